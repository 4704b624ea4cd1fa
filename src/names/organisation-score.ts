/** What agreement and disagreement of the words of two organisations' names are worth. */
import { weigh, type Alignment, type PartPair } from './alignment.ts';
import { remainderDice, wholeDice, type DiceMarks } from './organisation-dice.ts';
import { SHORT_WORD, WEIGHT, type OrganisationPart } from './organisation-part.ts';
import { type OrganisationRole } from './organisation-words.ts';
import { isHan, unifyHan } from './romanise/han.ts';

/** What a word without a partner weighs where that is not its {@link WEIGHT}: see {@link WEIGH}. */
const LEFT_OVER: Readonly<Partial<Record<OrganisationRole, number>>> = {
  home: 1.08,
  place: 1.08,
  acronym: 0,
};
/** The same where nothing is left over on the other side. */
const LEFT_OUT: typeof LEFT_OVER = { ...LEFT_OVER, home: 0.35 };

/**
 * Chosen by counting, among the 27,702 names of the lists, how often two names of one list that differ in a certain way
 * are one organisation's. With a generic word left over: .34 where one word is shared and nothing else, .80 where it is
 * one and a generic word; up to .31 where only generic words and places are shared, .75 from four on: `slender`. With a
 * place left over: .90 (60 of 67) if it begins the name; if it ends it, .10 beside one word and a generic one, .76 beside
 * one and two. With a number left over: .04. With words left over on both sides: .51 to .75 for a generic word each
 * beside 1.7 of agreement, .09 to .35 for a word of its own each.
 */
export const WEIGH = {
  contradiction: 2.4,
  omission: 0.6,
  /** Below this agreement, whatever is left over is too much. */
  slender: 1.33,
  /** The caps are below SAME_AT. No word of its own is shared: */
  noneShared: 0.5,
  otherNumber: 0.5,
  noNumber: 0.6,
  tooSlender: 0.66,
  /** One generic word or place in two forms: Trade, Trading. */
  otherForm: 0.97,
  /** One name is the initials of the other. */
  acronym: 0.6,
} as const;

/** The similarity of two names, 0..1, from their words laid side by side. */
export function scoreParts(
  a: readonly OrganisationPart[],
  b: readonly OrganisationPart[],
  alignment: Alignment,
  marks: DiceMarks,
): number {
  let agreed = 0;
  let total = 0;
  let shared = false;
  for (const pair of alignment.pairs) {
    const weight = (weigh(a, pair.a) + weigh(b, pair.b)) / 2;
    agreed += weight * pair.similarity;
    total += weight;
    shared ||= partsAt(a, pair.a).some(isTelling);
  }
  const [left, right] = [partsAt(a, alignment.restA), partsAt(b, alignment.restB)];
  const weights = left.every(isJoining) || right.every(isJoining) ? LEFT_OUT : LEFT_OVER;
  let [restA, restB] = [leftOver(left, weights), leftOver(right, weights)];
  const dice = remainderDice(left, right, marks);
  if (dice > 0) {
    const weight = Math.max(restA, restB);
    agreed += weight * dice;
    total += weight;
    [restA, restB] = [0, 0];
    shared = true;
  }
  const [less, more] = [Math.min(restA, restB), Math.max(restA, restB)];
  const missing = WEIGH.contradiction * less + WEIGH.omission * (more - less);
  const score = roundUp(agreed / (total + missing + Number.EPSILON));
  if (!shared && (a.some(isTelling) || b.some(isTelling))) return Math.min(score, WEIGH.noneShared);
  const numbers = [left, right].filter(parts => parts.some(isNumber)).length;
  if (numbers > 0) return Math.min(score, numbers === 2 ? WEIGH.otherNumber : WEIGH.noNumber);
  const isSlender = total < WEIGH.slender && more >= WEIGHT.generic;
  const alike = shared && less > 0 ? wholeDice([a, b], [left, right], marks) : 0;
  return Math.max(isSlender ? Math.min(score, WEIGH.tooSlender) : score, alike);
}

