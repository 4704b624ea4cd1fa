/**
 * Where the Dice coefficient of letter pairs (string-similarity) has a say about organisations: in what is left over when
 * words have found their partners. Of whole names it says too much, since names share most of their letters in generic words.
 */
import { compareTwoStrings } from 'string-similarity';
import { SHORT_WORD, type OrganisationPart } from './organisation-part.ts';
import { isHan } from './romanise/han.ts';

/** From which coefficient on it counts; 2 switches a rule off. */
export interface DiceMarks {
  readonly remainder: number;
  readonly whole: number;
  readonly slip: number;
}

/**
 * Measured on 6,000 pairs of aliases and 5,411 of neighbours on the lists. `remainder`: left-over words, read as one, are
 * taken for one another (aliases found .1867 -> .1882, neighbours taken for them .0338 both times; from .72 on a lone
 * Ariel would be Andariel). `whole`: names that share a word of their own and are this alike in all their words differ by
 * a slip in a word too short for slips, if the left-over words are alike by `slip` (F1 on name_bench's organisations
 * .862 -> .881, both halves up; aliases .1882 -> .1915, neighbours .0338 -> .0346; .76 to .84 and .4 to .5 within .002).
 */
export const DICE: DiceMarks = { remainder: 0.76, whole: 0.8, slip: 0.5 };

const VOWEL = /[aeiouy]/u;

/** Coefficient of the words left over on both sides; 0 without a word of its own, with a number, or under the mark. */
export function remainderDice(
  left: readonly OrganisationPart[],
  right: readonly OrganisationPart[],
  { remainder }: DiceMarks,
): number {
  const [x, y] = [left, right].map(parts => (mayDiffer(parts) ? lettersOf(parts) : ''));
  if (x === undefined || y === undefined || Math.min(x.length, y.length) <= SHORT_WORD) return 0;
  const dice = compareTwoStrings(x, y);
  return dice >= remainder ? dice : 0;
}

/** Coefficient of two whole names that differ by a slip in the words left over on both sides; 0 if it is more. */
export function wholeDice(
  [a, b]: readonly [readonly OrganisationPart[], readonly OrganisationPart[]],
  [left, right]: readonly [readonly OrganisationPart[], readonly OrganisationPart[]],
  { whole, slip }: DiceMarks,
): number {
  if (![left, right].every(parts => mayDiffer(parts) && !parts.some(isExact))) return 0;
  if (compareTwoStrings(lettersOf(left), lettersOf(right)) < slip) return 0;
  const dice = compareTwoStrings(lettersOf(a), lettersOf(b));
  return dice >= whole ? dice : 0;
}

/** Numbers and places differ or not: Chile is no slip for China. Nor are Han characters compared by how they are read. */
function mayDiffer(parts: readonly OrganisationPart[]): boolean {
  const own = parts.some(({ role }) => role === 'distinctive' || role === 'acronym');
  return own && !parts.some(({ role, written }) => role === 'number' || isHan(written));
}

function isExact({ role, token: { latin } }: OrganisationPart): boolean {
  return role === 'letter' || role === 'acronym' || (latin.length <= SHORT_WORD && !VOWEL.test(latin));
}

function lettersOf(parts: readonly OrganisationPart[]): string {
  return parts
    .filter(({ role }) => role !== 'joining')
    .map(({ token }) => token.latin)
    .join(' ');
}
