/**
 * What an alignment of two personal names is worth. The one idea most name matchers lack: **contradiction is not
 * omission**. "Ibrahim Hasan al-Tikriti" and "Ibrahim Hasan" may be one man who left a name out; "Ibrahim Hasan
 * al-Tikriti" and "Ibrahim Hasan al-Dulaimi" are two men, however much they share. So words left over on both sides
 * cost several times what words left over on one side cost.
 */
import { weigh, type Alignment, type PartPair } from './alignment.ts';
import { PARENT_OF, SON_OF } from './person-words.ts';
import type { NamePart } from './tokens.ts';

/** What a score was held down to, whatever the words say. */
export type ScoreLimit =
  'one-word' | 'hangul' | 'kunya' | 'no-word-as-spelt' | 'father-and-son' | 'generation';

export interface PersonScore {
  /** 0..1. */
  readonly score: number;
  /** What each pair, and each word left over, took from 1, in the alignment's order; their sum and `score` make 1 where `limit` is absent. */
  readonly pairs: readonly number[];
  readonly restA: readonly number[];
  readonly restB: readonly number[];
  readonly limit?: ScoreLimit;
}

/**
 * Chosen on the persons of OpenSanctions' name_bench (278 rows; F1 at .7 is .885) and on real aliases of the UN, EU and
 * OFAC lists, each figure with all others as they are now:
 * `contradiction`: 1.2 gives F1 .822, 1.9 .874, 3.2 the same .885 and fewer aliases.
 * `omission`: .2 finds .601 of the aliases at .7 for .574 and takes twice as many people of one list for one another; .55: F1 .876.
 * `middle`, a factor for words left out between words that agree: 1 finds .542 of the aliases. `child`, for the first word of
 * at least `chain` that agree: 1 takes more children for their parents (UN names found at 1 % false alarms .988 for .991).
 * `full`, the least weight of a left-over word, since even a common name contradicts: .6 gives F1 .878.
 * `oneWord`: one shared word is not a name unless both names are that word, and the commoner the less; `kunya`: nor is the
 * father of Aisha Aisha. `loose`: no word agrees as spelt (Andrew Parks, Andres Paris): F1 does not need it, names of
 * ordinary people do. `vowelless`: none can, since one name is in Arabic or Hebrew, but all its consonants agree.
 * `otherPerson`: what names a different person whatever else agrees.
 */
const WEIGH = {
  contradiction: 2.4,
  omission: 0.4,
  middle: 0.5,
  child: 1.6,
  chain: 3,
  full: 0.8,
  aside: 0.1,
  oneWord: 0.55,
  kunya: 0.4,
  pairFloor: 0.12,
  loose: 0.9,
  vowelless: 0.92,
  otherPerson: 0.6,
} as const;

/** Similarity from which a word agrees as it is spelt. */
const AS_SPELT = 0.95;
/** Similarity of two words with the same three consonants or more. */
const VOWELLESS = 0.88;

/** What of a personal name is scored. */
export interface ScoredName {
  readonly parts: readonly NamePart[];
  /** 1 for Sr, 2 for Jr and II, 3 for III...: absent from most names. */
  readonly generation?: number;
}

