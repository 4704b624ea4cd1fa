/** Where the Dice coefficient of letter pairs helps on names that are not persons', and where it loses. Pure. */
import { compareTwoStrings } from 'string-similarity';
import { SAME_AT } from '../../src/names/compare.ts';
import {
  analyseOrganisation,
  compareOrganisations,
  type OrganisationName,
} from '../../src/names/organisation.ts';
import { DICE, type DiceMarks } from '../../src/names/organisation-dice.ts';
import { bestF1, f1Of, type BestF1 } from './measures.ts';

/** A labelled pair of names; those of persons are left out. */
export interface DicePair {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  readonly same: boolean;
}

/** One way to use the coefficient, or not to. */
export interface DiceRow {
  readonly label: string;
  /** At the threshold of the product. */
  readonly f1: number;
  /** What any one threshold reaches, and which: 'as written' must not be judged by a mark made for something else. */
  readonly best: BestF1;
}

interface Compared {
  readonly pair: DicePair;
  readonly a: OrganisationName;
  readonly b: OrganisationName;
}

/** No coefficient exceeds 1: the rule is off. */
const OFF = 2;

const aligned =
  (marks: Partial<DiceMarks>) =>
  ({ a, b }: Compared): number =>
    compareOrganisations(a, b, { ...DICE, ...marks }).score;

const wordsOf = ({ parts }: OrganisationName, onlyOwn: boolean): string =>
  parts
    .filter(({ role }) => role !== 'joining' && (!onlyOwn || role === 'distinctive' || role === 'number'))
    .map(({ token }) => token.latin)
    .join(' ');

const VARIANTS: readonly (readonly [label: string, score: (compared: Compared) => number])[] = [
  ['words aligned, no Dice', aligned({ remainder: OFF, whole: OFF })],
  ['and Dice of the words left over', aligned({ whole: OFF })],
  ['and Dice of whole names that differ by a slip (the product)', aligned({})],
  ['Dice alone, of the names as written', ({ pair }) => dice(pair.a.toLowerCase(), pair.b.toLowerCase())],
  ['Dice alone, of the words after normalisation', ({ a, b }) => dice(wordsOf(a, false), wordsOf(b, false))],
  ["Dice alone, of the name's own words and numbers", ({ a, b }) => dice(wordsOf(a, true), wordsOf(b, true))],
];

/** F1 of each variant on the pairs that are not persons, in the order of growing use of the coefficient. */
export function diceRows(pairs: readonly DicePair[]): readonly DiceRow[] {
  const compared = pairs
    .filter(({ type }) => type !== 'person')
    .map(pair => ({ pair, a: analyseOrganisation(pair.a), b: analyseOrganisation(pair.b) }));
  return VARIANTS.map(([label, scoreOf]) => {
    const scored = compared.map(each => ({ same: each.pair.same, score: scoreOf(each) }));
    return {
      label,
      f1: f1Of(scored, ({ score }) => score >= SAME_AT.organisation),
      best: bestF1(scored),
    };
  });
}

/** Two names without a letter agree in nothing. */
function dice(a: string, b: string): number {
  return a === '' || b === '' ? 0 : compareTwoStrings(a, b);
}