/**
 * Words laid side by side as organisations need it: takes apart the pairs that are alike but must be equal (numbers, and
 * words of up to {@link SHORT_WORD} letters), and tells words that mean the same from words that are the same.
 */
export function exactWhereShort(
  alignment: Alignment,
  a: readonly OrganisationPart[],
  b: readonly OrganisationPart[],
): Alignment {
  const loose = (parts: readonly OrganisationPart[], places: readonly number[]): boolean =>
    places.length === 1 && partsAt(parts, places).some(isStrict);
  const isRefused = (pair: PartPair): boolean => {
    if (areOtherHan(writtenAt(a, pair.a), writtenAt(b, pair.b))) return true;
    if (pair.rule === 'exact' || pair.rule === 'transliteration') return false;
    return loose(a, pair.a) || loose(b, pair.b);
  };
  const refused = alignment.pairs.filter(isRefused);
  const pairs = alignment.pairs
    .filter(pair => !isRefused(pair))
    .map(pair =>
      asMeant(pair, writtenAt(a, pair.a), writtenAt(b, pair.b), partsAt(a, pair.a).some(isTelling)),
    );
  if (refused.length === 0) return { ...alignment, pairs };
  return {
    pairs,
    restA: [...alignment.restA, ...refused.flatMap(pair => pair.a)].sort((x, y) => x - y),
    restB: [...alignment.restB, ...refused.flatMap(pair => pair.b)].sort((x, y) => x - y),
  };
}

/** One word in two forms: as it is read where only one of them is in Han characters, otherwise by what it means. */
function asMeant(pair: PartPair, x: string, y: string, isOwn: boolean): PartPair {
  if (pair.rule !== 'exact' || x === y) return pair;
  const isRead = isHan(x) !== isHan(y) && isOwn;
  return { ...pair, similarity: WEIGH.otherForm, ...(isRead ? { rule: 'transliteration' } : {}) };
}

/** Words in Han characters are compared by character, however they are read: 金星 is not 锦兴. */
function areOtherHan(x: string, y: string): boolean {
  return isHan(x) && isHan(y) && unifyHan(x) !== unifyHan(y);
}

/** Some words of a name as they stood. */
export function writtenAt(parts: readonly OrganisationPart[], places: readonly number[]): string {
  return partsAt(parts, places)
    .map(({ written }) => written)
    .join(' ');
}

function isStrict({ role, token }: OrganisationPart): boolean {
  return role === 'number' || token.latin.length <= SHORT_WORD;
}

function partsAt(parts: readonly OrganisationPart[], places: readonly number[]): readonly OrganisationPart[] {
  return places.flatMap(place => parts[place] ?? []);
}

/** What the words without a partner weigh: another place is another branch, while an acronym of the rest adds nothing. */
function leftOver(parts: readonly OrganisationPart[], weights: typeof LEFT_OVER): number {
  return parts.reduce(
    (sum, part) => sum + (isFirst(part) ? WEIGHT.generic : (weights[part.role] ?? part.weight)),
    0,
  );
}

function isJoining({ role }: OrganisationPart): boolean {
  return role === 'joining';
}

/** The first of a series gets its number when there is a second: `Fund I` was `Fund`. */
function isFirst({ role, token }: OrganisationPart): boolean {
  return role === 'number' && token.text === '1';
}

/** Brigade 44 is neither Brigade 45 nor Brigade, nor Fund XII Fund XIII. */
function isNumber(part: OrganisationPart): boolean {
  return part.role === 'number' && !isFirst(part);
}

/** Rounding errors are not differences. */
function roundUp(score: number): number {
  return score > 1 - 1e-9 ? 1 : score;
}

function isTelling({ role }: OrganisationPart): boolean {
  return role === 'distinctive' || role === 'number' || role === 'acronym';
}
