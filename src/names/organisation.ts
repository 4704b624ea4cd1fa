/**
 * How well two organisations' names agree. Legal forms go (`Co., Ltd` is `Company`), generic words weigh little
 * (`Information Technology` alone is nobody), numbers and acronyms must be equal, and what is left over on both sides
 * is measured by shared letter pairs, which forgives spacing and spelling in coined names.
 */
import { compareTwoStrings } from 'string-similarity';
import { align, weigh, type Alignment } from './alignment.ts';
import { foldText } from './fold.ts';
import { GENERIC, JOINING, PLACES, WRITTEN_OUT } from './generic-words.ts';
import { LEGAL_PHRASES, LEGAL_WORDS } from './legal-forms.ts';
import { tokenOf } from './token.ts';
import { wordsOf, type NamePart } from './tokens.ts';

/** What a word does in an organisation's name. */
export type OrganisationPart = NamePart & {
  readonly role: 'distinctive' | 'number' | 'place' | 'generic' | 'joining';
};

/** An organisation's name taken apart once, for any number of comparisons. */
export interface OrganisationName {
  readonly folded: string;
  /** Without the legal forms, unless there is nothing else. */
  readonly parts: readonly OrganisationPart[];
}

export interface OrganisationMatch {
  /** 0..1. */
  readonly score: number;
  readonly alignment: Alignment;
}

const WEIGHT = { distinctive: 1, number: 1, place: 0.6, generic: 0.35, joining: 0.02 } as const;

/**
 * Contradiction as for persons (on name_bench's organisations 1.2 gives F1 .800, 1.9 .822, 2.6 .831); omission dearer
 * than for persons, since a parent is not its branch; `remainder` is the Dice coefficient from which left-over words are
 * taken for one another; the caps keep names apart that share no word of their own, or have different numbers.
 */
const WEIGH = {
  contradiction: 2.4,
  omission: 0.6,
  remainder: 0.72,
  noneShared: 0.5,
  otherNumber: 0.5,
} as const;

/** Acronyms are exact: a word this short has no room for a slip. */
const ACRONYM = 3;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

export function analyseOrganisation(text: string): OrganisationName {
  const folded = foldText(text).replace(/&/gu, ' and ');
  const undotted = folded.replace(DOTTED, acronym => `${acronym.replace(/[.\s]/gu, '')} `);
  const words = writeOut(wordsOf(undotted).map(({ word }) => word));
  const named = withoutLegalForms(words);
  return { folded, parts: (named.length > 0 ? named : words).map(partOf) };
}

/**
 * How many words of an organisation's name are its own: neither legal form nor generic word nor place. With one
 * (`FORTUNA LIMITED LIABILITY COMPANY`), a bare `Fortuna` agrees with it and says next to nothing: the caller should ask
 * for the full form. 0 for `Information Technology Company`.
 */
export function distinctiveTokens(name: string): number {
  const { parts } = analyseOrganisation(name);
  return parts.filter(part => part.role === 'distinctive' && !LEGAL_WORDS.has(part.token.text)).length;
}

/** Whether a name carries a legal form (`Ltd`, `OOO`): a full form rather than a bare brand. */
export function hasLegalForm(name: string): boolean {
  const words = wordsOf(foldText(name).replace(DOTTED, acronym => `${acronym.replace(/[.\s]/gu, '')} `));
  const plain = words.map(({ word }) => word);
  return withoutLegalForms(plain).length < plain.length;
}

function withoutLegalForms(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const phrase = LEGAL_PHRASES.find(form => form.every((word, place) => words[i + place] === word));
    if (phrase !== undefined) i += phrase.length - 1;
    else if (!LEGAL_WORDS.has(words[i] ?? '')) kept.push(words[i] ?? '');
  }
  return kept;
}

/** Forty-four is 44, Int'l is international. */
function writeOut(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const plain = WRITTEN_OUT.get(word);
    const before = joined.at(-1);
    if (plain?.length === 1 && before !== undefined && /^[2-9]0$/u.test(before)) {
      joined[joined.length - 1] = `${before.charAt(0)}${plain}`;
    } else joined.push(plain ?? word);
  }
  return joined;
}

function partOf(word: string): OrganisationPart {
  const token = tokenOf(word);
  const role = roleOf(word);
  return { token, kind: role === 'joining' ? 'particle' : 'word', weight: WEIGHT[role], aside: false, role };
}

function roleOf(word: string): OrganisationPart['role'] {
  if (JOINING.has(word)) return 'joining';
  if (/^\p{N}+$/u.test(word) || /^[ivx]{1,5}$/u.test(word)) return 'number';
  if (GENERIC.has(word)) return 'generic';
  return PLACES.has(word) ? 'place' : 'distinctive';
}

