import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('gives the check value of the standard', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
  expect(crc32(bytes(''))).toBe(0);
});

it('goes on where it ended', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (all, cut) => {
      expect(crc32(all.subarray(cut), crc32(all.subarray(0, cut)))).toBe(crc32(all));
    }),
  );
});

it('gives what one byte after the other gives, wherever the bytes lie', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(8), (all, from) => {
      const moved = new Uint8Array(all.length + from);
      moved.set(all, from);
      const oneByOne = all.reduce((crc, byte) => crc32(Uint8Array.of(byte), crc), 0);
      expect(crc32(moved.subarray(from))).toBe(oneByOne);
    }),
  );
});
