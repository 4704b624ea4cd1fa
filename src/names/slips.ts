/** Words spoilt in ways that have a rule: read wrongly off a scan, or written without their vowels. */
import { bitsIn } from './edit-cost.ts';
import { memoised } from './memo.ts';
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

/** Letters that may be in one of two such words and not in the other: r, n and m, i and l, a digit and its letter. */
const STRAY_LETTERS = 5;

/** Whether two words are one in Latin letters but for those that look alike: Ahrned, Ahmed; lbarra, Ibarra; 2uleta, Zuleta. */
export function areOneMisread(a: Token, b: Token): boolean {
  const [x, y] = [a.latin, b.latin];
  if (Math.max(x.length, y.length) < LEAST_MISREAD || Math.abs(x.length - y.length) > 2) return false;
  return bitsIn(a.latinMask ^ b.latinMask) <= STRAY_LETTERS && asRead(x) === asRead(y);
}

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
