import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

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
  const bytes = digestsAfter(hmac.create(sha256, key));
  const mask = hexOf(bytes('picture').subarray(0, 8));
  const shingles = digestsAfter(sha256.create().update(bytes('shingle').slice(0, SHINGLE_KEY_BYTES)));
  return {
    token: (about, canonical) =>
      btoa(String.fromCharCode(...bytes(`${about}\n${canonical}`).subarray(0, TOKEN_BYTES))),
    shingle: words => {
      const [a = 0, b = 0, c = 0, d = 0] = shingles(words);
      return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    },
    masked: hash => (BigInt(`0x${hash}`) ^ BigInt(`0x${mask}`)).toString(16).padStart(16, '0'),
  };
}

/**
 * Digests of texts after what `begun` has read already. One copy of it and one result serve for all: made anew for every
 * text, they would take longer than the hashing. A result is to be used before the next is asked for.
 */
function digestsAfter<Begun extends Digesting<Begun>>(begun: Begun): (text: string) => Uint8Array {
  const copy = begun.clone();
  const result = new Uint8Array(begun.outputLen);
  return text => {
    begun._cloneInto(copy).update(bytesOf(text)).digestInto(result);
    return result;
  };
}

const ENCODER = new TextEncoder();
const ROOM = new Uint8Array(1_024);

/** To be used before the next is asked for. */
function bytesOf(text: string): Uint8Array {
  const { read, written } = ENCODER.encodeInto(text, ROOM);
  return read === text.length ? ROOM.subarray(0, written) : ENCODER.encode(text);
}

/** As much of a hash of the library as is used. */
interface Digesting<Self> {
  readonly outputLen: number;
  readonly clone: () => Self;
  readonly _cloneInto: (to: Self) => Self;
  readonly update: (bytes: Uint8Array) => Self;
  readonly digestInto: (result: Uint8Array) => void;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
