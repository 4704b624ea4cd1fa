/** Words spoilt in ways that have a rule: read wrongly off a scan, or written without their vowels. */

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

/** Whether two romanised words are one but for letters that look alike: Ahrned, Ahmed; lbarra, Ibarra; 2uleta, Zuleta. */
export function areOneMisread(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < LEAST_MISREAD || Math.abs(a.length - b.length) > 2) return false;
  if (!MAY_BE_MISREAD.test(a) && !MAY_BE_MISREAD.test(b)) return false;
  return asRead(a) === asRead(b);
}

/** What MISREAD begins with: nearly all pairs of words end here. */
const MAY_BE_MISREAD = /rn|vv|cl|^l|[01258]/u;

function asRead(word: string): string {
  return MISREAD.reduce((text, [from, to]) => text.replace(from, to), word);
}

const INNER_VOWELS = /(?<=.)[aeiou]/gu;
const LEAST_CONSONANTS = 2;

/** Whether one of two romanised words is the other without the vowels after its first letter: Vldz, Valdez. */
export function vowelsLeftOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LEAST_CONSONANTS || short.length === long.length) return false;
  return short.charAt(0) === long.charAt(0) && long.replace(INNER_VOWELS, '') === short;
}
