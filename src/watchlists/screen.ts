import { compareNames, SAME_AT } from '../names/compare.ts';
import { searchNames } from '../names/search.ts';
import { compareBirthDates } from './birth-dates.ts';
import { severityOf } from './catalogue.ts';
import type { Entry, EntryName } from './entry.ts';
import { fullListOf } from './listed-by.ts';
import type { Comparison, Identity, Match, Query } from './match.ts';
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

/** How sure each is, surest first: what identifiers say outranks names, and a wrong birth date comes last. */
const IDENTITIES: readonly Identity[] = ['identifier', 'corroborated', 'name-only', 'contradicted'];

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
    .slice(0, limit);
}

/** Whether `a` comes before `b`: negative when it does. For putting the matches of several queries together. */
export function bestFirst(a: Match, b: Match): number {
  return (
    IDENTITIES.indexOf(a.identity) - IDENTITIES.indexOf(b.identity) ||
    b.score - a.score ||
    b.agreements.length - a.agreements.length ||
    Number(a.quality === 'weak') - Number(b.quality === 'weak') ||
    a.id.localeCompare(b.id, 'en', { numeric: true }) ||
    a.list.localeCompare(b.list, 'en')
  );
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
  const same = SAME_AT[query.type];
  for (const { name, score } of searchNames(pack.names, query.name, [NAME_KINDS[query.type]], limit)) {
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
          identifiers.push({ about, candidate, listed });
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

function matchOf(found: Found, query: Query): Match {
  const { list, entry, identifiers } = found;
  const agreements: Comparison[] = [];
  const disagreements: Comparison[] = [];
  const primary: EntryName = entry.names[0] ?? { text: entry.id, quality: 'primary' };

  const name = found.name ?? closestName(entry, query);
  if (query.name !== undefined && entry.type === query.type) {
    const comparison = { about: 'name', candidate: query.name, listed: (name ?? primary).text } as const;
    (name === undefined ? disagreements : agreements).push(comparison);
  }
  agreements.push(...identifiers);

  const born = entry.type === 'person' && query.type === 'person' ? query.birthDate : undefined;
  const dates = born === undefined ? undefined : compareBirthDates(born, entry.birthDates);
  if (born !== undefined && dates !== undefined) {
    const comparison = { about: 'birth-date', candidate: born, listed: dates.listed } as const;
    (dates.agrees ? agreements : disagreements).push(comparison);
  }

  const byIdentifier = identifiers.length > 0;
  return {
    list,
    id: entry.id,
    type: entry.type,
    name: primary.text,
    matchedName: (name ?? primary).text,
    quality: (name ?? primary).quality,
    score: byIdentifier ? 1 : (name?.score ?? 0),
    identity: byIdentifier ? 'identifier' : identityOf(name?.quality === 'weak', dates),
    agreements,
    disagreements,
    severity: severityOf(list),
    programmes: entry.programmes,
    northKorea: entry.northKorea,
    officialPage: entry.officialPage,
  };
}

/** A weak alias with an agreeing year is still a coincidence (OFAC FAQ 122): only the same full date lifts it. */
function identityOf(weak: boolean, dates: ReturnType<typeof compareBirthDates>): Identity {
  if (dates === undefined) return 'name-only';
  if (!dates.agrees) return 'contradicted';
  return weak && !dates.sameDay ? 'name-only' : 'corroborated';
}

/** For an entry found by an identifier alone: does the name agree after all? The search gives only the best. */
function closestName(entry: Entry, query: Query): NameHit | undefined {
  const { name, type } = query;
  if (name === undefined || entry.type !== type) return undefined;
  return entry.names
    .map(listed => ({ ...listed, score: compareNames(name, listed.text, type).score }))
    .filter(({ score }) => score >= SAME_AT[type])
    .reduce<NameHit | undefined>(
      (best, hit) => (best === undefined || better(hit, best) ? hit : best),
      undefined,
    );
}
