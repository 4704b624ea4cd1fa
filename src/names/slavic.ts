/**
 * East Slavic names are listed in the spelling of whoever issued the passport: one person is Siarhei Henadzevich
 * Molastau in Minsk and Sergei Gennadevich Molostov in Moscow. What the three languages do differently is regular:
 * Belarusian writes unstressed o as a, softens d and t to dz and ts, ends -ov in -au; Ukrainian and Belarusian have h
 * for g; Ukrainian has i where Russian has e or o.
 */
import { memoised } from './memo.ts';
import { letterMask } from './spelling.ts';
import type { Token } from './token.ts';

/** Letters only the Belarusian or Ukrainian spelling of a word has; without one, Roman and Ramon would be one name. */
const MARKED = /dz|ts[iey]|i[aeu]|[aeo]u|[aeo]w(?:$|[^aeiou])|enka$|ii|yi|^u[^aeiou]/u;
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/dzh/gu, 'j'],
  [/dz/gu, 'd'],
  [/ts(?=[ieyn]|$)/gu, 't'],
  [/kh|gh|g/gu, 'h'],
  [/[ao][uw](?=[^aeiou]|$)|[eo]v/gu, 'av'],
  [/^u(?=[^aeiou])/gu, 'v'],
  [/enka$/gu, 'enko'],
  [/(?:[iy][aeou]+|e[ao]|[eiy]+)(?=.)/gu, 'e'],
  [/[ao]+(?=.)/gu, 'a'],
  [/(.)\1+/gu, '$1'],
];
const LEAST_LETTERS = 5;
/** Letters one spelling may have more than another: Iauhenevich has two more than Evgenevich. */
const MOST_MORE = 4;
/** Letters no step touches: two words of one key have all of them or none. */
const ALIKE_IN_ALL = letterMask('bcflmnpqrx');
const REMEMBERED = 20_000;

/** What a Latin spelling comes to in all three languages; '' for words too short to tell. */
export const commonKey = memoised(REMEMBERED, latin =>
  latin.length < LEAST_LETTERS ? '' : STEPS.reduce((key, [from, to]) => key.replace(from, to), latin),
);

const isMarked = memoised(REMEMBERED, latin => MARKED.test(latin));

/** Whether two romanised words may be one East Slavic name in two of its languages: Molastau, Molostov. */
export function areSlavicForms(a: Token, b: Token): boolean {
  if (((a.latinMask ^ b.latinMask) & ALIKE_IN_ALL) !== 0) return false;
  const [x, y] = [a.latin, b.latin];
  if (Math.min(x.length, y.length) < LEAST_LETTERS || Math.abs(x.length - y.length) > MOST_MORE) return false;
  return (isMarked(x) || isMarked(y)) && commonKey(x) === commonKey(y);
}

const SON = /[iy]?[oeay]v[iy][cz]h?$/u;
const DAUGHTER = /(?:[iy]?[oeaiy]vna|[iy]?[oea][uw]na|[iy]chna)$/u;

/** A patronymic taken apart: the father's name without its ending, and whose child the ending says. */
export interface Patronymic {
  readonly father: string;
  readonly child: 'son' | 'daughter';
}

/** Shorter words have no room for a father (Ilyich and Kuzmich end in other ways and are left alone). */
const LEAST_PATRONYMIC = 6;
const LEAST_FATHER = 3;

/** Reads a romanised word as a patronymic (Nikolaevich, Mykolaivna, Uladzimirauna); nothing if it has no such ending. */
export function patronymicOf(latin: string): Patronymic | undefined {
  // Most words end in other letters: this is asked of every pair of words.
  return latin.length < LEAST_PATRONYMIC || !ENDINGS.includes(latin.charAt(latin.length - 1))
    ? undefined
    : readPatronymic(latin);
}

const ENDINGS = 'hcza';

const readPatronymic = memoised(REMEMBERED, (latin): Patronymic | undefined => {
  for (const [ending, child] of [
    [SON, 'son'],
    [DAUGHTER, 'daughter'],
  ] as const) {
    const father = latin.replace(ending, '');
    if (father.length >= LEAST_FATHER && father.length < latin.length) return { father, child };
  }
  return undefined;
});