/** Compares two analysed names. Symmetric in its score; names without a letter agree with nothing. */
export function compareOrganisations(a: OrganisationName, b: OrganisationName): OrganisationMatch {
  const flip = a.folded > b.folded;
  const [x, y] = flip ? [b.parts, a.parts] : [a.parts, b.parts];
  const aligned = exactWhereShort(align(x, y), x, y);
  const score = x.length === 0 || y.length === 0 ? 0 : scoreParts(x, y, aligned);
  if (!flip) return { score, alignment: aligned };
  const pairs = aligned.pairs.map(pair => ({ ...pair, a: pair.b, b: pair.a }));
  return { score, alignment: { pairs, restA: aligned.restB, restB: aligned.restA } };
}

/** Takes apart the pairs that are alike but must be equal: numbers, and words of up to {@link ACRONYM} letters. */
function exactWhereShort(
  alignment: Alignment,
  a: readonly OrganisationPart[],
  b: readonly OrganisationPart[],
): Alignment {
  const isStrict = (part: OrganisationPart | undefined): boolean =>
    part?.role === 'number' || (part?.token.latin.length ?? 0) <= ACRONYM;
  const loose = (parts: readonly OrganisationPart[], places: readonly number[]): boolean =>
    places.length === 1 && places.some(place => isStrict(parts[place]));
  const refused = alignment.pairs.filter(
    pair =>
      pair.rule !== 'exact' && pair.rule !== 'transliteration' && (loose(a, pair.a) || loose(b, pair.b)),
  );
  if (refused.length === 0) return alignment;
  return {
    pairs: alignment.pairs.filter(pair => !refused.includes(pair)),
    restA: [...alignment.restA, ...refused.flatMap(pair => pair.a)].sort((x, y) => x - y),
    restB: [...alignment.restB, ...refused.flatMap(pair => pair.b)].sort((x, y) => x - y),
  };
}

function scoreParts(
  a: readonly OrganisationPart[],
  b: readonly OrganisationPart[],
  alignment: Alignment,
): number {
  let agreed = 0;
  let total = 0;
  let shared = false;
  for (const pair of alignment.pairs) {
    const weight = (weigh(a, pair.a) + weigh(b, pair.b)) / 2;
    agreed += weight * pair.similarity;
    total += weight;
    shared ||= pair.a.some(place => isTelling(a[place]));
  }
  let [restA, restB] = [weigh(a, alignment.restA), weigh(b, alignment.restB)];
  const dice = remainderDice(a, alignment.restA, b, alignment.restB);
  if (dice > 0) {
    const weight = Math.max(restA, restB);
    agreed += weight * dice;
    total += weight;
    restA = 0;
    restB = 0;
    shared = true;
  }
  const [less, more] = [Math.min(restA, restB), Math.max(restA, restB)];
  const score =
    agreed / (total + WEIGH.contradiction * less + WEIGH.omission * (more - less) + Number.EPSILON);
  const telling = a.some(isTelling) || b.some(isTelling);
  if (telling && !shared) return Math.min(score, WEIGH.noneShared);
  const numbered = hasNumber(a, alignment.restA) && hasNumber(b, alignment.restB);
  return numbered ? Math.min(score, WEIGH.otherNumber) : roundUp(score);
}

/** Brigade 44 is not Brigade 45, nor Fund XII Fund XIII. */
function hasNumber(parts: readonly OrganisationPart[], places: readonly number[]): boolean {
  return places.some(place => parts[place]?.role === 'number');
}

/** Rounding errors are not differences. */
function roundUp(score: number): number {
  return score > 1 - 1e-9 ? 1 : score;
}

function isTelling(part: OrganisationPart | undefined): boolean {
  return part?.role === 'distinctive' || part?.role === 'number';
}

/** Dice coefficient of the distinctive words left over on both sides; 0 when under the mark or a number is among them. */
function remainderDice(
  a: readonly OrganisationPart[],
  restA: readonly number[],
  b: readonly OrganisationPart[],
  restB: readonly number[],
): number {
  const textOf = (parts: readonly OrganisationPart[], places: readonly number[]): string | undefined => {
    const left = places.flatMap(place => parts[place] ?? []);
    if (left.some(part => part.role === 'number') || !left.some(isTelling)) return undefined;
    return left.map(part => part.token.latin).join('');
  };
  const [x, y] = [textOf(a, restA), textOf(b, restB)];
  if (x === undefined || y === undefined || Math.min(x.length, y.length) <= ACRONYM) return 0;
  const dice = compareTwoStrings(x, y);
  return dice >= WEIGH.remainder ? dice : 0;
}
