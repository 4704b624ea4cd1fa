/** Words spoilt in ways that have a rule: read wrongly off a scan, or written without their vowels. */
import { memoised } from './memo.ts';
import { letterMask } from './spelling.ts';
import type { Token } from './token.ts';

/** What scanners and tired eyes take for one another, to one form each. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/cl/gu, 'd'],
  // A capital I looks like a small l: only the first letter was one.
  [/^l/u, 'i'],
  [/0/gu, 'o'],
  [/1/gu, 'l'],
  [/2/gu, 'z'],
  [/5/gu, 's'],
  [/8/gu, 'b'],
];
/** In shorter words these letters are as likely meant: Mama is not Marna. */
const LEAST_MISREAD = 5;

/** Whether two words are one in Latin letters but for those that look alike: Ahrned, Ahmed; lbarra, Ibarra; 2uleta, Zuleta. */
export function areOneMisread(a: Token, b: Token): boolean {
  const [long, short] = a.latin.length < b.latin.length ? [b, a] : [a, b];
  if (long.latin.length < LEAST_MISREAD || long.latin.length - short.latin.length > 2) return false;
  return mayBeMisread(long, short) && asRead(a.latin) === asRead(b.latin);
}

/** Asked of every pair of words: whether one has the letters, or the beginning, that the other's are taken for. */
function mayBeMisread(long: Token, short: Token): boolean {
  if (((long.latinMask | short.latinMask) & NO_LETTER) !== 0) return true;
  if (long.latin.length === short.latin.length) {
    return long.latin.charCodeAt(0) !== short.latin.charCodeAt(0);
  }
  return TAKEN_FOR.some(([two, one]) => (long.latinMask & two) === two && (short.latinMask & one) !== 0);
}

const NO_LETTER = ~letterMask('abcdefghijklmnopqrstuvwxyz');
const TAKEN_FOR = ['rn m', 'v w', 'cl d'].map(pair => {
  const [two = '', one = ''] = pair.split(' ');
  return [letterMask(two), letterMask(one)] as const;
});

/** A word in Latin letters with each look-alike in one form: what `ahrned` and `ahmed` are both read as. */
export const asRead = memoised(20_000, word =>
  MISREAD.reduce((text, [from, to]) => text.replace(from, to), word),
);

const INNER_VOWELS = /(?<=.)[aeiou]/gu;
const LEAST_CONSONANTS = 2;

/** Whether one of two words is the other, in Latin letters, without the vowels after its first letter: Vldz, Valdez. */
export function vowelsLeftOut(a: Token, b: Token): boolean {
  const [short, long] = a.latin.length < b.latin.length ? [a, b] : [b, a];
  if (short.latin.length < LEAST_CONSONANTS || short.latin.length === long.latin.length) return false;
  if ((short.latinMask & ~long.latinMask) !== 0 || short.latin.charAt(0) !== long.latin.charAt(0))
    return false;
  return long.latin.replace(INNER_VOWELS, '') === short.latin;
}
