/**
 * How well two personal names agree. The one idea most name matchers lack: **contradiction is not omission**.
 * "Ibrahim Hasan al-Tikriti" and "Ibrahim Hasan" may be one man who left a name out; "Ibrahim Hasan al-Tikriti" and
 * "Ibrahim Hasan al-Dulaimi" are two men, however much they share. So words left over on both sides cost several
 * times what words left over on one side cost.
 */
import { align, weigh, type Alignment } from './alignment.ts';
import { foldText } from './fold.ts';
import { compareKorean, readKorean, type KoreanMatch, type KoreanReading } from './korean.ts';
import { lookAgain } from './second-look.ts';
import { capitalsIn, partsOfFolded, type NamePart } from './tokens.ts';

/** A personal name taken apart once, for any number of comparisons. */
export interface PersonName {
  /** See foldText. */
  readonly folded: string;
  readonly parts: readonly NamePart[];
  readonly korean: readonly KoreanReading[];
  /** Further spellings given in the same text: `Роман ЛЕПА / Roman LEPA`. */
  readonly others: readonly PersonName[];
}

export interface PersonMatch {
  /** 0..1. */
  readonly score: number;
  readonly alignment: Alignment;
  /** The parts the alignment's places mean: those of the spellings that agreed best. */
  readonly a: readonly NamePart[];
  readonly b: readonly NamePart[];
  /** Set when both names read as Korean and that decided. */
  readonly korean?: KoreanMatch;
}

/**
 * Chosen on the persons of OpenSanctions' name_bench (278 rows, F1 at .7) and real aliases of the UN and EU lists:
 * `contradiction` 1.2: F1 .767; 1.9: .831; 2.6: .838. `omission` .55: .814; .25: no change here, but 1.7 times the false
 * matches among people of one list; `full`: the least weight of a left-over word, since even a common name
 * contradicts. `oneWordCap`: one shared word is not a name unless both names are one word. `loose`: no word agrees as
 * spelt (Andrew Parks, Andres Paris); takes false alerts on 3,617 ordinary people against OFAC from 8.6 to 5.0 in 1,000.
 */
const WEIGH = {
  contradiction: 2.4,
  omission: 0.4,
  full: 0.8,
  aside: 0.1,
  oneWordCap: 0.55,
  pairFloor: 0.12,
  loose: 0.9,
} as const;

/** Similarity from which a word agrees as it is spelt. */
const AS_SPELT = 0.95;

/** What stands between two spellings of one name. */
const SLASH = /\s[/|]\s/u;
const SPELLINGS_READ = 3;

export function analysePerson(text: string): PersonName {
  const folded = foldText(text);
  const capitals = capitalsIn(text);
  if (!SLASH.test(folded)) return analyseSpelling(folded, capitals);
  const spellings = folded.split(SLASH).slice(0, SPELLINGS_READ);
  const names = spellings.map(spelling => analyseSpelling(spelling, capitals));
  const [first] = names;
  // `Ana / recruiter` is not two spellings of a name.
  if (first === undefined || names.some(name => wordCount(name.parts) < 2))
    return analyseSpelling(folded, capitals);
  return { ...first, others: names.slice(1) };
}

function analyseSpelling(folded: string, capitals: ReadonlySet<string>): PersonName {
  const parts = partsOfFolded(folded, capitals);
  return { folded, parts, korean: readKorean(parts.map(part => part.token)), others: [] };
}

/** The parts of all spellings of a name. */
export function allParts(name: PersonName): readonly NamePart[] {
  return name.others.length === 0
    ? name.parts
    : [...name.parts, ...name.others.flatMap(other => other.parts)];
}

/** Compares two analysed names. Symmetric in its score; names without a letter agree with nothing. */
export function comparePersons(a: PersonName, b: PersonName): PersonMatch {
  let best = compareSpellings(a, b);
  if (a.others.length === 0 && b.others.length === 0) return best;
  for (const x of [a, ...a.others]) {
    for (const y of [b, ...b.others]) {
      if (x === a && y === b) continue;
      const match = compareSpellings(x, y);
      if (match.score > best.score) best = match;
    }
  }
  return best;
}

function compareSpellings(a: PersonName, b: PersonName): PersonMatch {
  const flip = a.folded > b.folded;
  const found = flip ? turnRound(align(b.parts, a.parts)) : align(a.parts, b.parts);
  const alignment = lookAgain(found, a.parts, b.parts);
  const match = { alignment, a: a.parts, b: b.parts };
  if (a.parts.length === 0 || b.parts.length === 0) return { ...match, score: 0 };
  const score = scorePersons(a.parts, b.parts, alignment);
  // Word for word the same, in any order, needs no syllables.
  if (score > 0.995) return { ...match, score: 1 };
  const korean = compareKorean(a.korean, b.korean);
  return korean === undefined ? { ...match, score } : { ...match, score: korean.score, korean };
}

function scorePersons(a: readonly NamePart[], b: readonly NamePart[], alignment: Alignment): number {
  let agreed = 0;
  let total = 0;
  let words = 0;
  let asSpelt = false;
  const complete = wordsIn(a, alignment.restA) === 0 && wordsIn(b, alignment.restB) === 0;
  for (const pair of alignment.pairs) {
    const weight = Math.max(WEIGH.pairFloor, (weigh(a, pair.a) + weigh(b, pair.b)) / 2);
    agreed += weight * pair.similarity;
    total += weight;
    const [inA, inB] = [wordsIn(a, pair.a), wordsIn(b, pair.b)];
    // PolPot is both words of Pol Pot, but Davydova, of Natalya Davydova, is not both of David Howe.
    words += complete ? Math.max(inA, inB) : Math.min(inA, inB);
    asSpelt ||= pair.similarity >= AS_SPELT && inA > 0;
  }
  const [restA, restB] = [leftOver(a, alignment.restA), leftOver(b, alignment.restB)];
  const [less, more] = [Math.min(restA, restB), Math.max(restA, restB)];
  const score =
    agreed / (total + WEIGH.contradiction * less + WEIGH.omission * (more - less) + Number.EPSILON);
  const mononyms = wordCount(a) === 1 && wordCount(b) === 1;
  const sure = asSpelt ? score : score * WEIGH.loose;
  return Math.min(1, words < 2 && !mononyms ? Math.min(sure, WEIGH.oneWordCap) : sure);
}

function leftOver(parts: readonly NamePart[], places: readonly number[]): number {
  let weight = 0;
  for (const place of places) {
    const part = parts[place];
    if (part === undefined) continue;
    if (part.aside) weight += WEIGH.aside * part.weight;
    else weight += part.kind === 'word' ? Math.max(WEIGH.full, part.weight) : part.weight;
  }
  return weight;
}

/** Words and initials among some parts: particles do not make a name. */
function wordsIn(parts: readonly NamePart[], places: readonly number[]): number {
  return places.filter(place => parts[place]?.kind !== 'particle').length;
}

function wordCount(parts: readonly NamePart[]): number {
  return parts.filter(part => part.kind !== 'particle').length;
}

function turnRound(alignment: Alignment): Alignment {
  const pairs = alignment.pairs.map(({ a, b, similarity, rule }) => ({ a: b, b: a, similarity, rule }));
  return { pairs, restA: alignment.restB, restB: alignment.restA };
}
