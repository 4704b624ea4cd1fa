import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsIn, editCost } from './edit-cost.ts';
import { compareTokens } from './token-similarity.ts';
import { tokenOf } from './token.ts';

const compare = (a: string, b: string) => compareTokens(tokenOf(a), tokenOf(b));

describe('two words', () => {
  it.each([
    ['lavrov', 'lavrov', 'exact'],
    ['lavrov', 'лавров', 'transliteration'],
    ['yevgeny', 'evgeni', 'spelling'],
    ['robert', 'bob', 'nickname'],
    ['mohammed', 'محمد', 'consonants'],
    ['aleksandr', 'aleksandra', 'gender'],
    ['lukashenko', 'luakshenko', 'typing'],
    ['vries', 'wever', 'different'],
    ['zuckerberg', 'zuckermann', 'different'],
    ['王', 'wang', 'different'],
  ])('%s and %s: %s', (a, b, rule) => {
    expect(compare(a, b).rule).toBe(rule);
    expect(compare(b, a)).toEqual(compare(a, b));
  });

  it('allow a short word less than a long one', () => {
    expect(compare('brady', 'brody').similarity).toBeGreaterThan(0.7);
    expect(compare('kim', 'kam').similarity).toBeGreaterThan(0);
    expect(compare('kim', 'tim').similarity).toBe(0);
  });

  it('are compared alike from both sides, within 0..1', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,45}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const { similarity } = compare(a, b);
        expect(similarity).toBeCloseTo(compare(b, a).similarity, 9);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(compare(a, a).similarity).toBe(1);
      }),
    );
  });
});

describe('edits', () => {
  it('cost less where ears and hands slip', () => {
    expect(editCost('brody', 'brady', 9)).toBeLessThan(editCost('brody', 'brxdy', 9));
    expect(editCost('marta', 'matra', 9)).toBeCloseTo(0.7);
    expect(editCost('same', 'same', 9)).toBe(0);
  });

  it('are counted bit by bit', () => {
    expect(bitsIn(0)).toBe(0);
    expect(bitsIn(0xffffffff)).toBe(32);
    expect(bitsIn(0b1011)).toBe(3);
  });
});
