import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { namedWallet } from './named-wallet.ts';
import { naming } from './sample-indicators.ts';

const WALLET = '0x00000000000000000000000000000000000000aa';

function check(wallet: string, confidence: 'confirmed' | 'suspected' = 'confirmed') {
  const context = contextWith({ indicators: naming('wallet', { [WALLET]: confidence }) });
  return namedWallet.check(candidateWith({ wallets: [claimOf(wallet)] }), context);
}

describe('indicators/named-wallet', () => {
  it('fires as surely as the list is', () => {
    expect(check(WALLET)).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'wallets' }] }],
    });
    expect(check(WALLET, 'suspected')).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('stays silent for another wallet', () => {
    expect(check('0x00000000000000000000000000000000000000bb').outcome).toBe('silent');
  });

  it('lacks data without a wallet, and without indicators', () => {
    expect(namedWallet.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['wallets'],
    });
    expect(namedWallet.check(candidateWith({ wallets: [claimOf(WALLET)] }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['indicators'],
    });
  });
});