/** Scores an alignment of two names of at least one part each. */
export function scorePersons(x: ScoredName, y: ScoredName, alignment: Alignment): PersonScore {
  const [a, b] = [x.parts, y.parts];
  const weights = alignment.pairs.map(pair =>
    Math.max(WEIGH.pairFloor, (weigh(a, pair.a) + weigh(b, pair.b)) / 2),
  );
  const [restA, restB] = [alignment.restA.map(i => leftOver(a[i])), alignment.restB.map(i => leftOver(b[i]))];
  const [sumA, sumB] = [sum(restA), sum(restB)];
  const less = Math.min(sumA, sumB);
  const omission = WEIGH.omission * (less < WEIGH.full ? omissionFactor(alignment, a, b) : 1);
  // Of the words left over on the fuller side, as many contradict as the other side has; the rest was left out.
  const costOf = (total: number): number =>
    total <= less
      ? WEIGH.contradiction / 2
      : (WEIGH.contradiction / 2) * (less / total) + omission * (1 - less / total);
  const [costA, costB] = [costOf(sumA), costOf(sumB)];
  // In brackets: the other way round, the sum must be the same to the last bit.
  const whole = sum(weights) + (costA * sumA + costB * sumB) + Number.EPSILON;
  const pairs = alignment.pairs.map((pair, i) => ((weights[i] ?? 0) * (1 - pair.similarity)) / whole);
  const costs = {
    pairs,
    restA: restA.map(weight => (costA * weight) / whole),
    restB: restB.map(weight => (costB * weight) / whole),
  };
  const agreed = sum(alignment.pairs.map((pair, i) => (weights[i] ?? 0) * pair.similarity));
  const score = Math.min(1, agreed / whole);
  return { ...costs, ...limited(score, x, y, alignment) };
}

/** Holds a score down where what agrees is not a name, or what differs names another person. */
function limited(
  score: number,
  x: ScoredName,
  y: ScoredName,
  alignment: Alignment,
): Pick<PersonScore, 'score' | 'limit'> {
  const [a, b] = [x.parts, y.parts];
  const complete = wordsIn(a, alignment.restA) === 0 && wordsIn(b, alignment.restB) === 0;
  let words = 0;
  let asSpelt = false;
  let vowelless = false;
  for (const pair of alignment.pairs) {
    const [inA, inB] = [wordsIn(a, pair.a), wordsIn(b, pair.b)];
    asSpelt ||= pair.similarity >= AS_SPELT && inA > 0 && inB > 0;
    vowelless ||= isVowelless(pair, a, b);
    // John Richardson agrees with John R. Bolton in one word: an initial is a word only where nothing else is left.
    if (pair.rule === 'initial' && !complete) continue;
    // PolPot is both words of Pol Pot, but Davydova, of Natalya Davydova, is not both of David Howe.
    const whole = complete && (pair.similarity >= AS_SPELT || pair.rule === 'initial');
    words += whole ? Math.max(inA, inB) : Math.min(inA, inB);
  }
  const sure = asSpelt ? score : score * (vowelless ? WEIGH.vowelless : WEIGH.loose);
  if (words < 2) {
    const [shared] = alignment.pairs.filter(pair => wordsIn(a, pair.a) > 0 && wordsIn(b, pair.b) > 0);
    if (shared && followsFatherOf(a, shared.a) !== followsFatherOf(b, shared.b) && sure > WEIGH.kunya)
      return { score: WEIGH.kunya, limit: 'kunya' };
    const mononyms = wordCount(a) === 1 && wordCount(b) === 1;
    const rarity = shared === undefined ? 1 : Math.min(1, weigh(a, shared.a), weigh(b, shared.b));
    if (!mononyms && sure > WEIGH.oneWord * rarity)
      return { score: WEIGH.oneWord * rarity, limit: 'one-word' };
  }
  if (sure > WEIGH.otherPerson && (leavesHangul(a, alignment.restA) || leavesHangul(b, alignment.restB)))
    return { score: WEIGH.otherPerson, limit: 'hangul' };
  if (sure > WEIGH.otherPerson && otherGeneration(x, y))
    return { score: WEIGH.otherPerson, limit: 'generation' };
  if (sure > WEIGH.otherPerson && turnedFather(a, b, alignment)) {
    return { score: WEIGH.otherPerson, limit: 'father-and-son' };
  }
  return asSpelt ? { score: sure } : { score: sure, limit: 'no-word-as-spelt' };
}

