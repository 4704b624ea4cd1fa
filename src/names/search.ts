/**
 * Finding the names of an index that agree with a given one. First every word of the query collects the names that
 * hold a word like it; then those are held to the query word by word, as numbers; then the best are compared properly.
 * The first two steps must not miss, the third decides.
 */
import { Closeness, similarities } from './closeness.ts';
import { Collector, type Costs, type Scratch } from './collector.ts';
import { initialsIn, KIND, syllableKeys, telling } from './index-keys.ts';
import { nameText, type NameIndex } from './name-index.ts';
import { analyseOrganisation, compareOrganisations, type OrganisationName } from './organisation.ts';
import { allParts, analysePerson, comparePersons, type PersonName } from './person.ts';
import { joinTokens } from './token.ts';
import type { NamePart } from './tokens.ts';

export interface NameHit {
  /** Ordinal of the name in the index. */
  readonly name: number;
  readonly text: string;
  /** As compareNames gives it, 0..1. */
  readonly score: number;
}

/** Hits below this are not worth a look: SAME_AT is above it for both types. */
export const HIT_AT = 0.6;

/** List names kept taken apart, an index: 4,096 are about 4 MB and cover those that candidates keep meeting. */
const KEPT = 4096;

/**
 * Names looked at by their words, and compared, at most. `likely`: what closeness makes of a name worth comparing, as a
 * share of the least score asked for; it overrates nearly always.
 */
const MOST = { looked: 500, lookedLoosely: 800, compared: 120, likely: 0.85 } as const;

/** Under what the scorers count (person.ts, organisation.ts), so that no name is taken for worse than it is. */
const COSTS: Readonly<Record<'person' | 'organisation', Costs>> = {
  person: { contradiction: 2.2, omission: 0.2, word: 0.75, initial: 0.5 },
  organisation: { contradiction: 2.2, omission: 0.5, word: 0.35, initial: 0 },
};

interface Searching extends Scratch {
  readonly persons: Map<number, PersonName>;
  readonly organisations: Map<number, OrganisationName>;
}

interface Candidate {
  readonly name: number;
  readonly closeness: number;
}

interface Ranked extends NameHit {
  readonly closeness: number;
}

const searchings = new WeakMap<NameIndex, Searching>();

/**
 * The names of the given kinds that agree with `name`, best first, at most `limit`. Person names (kind 0) are compared
 * as persons, all other kinds as organisations. Never throws on any text; time is bounded by the caps of the parts.
 * @param least hits below this score are left out. Below {@link HIT_AT} names no longer agree, and are given by how
 * alike they look.
 */
export function searchNames(
  index: NameIndex,
  name: string,
  kinds: readonly number[],
  limit: number,
  least: number = HIT_AT,
): readonly NameHit[] {
  const searching = searchingOf(index);
  const others = kinds.filter(kind => kind !== KIND.person);
  const hits: Ranked[] = [];
  const add = ({ name: ordinal, closeness }: Candidate, score: number): void => {
    if (score >= least) hits.push({ name: ordinal, text: nameText(index, ordinal), score, closeness });
  };
  if (others.length < kinds.length) {
    const query = analysePerson(name);
    const candidates = gather(
      index,
      searching,
      allParts(query),
      syllableKeys([query, ...query.others]),
      [KIND.person],
      limit,
      least,
    );
    for (const candidate of candidates) {
      const listed = kept(searching.persons, candidate.name, () =>
        analysePerson(nameText(index, candidate.name)),
      );
      add(candidate, comparePersons(query, listed).score);
    }
  }
  if (others.length > 0) {
    const query = analyseOrganisation(name);
    for (const candidate of gather(index, searching, query.parts, undefined, others, limit, least)) {
      const listed = kept(searching.organisations, candidate.name, () =>
        analyseOrganisation(nameText(index, candidate.name)),
      );
      add(candidate, compareOrganisations(query, listed).score);
    }
  }
  return hits
    .sort((a, b) => order(b) - order(a) || b.closeness - a.closeness || a.name - b.name)
    .slice(0, limit)
    .map(({ name: ordinal, text, score }) => ({ name: ordinal, text, score }));
}

/** Names that agree by how well, all others by how close they come. */
function order({ score, closeness }: Ranked): number {
  return score >= HIT_AT ? 2 + score : closeness;
}

/** The names worth comparing, closest first. `syllables`: the keys of a person's name; absent for others. */
function gather(
  index: NameIndex,
  scratch: Scratch,
  parts: readonly NamePart[],
  syllables: readonly number[] | undefined,
  kinds: readonly number[],
  limit: number,
  least: number,
): readonly Candidate[] {
  const words = telling(parts);
  if (words.length === 0) return [];
  const costs = COSTS[syllables === undefined ? 'organisation' : 'person'];
  const initials = syllables === undefined ? [] : initialsIn(parts);
  const wanted = new Uint8Array(256);
  for (const kind of kinds) wanted[kind & 255] = 1;
  const collector = new Collector(index, scratch, wanted, syllables !== undefined);
  const queryWords = words.map(({ token, weight }) => {
    const similar = similarities(collector.addWord(token, weight));
    return { token, weight, similar };
  });
  for (const run of runsOf(parts)) {
    collector.addJoined(
      joinTokens(run.map(({ token }) => token)),
      run.reduce((sum, { weight }) => sum + weight, 0),
    );
  }
  const agreeing = new Set<number>();
  for (const key of syllables ?? []) collector.addSyllables(key, agreeing);
  const closeness = new Closeness(index, queryWords, initials, costs, least < HIT_AT);
  const looked: Candidate[] = [];
  let likely = 0;
  const most = least < HIT_AT ? MOST.lookedLoosely : MOST.looked;
  for (const name of collector.best(most, words.length, costs, initials.length)) {
    closeness.hold(name);
    const worthwhile = closeness.likely >= HIT_AT * MOST.likely || agreeing.has(name);
    if (worthwhile) likely += 1;
    // Names that cannot reach the mark come after all that can, and are dropped unless they were asked for.
    if (worthwhile || least < HIT_AT)
      looked.push({ name, closeness: worthwhile ? 1 + closeness.closeness : closeness.closeness });
  }
  const compared = Math.min(MOST.compared, least < HIT_AT ? Math.max(likely, limit) : likely);
  return looked.sort((a, b) => b.closeness - a.closeness || a.name - b.name).slice(0, compared);
}

/** Two or three neighbours that may be one word elsewhere. */
function runsOf(parts: readonly NamePart[]): readonly (readonly NamePart[])[] {
  return parts.flatMap((_, place) =>
    [2, 3].map(length => parts.slice(place, place + length)).filter((run, at) => run.length === at + 2),
  );
}

function kept<T>(names: Map<number, T>, ordinal: number, analyse: () => T): T {
  const known = names.get(ordinal);
  if (known !== undefined) return known;
  if (names.size >= KEPT) names.clear();
  const fresh = analyse();
  names.set(ordinal, fresh);
  return fresh;
}

function searchingOf(index: NameIndex): Searching {
  const known = searchings.get(index);
  if (known !== undefined) return known;
  const fresh: Searching = {
    collected: new Float32Array(2 * index.names),
    met: new Uint8Array(index.names),
    stamps: new Uint32Array(index.names),
    touched: new Uint32Array(index.names),
    ranks: new Uint16Array(index.names),
    stamp: 0,
    persons: new Map(),
    organisations: new Map(),
  };
  searchings.set(index, fresh);
  return fresh;
}
