/** Numbers in names of organisations and vessels, however they are written, as digits. */

const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const counted = (words: string, from: number, step: number): readonly (readonly [string, string])[] =>
  words.split(/\s+/u).map((word, place) => [word, `${from + step * place}`] as const);

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...counted(UNITS, 0, 1),
  ...counted(ORDINALS, 1, 1),
  ...counted(TENS, 20, 10),
]);
const ORDINAL = /^(\d{1,6})(?:st|nd|rd|th)$/u;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
const ROMAN_UNITS: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * The digits that a folded word stands for: `44th`, `forty`, `xii`; undefined when it is no number (digits are what they
 * are). A single letter is a Roman number only where it ends the name: `Fund V`, not `V Kontakte`.
 */
export function digitsOf(word: string, ends: boolean): string | undefined {
  const known = NUMBERS.get(word) ?? ORDINAL.exec(word)?.[1];
  if (known !== undefined || word === '') return known;
  const roman = word.length > 1 || ends ? ROMAN.exec(word) : null;
  if (roman === null) return undefined;
  const [, tens = '', units = ''] = roman;
  return `${10 * tens.length + ROMAN_UNITS.indexOf(units)}`;
}