/** All consonants agree, and a script that writes no vowels has no more to say. */
function isVowelless(pair: PartPair, a: readonly NamePart[], b: readonly NamePart[]): boolean {
  if (pair.rule !== 'consonants' || pair.similarity < VOWELLESS) return false;
  const abjad = (parts: readonly NamePart[], places: readonly number[]): boolean =>
    places.some(place => parts[place]?.token.script === 'abjad');
  return abjad(a, pair.a) !== abjad(b, pair.b);
}

function leftOver(part: NamePart | undefined): number {
  if (part === undefined) return 0;
  if (part.aside) return WEIGH.aside * part.weight;
  return part.kind === 'word' ? Math.max(WEIGH.full, part.weight) : part.weight;
}

/**
 * What leaving out these words costs beside leaving out others: less where they stand between the first and the last
 * word and those agree; more where the first of many is missing, since in names that go on from father to father
 * (`Saddam Hussein al-Tikriti`, `Uday Saddam Hussein al-Tikriti`) that is the child.
 */
function omissionFactor(alignment: Alignment, a: readonly NamePart[], b: readonly NamePart[]): number {
  const [x, y] = [endsOf(a, alignment.restA), endsOf(b, alignment.restB)];
  if (x.first && y.first) return x.last && y.last ? WEIGH.middle : 1;
  return alignment.pairs.length >= WEIGH.chain ? WEIGH.child : 1;
}

/** Whether the first and the last word of a name found partners. */
function endsOf(
  parts: readonly NamePart[],
  rest: readonly number[],
): { readonly first: boolean; readonly last: boolean } {
  const words = parts.flatMap(({ kind, aside }, place) => (kind === 'particle' || aside ? [] : [place]));
  const found = (place: number | undefined): boolean => place !== undefined && !rest.includes(place);
  return { first: found(words[0]), last: words.length > 1 && found(words.at(-1)) };
}

/** Names in Hangul have no middle names to leave out: a word too many is another name. */
function leavesHangul(parts: readonly NamePart[], rest: readonly number[]): boolean {
  return rest.some(place => parts[place]?.token.script === 'hangul');
}

/** Whether the first of some parts stands after `abu` or `umm`: the name of a child, borne by a parent. */
function followsFatherOf(parts: readonly NamePart[], places: readonly number[]): boolean {
  const before = parts[(places[0] ?? 0) - 1];
  return before !== undefined && PARENT_OF.has(before.token.text);
}

/** `Ahmad bin Hasan` and `Hasan bin Ahmad` share all their words and are father and son, if they know each other at all. */
function turnedFather(a: readonly NamePart[], b: readonly NamePart[], alignment: Alignment): boolean {
  const partnerOf = (place: number): number | undefined =>
    alignment.pairs.find(({ a: places }) => places.includes(place))?.b[0];
  const fathers = sonOfs(b);
  return sonOfs(a).some(({ son, father }) =>
    fathers.some(other => partnerOf(son) === other.father && partnerOf(father) === other.son),
  );
}

/** The words before and after each `bin`, `ibn` or `ben`. */
function sonOfs(parts: readonly NamePart[]): readonly { readonly son: number; readonly father: number }[] {
  return parts.flatMap(({ token }, place) => {
    if (!SON_OF.has(token.text)) return [];
    const son = parts.findLastIndex((part, i) => i < place && part.kind === 'word');
    const father = parts.findIndex((part, i) => i > place && part.kind === 'word');
    return son < 0 || father < 0 ? [] : [{ son, father }];
  });
}

function otherGeneration(x: ScoredName, y: ScoredName): boolean {
  return x.generation !== undefined && y.generation !== undefined && x.generation !== y.generation;
}

/** Words and initials among some parts: particles do not make a name. */
function wordsIn(parts: readonly NamePart[], places: readonly number[]): number {
  return places.filter(place => parts[place]?.kind !== 'particle').length;
}

/** Words and initials of a name. */
export function wordCount(parts: readonly NamePart[]): number {
  return parts.filter(part => part.kind !== 'particle').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
