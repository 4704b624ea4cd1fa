import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** 96 bits: among a million values, two that differ share a token once in 10^17 installations. */
const TOKEN_BYTES = 12;
/** Beside the text of a shingle in one block of SHA-256, which makes it half as dear as an HMAC. */
const SHINGLE_KEY_BYTES = 16;

/** What of a value is kept: equal for equal values, and telling nothing else to whoever lacks the key. */
export interface Hashing {
  /** 16 characters. `about` keeps kinds of values apart: a phone number is no account. */
  readonly token: (about: TokenKind, canonical: string) => string;
  /** 32 bits of a sequence of words. */
  readonly shingle: (words: string) => number;
  /** A picture's 64 bits, 16 hexadecimal digits, under the mask of the key: as many differ as before. Undoes itself. */
  readonly masked: (hash: string) => string;
}

export type TokenKind =
  | 'page'
  | 'name'
  | 'email'
  | 'phone'
  | 'wallet'
  | 'account'
  | 'address'
  | 'organisation'
  | 'role'
  | 'picture-address';

/** @param key secret, at least 16 random bytes */
export function createHashing(key: Uint8Array): Hashing {
  const bytes = (text: string): Uint8Array => hmac(sha256, key, utf8ToBytes(text));
  const shingleKey = bytes('shingle').subarray(0, SHINGLE_KEY_BYTES);
  const mask = hexOf(bytes('picture').subarray(0, 8));
  return {
    token: (about, canonical) =>
      btoa(String.fromCharCode(...bytes(`${about}\n${canonical}`).subarray(0, TOKEN_BYTES))),
    shingle: words => {
      const text = utf8ToBytes(words);
      const whole = new Uint8Array(SHINGLE_KEY_BYTES + text.length);
      whole.set(shingleKey);
      whole.set(text, SHINGLE_KEY_BYTES);
      return new DataView(sha256(whole).buffer).getUint32(0);
    },
    masked: hash => (BigInt(`0x${hash}`) ^ BigInt(`0x${mask}`)).toString(16).padStart(16, '0'),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
