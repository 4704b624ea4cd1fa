import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIDE, pictureHash } from './picture-hash.ts';

const SIZE = PICTURE_SIDE * PICTURE_SIDE;

function bitsApart(a: string, b: string): number {
  return (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length;
}

function hashOf(grey: readonly number[]): string {
  const hash = pictureHash(grey);
  if (hash === undefined) throw new Error('A plain field.');
  return hash;
}

/** A picture of soft patches of light: eight, each with its own place, size and strength. */
const patch = fc.record({
  x: fc.double({ min: 0, max: 31, noNaN: true }),
  y: fc.double({ min: 0, max: 31, noNaN: true }),
  wide: fc.double({ min: 2, max: 9, noNaN: true }),
  light: fc.double({ min: 25, max: 90, noNaN: true }),
});
const picture = fc.array(patch, { minLength: 8, maxLength: 8 }).map(patches =>
  Array.from({ length: SIZE }, (_, at) => {
    const [x, y] = [at % PICTURE_SIDE, Math.floor(at / PICTURE_SIDE)];
    const light = patches.map(
      each => each.light * Math.exp(-((x - each.x) ** 2 + (y - each.y) ** 2) / (2 * each.wide ** 2)),
    );
    return (
      // A slope across the whole: no large part of a photo has one grey.
      x +
      y +
      Math.min(
        190,
        light.reduce((sum, one) => sum + one, 0),
      )
    );
  }),
);

describe('what a picture looks like', () => {
  it('is 16 hexadecimal digits, the same each time', () => {
    fc.assert(
      fc.property(picture, grey => {
        expect(hashOf(grey)).toMatch(/^[0-9a-f]{16}$/);
        expect(hashOf(grey)).toBe(hashOf([...grey]));
      }),
    );
  });

  it('stays within a few bits when the picture is lighter, or stronger, or a little noisy', () => {
    const noise = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: SIZE, maxLength: SIZE });
    fc.assert(
      fc.property(
        picture,
        fc.integer({ min: -20, max: 30 }),
        fc.double({ min: 0.7, max: 1.1, noNaN: true }),
        noise,
        (grey, lighter, stronger, noisy) => {
          const before = hashOf(grey);
          expect(bitsApart(before, hashOf(grey.map(level => level + lighter)))).toBeLessThanOrEqual(2);
          expect(bitsApart(before, hashOf(grey.map(level => level * stronger)))).toBeLessThanOrEqual(2);
          const changed = grey.map((level, at) => level + (noisy[at] ?? 0));
          expect(bitsApart(before, hashOf(changed))).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('differs between pictures', () => {
    const level = fc.integer({ min: 0, max: 255 });
    const chance = fc.array(level, { minLength: SIZE, maxLength: SIZE, size: 'max' });
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        fc.pre(new Set(one).size > 100 && new Set(other).size > 100);
        expect(bitsApart(hashOf(one), hashOf(other))).toBeGreaterThan(10);
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing for initials on a colour, a bar on a field, a silhouette', () => {
    const drawn = (isInk: (x: number, y: number) => boolean) =>
      Array.from({ length: SIZE }, (_, at) =>
        isInk(at % PICTURE_SIDE, Math.floor(at / PICTURE_SIDE)) ? 250 : 96 + (at % 3),
      );
    expect(
      pictureHash(drawn((x, y) => x > 8 && x < 24 && y > 10 && y < 22 && (x % 5 < 2 || y === 15))),
    ).toBeUndefined();
    expect(pictureHash(drawn(x => x > 20))).toBeUndefined();
    expect(
      pictureHash(drawn((x, y) => (x - 16) ** 2 + (y - 12) ** 2 < 60 || (x - 16) ** 2 + (y - 34) ** 2 < 160)),
    ).toBeUndefined();
  });

  it('is nothing for a plain field, or where nothing could be seen', () => {
    expect(pictureHash(Array.from({ length: SIZE }, () => 128))).toBeUndefined();
    expect(pictureHash([])).toBeUndefined();
  });
});
