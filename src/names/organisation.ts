/**
 * How well two organisations' names agree. Legal forms go (`Co., Ltd` is `Company`), generic words weigh little
 * (`Information Technology` alone is nobody), numbers and acronyms must be equal, and what is left over on both sides
 * is measured by shared letter pairs, which forgives spacing and spelling in coined names.
 */
import { align, type Alignment } from './alignment.ts';
import { DICE, type DiceMarks } from './organisation-dice.ts';
import { WEIGHT, type OrganisationPart } from './organisation-part.ts';
import { exactWhereShort, scoreParts, WEIGH } from './organisation-score.ts';
import { organisationWords, type OrganisationWord } from './organisation-words.ts';
import { tokenOf } from './token.ts';

/** An organisation's name taken apart once, for any number of comparisons. */
export interface OrganisationName {
  readonly folded: string;
  /** Without the legal forms, unless there is nothing else. */
  readonly parts: readonly OrganisationPart[];
  /** What an acronym of the name could be. */
  readonly initials: readonly string[];
}

export interface OrganisationMatch {
  /** 0..1. */
  readonly score: number;
  readonly alignment: Alignment;
}

/** Takes a name apart. Never throws; without parts only for text without a letter or digit. */
export function analyseOrganisation(text: string): OrganisationName {
  const { folded, words, initials } = organisationWords(text);
  return { folded, parts: words.map(partOf), initials };
}

function partOf({ word, written, aside, role }: OrganisationWord): OrganisationPart {
  const kind = role === 'joining' ? 'particle' : 'word';
  return { token: tokenOf(word), kind, weight: WEIGHT[role], aside, role, written };
}

/** Compares two analysed names. Symmetric in its score; names without a letter agree with nothing. `marks`: for the bench. */
export function compareOrganisations(
  a: OrganisationName,
  b: OrganisationName,
  marks: DiceMarks = DICE,
): OrganisationMatch {
  const flip = a.folded > b.folded;
  const [x, y] = flip ? [b.parts, a.parts] : [a.parts, b.parts];
  const aligned = exactWhereShort(align(x, y), x, y);
  const score =
    x.length === 0 || y.length === 0 ? 0 : Math.max(scoreParts(x, y, aligned, marks), acronymScore(a, b));
  if (!flip) return { score, alignment: aligned };
  const pairs = aligned.pairs.map(pair => ({ ...pair, a: pair.b, b: pair.a }));
  return { score, alignment: { pairs, restA: aligned.restB, restB: aligned.restA } };
}

/** `IRGC` beside `Islamic Revolutionary Guard Corps`: worth a look, and never the same unless a list has both. */
function acronymScore(a: OrganisationName, b: OrganisationName): number {
  const stands = ({ parts: [only, more] }: OrganisationName, { initials }: OrganisationName): boolean =>
    only !== undefined && more === undefined && initials.includes(only.token.text);
  return stands(a, b) || stands(b, a) ? WEIGH.acronym : 0;
}
