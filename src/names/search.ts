/**
 * Finding the names of an index that agree with a given one. First every word of the query collects the names that
 * hold a word like it; then those are held to the query word by word, as numbers; then the best are compared properly.
 * The first two steps must not miss, the third decides.
 */
import { candidatesFor, HIT_AT, type Candidate } from './candidates.ts';
import type { Scratch } from './collector.ts';
import { KIND, syllableKeys } from './index-keys.ts';
import { nameText, type NameIndex } from './name-index.ts';
import { analyseOrganisation, compareOrganisations, type OrganisationName } from './organisation.ts';
import { analysePerson, comparePersons, type PersonName } from './person.ts';
import { initialsApart } from './tokens.ts';

export { HIT_AT } from './candidates.ts';

export interface NameHit {
  /** Ordinal of the name in the index. */
  readonly name: number;
  readonly text: string;
  /** As compareNames gives it, 0..1. */
  readonly score: number;
}

/** List names kept taken apart, an index: 4,096 are about 4 MB and cover those that candidates keep meeting. */
const KEPT = 4096;

interface Searching extends Scratch {
  readonly persons: Map<number, PersonName>;
  readonly organisations: Map<number, OrganisationName>;
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
    const spellings = [query, ...query.others];
    const candidates = candidatesFor(index, searching, {
      spellings: spellings.flatMap(({ parts }) => {
        const apart = initialsApart(parts);
        return apart === undefined ? [parts] : [parts, apart];
      }),
      syllables: syllableKeys(spellings),
      type: 'person',
      kinds: [KIND.person],
      limit,
      least,
    });
    for (const candidate of candidates) {
      const listed = kept(searching.persons, candidate.name, () =>
        analysePerson(nameText(index, candidate.name)),
      );
      add(candidate, comparePersons(query, listed).score);
    }
  }
  if (others.length > 0) {
    const query = analyseOrganisation(name);
    const wanted = { spellings: [query.parts], syllables: [], type: 'organisation', limit, least } as const;
    for (const candidate of candidatesFor(index, searching, { ...wanted, kinds: others })) {
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
