import { capped } from './capped.ts';

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const BECH32 = '[02-9ac-hj-np-z]';
const BECH32_UPPER = '[02-9AC-HJ-NP-Z]';

/**
 * EVM: EIP-55. Bitcoin: base58check, and bech32 of 42 or 62 characters (BIP 173, BIP 350). TRON: base58 of 34 that
 * begins with T. Lengths are exact and a match never touches a letter, digit, path or query, so that
 * transaction hashes and the ids in addresses of web pages are passed over.
 */
const WALLET = new RegExp(
  '(?<![\\p{Script=Latin}\\p{N}_/=+.-])(?:' +
    [
      '0x[0-9a-fA-F]{40}',
      `bc1(?:${BECH32}{59}|${BECH32}{39})`,
      `BC1(?:${BECH32_UPPER}{59}|${BECH32_UPPER}{39})`,
      `T${BASE58}{33}`,
      `[13]${BASE58}{25,34}`,
    ].join('|') +
    ')(?![\\p{Script=Latin}\\p{N}_]|[/=+.-][\\p{Script=Latin}\\p{N}])',
  'gu',
);

/** The addresses of wallets in a text as written, each once, in the order they stand there. */
export function walletsIn(text: string): readonly string[] {
  const found = Array.from(capped(text).matchAll(WALLET), ([wallet]) => wallet);
  return [...new Set(found.filter(isRandom))];
}

/** Hashes mix their characters: a number, a word and a placeholder of one repeated character do not. */
function isRandom(wallet: string): boolean {
  const body = wallet.slice(3);
  if (new Set(body.toLowerCase()).size < 8) return false;
  if (/^(?:0x|bc1)/i.test(wallet)) return true;
  return /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}
