import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { createHashing } from './hashing.ts';

const KEY = new Uint8Array(32).fill(7);
const TEXTS = ['', 'mina@mail.example', 'Мина Окафор', '奥卡福', 'a'.repeat(63), 'é'.repeat(3_000), 'mina'];

describe('hashing', () => {
  const { token, shingle } = createHashing(KEY);
  const digest = (text: string): Uint8Array => hmac(sha256, KEY, utf8ToBytes(text));

  it('makes a token of the first 96 bits of an HMAC, whatever was hashed before', () => {
    for (const text of [...TEXTS, ...TEXTS.toReversed()]) {
      expect(token('email', text)).toBe(
        Buffer.from(digest(`email\n${text}`).subarray(0, 12)).toString('base64'),
      );
    }
  });

  it('makes 32 bits of a digest of the key and the words, whatever was hashed before', () => {
    for (const text of [...TEXTS, ...TEXTS.toReversed()]) {
      const bytes = sha256(Uint8Array.of(...digest('shingle').subarray(0, 16), ...utf8ToBytes(text)));
      expect(shingle(text)).toBe(new DataView(bytes.buffer).getUint32(0));
    }
  });

  it('tells nothing in common under another key', () => {
    const other = createHashing(new Uint8Array(32).fill(8));
    for (const text of TEXTS) {
      expect(other.token('email', text)).not.toBe(token('email', text));
      expect(other.shingle(text)).not.toBe(shingle(text));
    }
  });
});
