import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/names/compare.ts';
import { asRead } from '../../../src/names/disguise.ts';
import { aligned, CONTRADICTED } from '../../popup/samples.ts';
import { wordLines } from './word-lines.ts';

function lines(candidate: string, listed: string, type: 'person' | 'organisation' = 'person') {
  const { alignment } = compareNames(asRead(candidate), listed, type);
  return wordLines({
    ...CONTRADICTED,
    alignment,
    matchedName: listed,
    agreements: [{ about: 'name', candidate, listed, how: 'same-name' }],
  }).map(({ profile, listed: other, rule }) => [profile, other, rule]);
}

describe('words side by side', () => {
  it('are as page and list write them', () => {
    expect(lines('Bob Okafor', 'OKAFOR, Robert')).toEqual([
      ['Okafor', '', 'word_exact'],
      ['Bob', 'Robert', 'word_nickname'],
    ]);
  });

  it('stand alone where the other name has none', () => {
    expect(lines('Mina Okafor', 'OKAFOR, Mina Adaeze')).toContainEqual(['', 'Adaeze', 'word_only_b']);
    expect(lines('Mina Adaeze Okafor', 'OKAFOR, Mina')).toContainEqual(['Adaeze', '', 'word_only_a']);
  });

  it('of Korean names are a surname and a given name', () => {
    expect(lines('Park Sang-man', 'PAK, Sang Mahn')).toEqual([
      ['Park', 'PAK', 'word_korean_surname'],
      ['Sang-man', 'Sang Mahn', 'word_korean_syllable'],
    ]);
  });

  it('are shown without what hides in them', () => {
    expect(lines('Mi\u200bna Ok\u0430for', 'OKAFOR, Mina')).toEqual(
      expect.arrayContaining([
        ['Okafor', '', 'word_exact'],
        ['Mina', '', 'word_exact'],
      ]),
    );
  });

  it('of a rule without words are alike', () => {
    const alignment = [aligned('x', 'y', 'a-rule-of-tomorrow')];
    expect(wordLines({ ...CONTRADICTED, alignment })[0]?.rule).toBe('word_alike');
  });

  it('of names without end are found without going through the name for each', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `n${at}`);
    const name = words.join(' ');
    const alignment = words.map(word => aligned(word, word, 'spelling'));
    const agreements = [{ about: 'name', candidate: name, listed: name, how: 'same-name' }] as const;
    const told = wordLines({ ...CONTRADICTED, alignment, matchedName: name.toUpperCase(), agreements });
    expect(told.at(-1)?.profile).toBe('n39999');
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(() => lines(a, b)).not.toThrow();
      }),
    );
  });
});
