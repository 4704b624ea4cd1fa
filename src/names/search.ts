/**
 * Finding the names of an index that agree with a given one. First every word of the query collects the names that
 * hold a word like it, each adding what the word is worth; then the best of them are compared properly. The first step
 * must not miss, the second decides.
 */
import { Collector, type Scratch } from './collector.ts';
import { KIND, koreanKeys, telling } from './index-keys.ts';
import { nameText, type NameIndex } from './name-index.ts';
import { analyseOrganisation, compareOrganisations, type OrganisationName } from './organisation.ts';
import { allParts, analysePerson, comparePersons, type PersonName } from './person.ts';
import { joinTokens } from './token.ts';
import type { NamePart } from './tokens.ts';

export interface NameHit {
  /** Ordinal of the name in the index. */
  readonly name: number;
  readonly text: string;
  /** As compareNames gives it, {@link HIT_AT}..1. */
  readonly score: number;
}

/** Hits below this are not worth a look: SAME_AT is above it for both types. */
export const HIT_AT = 0.6;

/** List names kept taken apart, an index: 4,096 are about 4 MB and cover those that candidates keep meeting. */
const KEPT = 4096;

/** A person's name must meet two words of the query (or be one word): one shared word is never a match of persons. */
const LEAST_WORDS = { person: 2, organisation: 1 } as const;

interface Searching extends Scratch {
  readonly persons: Map<number, PersonName>;
  readonly organisations: Map<number, OrganisationName>;
}

const searchings = new WeakMap<NameIndex, Searching>();

/**
 * The names of the given kinds that agree with `name`, best first, at most `limit`. Person names (kind 0) are compared
 * as persons, all other kinds as organisations. Never throws on any text; time is bounded by the caps of the parts.
 */
export function searchNames(
  index: NameIndex,
  name: string,
  kinds: readonly number[],
  limit: number,
): readonly NameHit[] {
  const searching = searchingOf(index);
  const others = kinds.filter(kind => kind !== KIND.person);
  const hits: NameHit[] = [];
  const add = (ordinal: number, score: number): void => {
    if (score >= HIT_AT) hits.push({ name: ordinal, text: nameText(index, ordinal), score });
  };
  if (others.length < kinds.length) {
    const query = analysePerson(name);
    const korean = koreanKeys([query, ...query.others].flatMap(spelling => spelling.korean));
    for (const ordinal of gather(index, searching, allParts(query), korean, [KIND.person])) {
      const listed = kept(searching.persons, ordinal, () => analysePerson(nameText(index, ordinal)));
      add(ordinal, comparePersons(query, listed).score);
    }
  }
  if (others.length > 0) {
    const query = analyseOrganisation(name);
    for (const ordinal of gather(index, searching, query.parts, undefined, others)) {
      const listed = kept(searching.organisations, ordinal, () =>
        analyseOrganisation(nameText(index, ordinal)),
      );
      add(ordinal, compareOrganisations(query, listed).score);
    }
  }
  return hits.sort((a, b) => b.score - a.score || a.name - b.name).slice(0, limit);
}

/** Ordinals of the names worth comparing, best first. `korean`: the keys of a person's name; absent for others. */
function gather(
  index: NameIndex,
  scratch: Scratch,
  parts: readonly NamePart[],
  korean: readonly number[] | undefined,
  kinds: readonly number[],
): readonly number[] {
  const words = telling(parts);
  if (words.length === 0) return [];
  const wanted = new Uint8Array(256);
  for (const kind of kinds) wanted[kind & 255] = 1;
  const collector = new Collector(index, scratch, wanted, korean !== undefined);
  for (const [place, part] of words.entries()) {
    collector.addWord(part.token, part.weight);
    const next = words[place + 1];
    if (next !== undefined) {
      collector.addJoined(joinTokens([part.token, next.token]), part.weight + next.weight);
    }
  }
  for (const key of korean ?? []) collector.addKorean(key);
  return collector.best(LEAST_WORDS[korean === undefined ? 'organisation' : 'person'], words.length);
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
    collected: new Float32Array(index.names),
    met: new Uint8Array(index.names),
    stamps: new Uint32Array(index.names),
    touched: new Uint32Array(index.names),
    stamp: 0,
    persons: new Map(),
    organisations: new Map(),
  };
  searchings.set(index, fresh);
  return fresh;
}
