import { describe, expect, it } from 'vitest';
import { walletsIn } from './wallets.ts';

/** The examples of EIP-55, BIP 173 and BIP 350; the base58 ones are made up. */
const EVM = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const SEGWIT = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const TAPROOT = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const BASE58 = '1Ex4mpLeKf7Q2wTz9RsVbNhYcDgJuAiMoP';
const TRON = 'TEx4mpLeKf7Q2wTz9RsVbNhYcDgJuAiMoP';

describe('walletsIn', () => {
  it.each([EVM, SEGWIT, SEGWIT.toUpperCase(), TAPROOT, BASE58, TRON])('reads %s as written', wallet => {
    expect(walletsIn(`Pay to ${wallet}, thanks; again ${wallet}.`)).toEqual([wallet]);
    expect(walletsIn(`지갑:${wallet}입니다`)).toEqual([wallet]);
  });

  it.each([
    `${EVM}00`,
    `${EVM}${'ab'.repeat(12)}`,
    `x${EVM}`,
    `https://chain.example/token/${EVM}`,
    `https://chain.example/?a=${BASE58}`,
    `${BASE58}/3`,
    `0x${'0'.repeat(40)}`,
    `${SEGWIT}q`,
    '1234567891234567891234567891',
    'ThisIsAVeryLongClassNameForTesting',
    '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    '',
  ])('passes %j over', text => {
    expect(walletsIn(text)).toEqual([]);
  });
});
