import { compareNames, SAME_AT } from '../names/compare.ts';
import { asRead } from '../names/disguise.ts';
import { searchNames } from '../names/search.ts';
import { severityOf } from './catalogue.ts';
import { compareDetails } from './compare-details.ts';
import { bestFirst, corroborate } from './corroboration.ts';
import type { Entry, EntryName } from './entry.ts';
import { fullListOf } from './listed-by.ts';
import type { Comparison, Match, Query } from './match.ts';
import { NAME_KINDS, type Pack } from './pack.ts';

/** More than a person can weigh at once. */
const MOST_MATCHES = 10;
/** Several names of one entry may meet the query: enough that ten entries are among them. */
const NAMES_PER_MATCH = 6;

/** A name of an entry that agrees with the one looked up. */
interface NameHit extends EntryName {
  readonly score: number;
}

/** An entry that was found, by its names, its identifiers or both. */
interface Found {
  readonly list: string;
  readonly entry: Entry;
  name?: NameHit;
  readonly identifiers: Comparison[];
}

/** A match whose words are not laid side by side yet: only those that are given are. */
type Unaligned = Omit<Match, 'alignment'>;

/**
 * Looks one party up in every pack: names among the entries of the query's type, e-mails, phones, wallets and
 * websites among all entries. Gives one match an entry, best first. A full list speaks for its publisher: what it
 * holds is given from there, and an entry of an older starter list that it holds no more was delisted.
 */
export function screen(packs: readonly Pack[], query: Query, limit = MOST_MATCHES): readonly Match[] {
  const found = new Map<string, Found>();
  for (const pack of packs) {
    findByName(pack, query, limit * NAMES_PER_MATCH, found);
    findByIdentifier(pack, query, found);
  }
  return [...found.values()]
    .filter(({ list, entry }) => {
      const full = fullListOf(list, entry.officialPage);
      return full === undefined || !(found.has(keyOf(full, entry)) || isNewer(packs, full, list));
    })
    .map(each => matchOf(each, query))
    .sort(bestFirst)
    .slice(0, limit)
    .map(match => withAlignment(match, query));
}

/** Whether the pack of list `full` says it was downloaded or published after list `other` was. */
function isNewer(packs: readonly Pack[], full: string, other: string): boolean {
  const dayOf = (list: string): string | undefined => {
    const header = packs.find(pack => pack.header.list === list)?.header;
    return (header?.fetchedAt ?? header?.publishedAt)?.slice(0, 10);
  };
  const [day, before] = [dayOf(full), dayOf(other)];
  return day !== undefined && before !== undefined && day >= before;
}

function findByName(pack: Pack, query: Query, limit: number, found: Map<string, Found>): void {
  if (query.name === undefined) return;
  const read = asRead(query.name, query.type);
  const same = SAME_AT[query.type];
  for (const { name, score } of searchNames(pack.names, read, [NAME_KINDS[query.type]], limit)) {
    if (score < same) continue;
    const { entry: ordinal, position } = pack.entryOfName(name);
    const entry = pack.entry(ordinal);
    const listed = entry.names[position];
    if (listed === undefined) continue;
    const place = placeOf(found, pack, entry);
    const hit = { ...listed, score };
    if (place.name === undefined || better(hit, place.name)) place.name = hit;
  }
}

/** A weak alias stands for an entry only when no better name of it agrees. */
function better(a: NameHit, b: NameHit): boolean {
  const weak = Number(a.quality === 'weak') - Number(b.quality === 'weak');
  return weak === 0 ? a.score > b.score : weak < 0;
}

function findByIdentifier(pack: Pack, query: Query, found: Map<string, Found>): void {
  const sought = [
    ['email', query.emails],
    ['phone', query.phones],
    ['wallet', query.wallets],
    ['website', query.websites],
  ] as const;
  for (const [about, values = []] of sought) {
    for (const candidate of values) {
      for (const { entry: ordinal, listed } of pack.find(about, candidate)) {
        const entry = pack.entry(ordinal);
        const { identifiers } = placeOf(found, pack, entry);
        if (!identifiers.some(known => known.about === about && known.listed === listed)) {
          identifiers.push({ about, candidate, listed, how: 'same-identifier' });
        }
      }
    }
  }
}

function placeOf(found: Map<string, Found>, pack: Pack, entry: Entry): Found {
  const key = keyOf(pack.header.list, entry);
  const known = found.get(key);
  if (known !== undefined) return known;
  const place: Found = { list: pack.header.list, entry, identifiers: [] };
  found.set(key, place);
  return place;
}

function keyOf(list: string, { id }: Entry): string {
  return `${list} ${id}`;
}

function matchOf(found: Found, query: Query): Unaligned {
  const { list, entry, identifiers } = found;
  const primary: EntryName = entry.names[0] ?? { text: entry.id, quality: 'primary' };
  const name = found.name ?? closestName(entry, query);
  const met = name ?? primary;
  const comparisons: readonly Comparison[] = [
    ...compareName(query, entry, met.text, name !== undefined),
    ...identifiers,
    ...compareDetails(query, entry),
  ];
  const byIdentifier = identifiers.length > 0;
  return {
    list,
    id: entry.id,
    type: entry.type,
    name: primary.text,
    matchedName: met.text,
    quality: met.quality,
    score: byIdentifier ? 1 : (name?.score ?? 0),
    ...corroborate(comparisons, met.quality),
    severity: severityOf(list),
    programmes: entry.programmes,
    northKorea: entry.northKorea,
    officialPage: entry.officialPage,
  };
}

function compareName(query: Query, entry: Entry, listed: string, agrees: boolean): readonly Comparison[] {
  if (query.name === undefined || entry.type !== query.type) return [];
  return [{ about: 'name', candidate: query.name, listed, how: agrees ? 'same-name' : 'other-name' }];
}

/** Lays the words of the two names side by side. A name that does not agree has nothing to show for it. */
function withAlignment(match: Unaligned, { name, type }: Query): Match {
  const agreed = match.agreements.some(({ about }) => about === 'name');
  const alignment =
    agreed && name !== undefined ? compareNames(asRead(name, type), match.matchedName, type).alignment : [];
  return { ...match, alignment };
}

/** For an entry found by an identifier alone: does the name agree after all? The search gives only the best. */
function closestName(entry: Entry, query: Query): NameHit | undefined {
  const { name, type } = query;
  if (name === undefined || entry.type !== type) return undefined;
  const read = asRead(name, type);
  return entry.names
    .map(listed => ({ ...listed, score: compareNames(read, listed.text, type).score }))
    .filter(({ score }) => score >= SAME_AT[type])
    .reduce<NameHit | undefined>(
      (best, hit) => (best === undefined || better(hit, best) ? hit : best),
      undefined,
    );
}
