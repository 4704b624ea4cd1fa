/** How well two personal names agree: laid side by side, looked at again, and scored; as Korean, by syllables. */
import { align, type Alignment } from './alignment.ts';
import { compareEastAsian, readEastAsian, type EastAsianMatch, type EastAsianName } from './east-asian.ts';
import { foldText } from './fold.ts';
import { scorePersons, type PersonScore, type ScoredName } from './person-score.ts';
import { lookAgain } from './second-look.ts';
import { spellingsOf } from './spellings.ts';
import { capitalsIn, generationOf, partsOfFolded, type NamePart } from './tokens.ts';

/** A personal name taken apart once, for any number of comparisons. */
export interface PersonName extends ScoredName, EastAsianName {
  /** See foldText. */
  readonly folded: string;
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
  /** What each pair and each left-over word cost, where the alignment decided. */
  readonly scored?: PersonScore;
  /** Set when both names read as Korean or Chinese and that decided. */
  readonly syllables?: EastAsianMatch;
}

/** From here on only rounding keeps a score from 1. */
const SURE = 0.995;

export function analysePerson(text: string): PersonName {
  const folded = foldText(text);
  const capitals = capitalsIn(text);
  const [first = folded, ...others] = spellingsOf(folded);
  const name = analyseSpelling(first, capitals);
  return others.length === 0
    ? name
    : { ...name, others: others.map(spelling => analyseSpelling(spelling, capitals)) };
}

function analyseSpelling(folded: string, capitals: ReadonlySet<string>): PersonName {
  const parts = partsOfFolded(folded, capitals);
  const generation = generationOf(folded);
  const told = generation === undefined ? {} : { generation };
  return { ...told, folded, parts, ...readEastAsian(parts.map(part => part.token)), others: [] };
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
  const alignment = layBeside(a, b);
  const match = { alignment, a: a.parts, b: b.parts };
  if (a.parts.length === 0 || b.parts.length === 0) return { ...match, score: 0 };
  const scored = scorePersons(a, b, alignment);
  // Word for word the same, in any order, needs no syllables.
  if (scored.score > SURE) return { ...match, score: 1, scored };
  const syllables = compareEastAsian(a, b, scored.score);
  return syllables === undefined
    ? { ...match, score: scored.score, scored }
    : { ...match, score: syllables.score, syllables };
}

/** The same whichever comes first. Of one text every word faces itself, however often it comes. */
function layBeside(a: PersonName, b: PersonName): Alignment {
  if (a.folded === b.folded && a.parts.length === b.parts.length) {
    const pairs = a.parts.map((_, i) => ({ a: [i], b: [i], similarity: 1, rule: 'exact' as const }));
    return { pairs, restA: [], restB: [] };
  }
  const flip = a.folded > b.folded;
  const found = flip ? turnRound(align(b.parts, a.parts)) : align(a.parts, b.parts);
  return lookAgain(found, a.parts, b.parts);
}

function turnRound(alignment: Alignment): Alignment {
  const pairs = alignment.pairs.map(({ a, b, similarity, rule }) => ({ a: b, b: a, similarity, rule }));
  return { pairs, restA: alignment.restB, restB: alignment.restA };
}
