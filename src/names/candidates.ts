/** The names of an index worth comparing with a query: collected by their words, then held to it word by word. */
import { Closeness } from './closeness.ts';
import { Collector, type Costs, type Scratch } from './collector.ts';
import { initialsIn, telling } from './index-keys.ts';
import type { NameIndex } from './name-index.ts';
import { similarities } from './similar-words.ts';
import { joinTokens } from './token.ts';
import type { NamePart } from './tokens.ts';

/** Hits below this are not worth a look: SAME_AT is above it for both types. */
export const HIT_AT = 0.6;

/** What is looked for. */
export interface Wanted {
  /** The parts of the name in each spelling that was given. */
  readonly spellings: readonly (readonly NamePart[])[];
  /** See syllableKeys; none for organisations. */
  readonly syllables: readonly number[];
  readonly type: 'person' | 'organisation';
  readonly kinds: readonly number[];
  /** As searchNames takes them. */
  readonly limit: number;
  readonly least: number;
}

export interface Candidate {
  readonly name: number;
  /** 0..1, or 1 more for names that may reach the mark. */
  readonly closeness: number;
}

/**
 * Names looked at by their words, and compared, at most; `below`: of them, those that cannot reach the mark. `likely`: what closeness makes of a name worth comparing, as a
 * share of HIT_AT; it overrates nearly always.
 */
const MOST = { looked: 500, below: 12, compared: 80, likely: 0.95 } as const;

/** Under what the scorers count (person-score.ts, organisation-score.ts), so that no name is taken for worse than it is. */
const COSTS: Readonly<Record<'person' | 'organisation', Costs>> = {
  person: { contradiction: 2.2, omission: 0.2, word: 0.75, initial: 0.5, limits: true },
  organisation: { contradiction: 2.2, omission: 0.5, word: 0.35, initial: 0, limits: false },
};

/** The names worth comparing, closest first. */
export function candidatesFor(index: NameIndex, scratch: Scratch, wanted: Wanted): readonly Candidate[] {
  const found = new Map<number, number>();
  for (const spelling of wanted.spellings) gather(index, scratch, spelling, wanted, found);
  const candidates = Array.from(found, ([name, closeness]): Candidate => ({ name, closeness }));
  candidates.sort((a, b) => b.closeness - a.closeness || a.name - b.name);
  const likely = candidates.findIndex(({ closeness }) => closeness < 1);
  const most = likely < 0 ? candidates.length : likely + MOST.below;
  return candidates.slice(0, Math.min(MOST.compared, most));
}

/** Adds what one spelling finds: the closeness of each name that may be compared. */
function gather(
  index: NameIndex,
  scratch: Scratch,
  parts: readonly NamePart[],
  { syllables, type, kinds, least }: Wanted,
  found: Map<number, number>,
): void {
  const words = telling(parts);
  if (words.length === 0) return;
  const isPerson = type === 'person';
  const costs = COSTS[type];
  const initials = isPerson ? initialsIn(parts) : [];
  const collector = new Collector(index, scratch, kinds, isPerson);
  const queryWords = parts
    .filter(part => words.includes(part) || part.kind === 'particle')
    .map(part => {
      const { token, weight, aside } = part;
      const similar =
        part.kind === 'particle' && !words.includes(part) ? [] : collector.addWord(token, weight);
      const counts = part.kind !== 'particle';
      return { token, weight, rest: aside ? 0 : weight, counts, similar: similarities(similar) };
    });
  for (const run of runsOf(parts)) {
    const weight = run.reduce((sum, part) => sum + part.weight, 0);
    collector.addJoined(joinTokens(run.map(({ token }) => token)), weight);
  }
  const agreeing = new Set<number>();
  for (const key of syllables) collector.addSyllables(key, agreeing);
  const closeness = new Closeness(index, queryWords, initials, costs, least < HIT_AT);
  const most = MOST.looked;
  for (const name of collector.best(most, words.length, costs, initials.length)) {
    closeness.hold(name);
    const likely = closeness.likely >= HIT_AT * MOST.likely || agreeing.has(name);
    // Names that cannot reach the mark come after all that can, and only if they were asked for.
    if (!likely && least >= HIT_AT) continue;
    const rank = likely ? 1 + closeness.closeness : closeness.closeness;
    if (rank > (found.get(name) ?? -1)) found.set(name, rank);
  }
}

/** Two or three neighbours that may be one word elsewhere. */
function runsOf(parts: readonly NamePart[]): readonly (readonly NamePart[])[] {
  return parts.flatMap((_, place) =>
    [2, 3].map(length => parts.slice(place, place + length)).filter((run, at) => run.length === at + 2),
  );
}
