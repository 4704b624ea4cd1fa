import { compareNames, SAME_AT } from '../names/compare.ts';
import { asRead } from '../names/disguise.ts';
import { searchNames } from '../names/search.ts';
import { personParts } from '../names/tokens.ts';
import { severityOf } from './catalogue.ts';
import { compareDetails, comparePapers } from './compare-details.ts';
import { bestFirst, corroborate } from './corroboration.ts';
import type { Entry, EntryName } from './entry.ts';
import { plainNumber } from './formats/document-hash.ts';
import { fullListOf } from './listed-by.ts';
import type { Comparison, Match, Query } from './match.ts';
import { NAME_KINDS, type Pack } from './pack.ts';

/** More than a person can weigh at once. */
const MOST_MATCHES = 10;
/** Several names of one entry may meet the query: enough that ten entries are among them. */
const NAMES_PER_MATCH = 6;

/** Numbers this short are given out by every office: they say something beside a name, and lead to nobody. */
const SHORTEST_PAPER = 6;
const DOCUMENTS = ['passport', 'identity-number'] as const;

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

/** What was found in one pack: an entry is decoded once, however many of its names and identifiers agree. */
class FoundInPack {
  readonly pack: Pack;
  readonly #found = new Map<number, Found>();
  readonly #decoded = new Map<number, Entry>();

  constructor(pack: Pack) {
    this.pack = pack;
  }

  get found(): readonly Found[] {
    return [...this.#found.values()];
  }

  entry(ordinal: number): Entry {
    const entry = this.#decoded.get(ordinal) ?? this.pack.entry(ordinal);
    this.#decoded.set(ordinal, entry);
    return entry;
  }

  at(ordinal: number): Found {
    const known = this.#found.get(ordinal);
    if (known !== undefined) return known;
    const place: Found = { list: this.pack.header.list, entry: this.entry(ordinal), identifiers: [] };
    this.#found.set(ordinal, place);
    return place;
  }
}

/** A match whose words are not laid side by side yet: only those that are given are. */
type Unaligned = Omit<Match, 'alignment'>;

/**
 * Looks one party up in every pack: names among the entries of the query's type, e-mails, phones, wallets and
 * websites among all entries, numbers of papers among persons. Gives one match an entry, best first. A full list speaks for its publisher: what it
 * holds is given from there, and an entry of an older starter list that it holds no more was delisted.
 */
export function screen(packs: readonly Pack[], query: Query, limit = MOST_MATCHES): readonly Match[] {
  const found = packs.flatMap(pack => {
    const inPack = new FoundInPack(pack);
    findByName(inPack, query, limit * NAMES_PER_MATCH);
    findByIdentifier(inPack, query);
    findByPaper(inPack, query);
    return inPack.found;
  });
  const keys = new Set(found.map(({ list, entry }) => keyOf(list, entry)));
  return found
    .filter(({ list, entry }) => {
      const full = fullListOf(list, entry.officialPage);
      return full === undefined || !(keys.has(keyOf(full, entry)) || isNewer(packs, full, list));
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

function findByName(within: FoundInPack, query: Query, limit: number): void {
  if (query.name === undefined) return;
  const { pack } = within;
  const read = asRead(query.name, query.type);
  const same = SAME_AT[query.type];
  for (const { name, score } of searchNames(pack.names, read, [NAME_KINDS[query.type]], limit)) {
    if (score < same) continue;
    const { entry: ordinal, position } = pack.entryOfName(name);
    const listed = within.entry(ordinal).names[position];
    if (listed === undefined) continue;
    const place = within.at(ordinal);
    const hit = { ...listed, score };
    if (place.name === undefined || better(hit, place.name)) place.name = hit;
  }
}

/** A weak alias stands for an entry only when no better name of it agrees. */
function better(a: NameHit, b: NameHit): boolean {
  const weak = Number(a.quality === 'weak') - Number(b.quality === 'weak');
  return weak === 0 ? a.score > b.score : weak < 0;
}

function findByIdentifier(within: FoundInPack, query: Query): void {
  const sought = [
    ['email', query.emails],
    ['phone', query.phones],
    ['wallet', query.wallets],
    ['website', query.websites],
  ] as const;
  for (const [about, values = []] of sought) {
    for (const candidate of values) {
      for (const { entry, listed } of within.pack.find(about, candidate)) {
        const { identifiers } = within.at(entry);
        if (!identifiers.some(known => known.about === about && known.listed === listed)) {
          identifiers.push({ about, candidate, listed, how: 'same-identifier' });
        }
      }
    }
  }
}

/** Leads to the entries only: what agrees is found with their other details. */
function findByPaper(within: FoundInPack, query: Query): void {
  if (query.type !== 'person') return;
  for (const stated of query.passports ?? []) {
    if (plainNumber(stated.text).length < SHORTEST_PAPER) continue;
    for (const { entry: ordinal } of DOCUMENTS.flatMap(kind => within.pack.find(kind, stated.hash))) {
      const entry = within.entry(ordinal);
      const [paper] = comparePapers({ ...query, passports: [stated] }, entry);
      if (entry.type === 'person' && paper !== undefined) within.at(ordinal);
    }
  }
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
  const score = name?.score ?? 0;
  const byIdentifier = comparisons.some(({ how }) => how === 'same-identifier');
  return {
    list,
    id: entry.id,
    type: entry.type,
    name: primary.text,
    matchedName: met.text,
    quality: met.quality,
    score: byIdentifier ? 1 : score,
    ...corroborate(comparisons, { quality: met.quality, score, isSpelledOut: isSpelledOut(query.name) }),
    severity: severityOf(list),
    programmes: entry.programmes,
    ...(entry.position === undefined ? {} : { position: entry.position }),
    linkedTo: entry.linkedTo,
    ...(entry.listedOn === undefined ? {} : { listedOn: entry.listedOn }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    northKorea: entry.northKorea,
    officialPage: entry.officialPage,
  };
}

/** Surname and given name of a Korean or Chinese name are written in one piece. */
const IN_ONE_PIECE = /^[\p{Script=Hangul}\p{Script=Han}]{2,}$/u;

/** A name of two words and more that are no initials: half the world shares a given name. */
function isSpelledOut(name = ''): boolean {
  const words = personParts(name).filter(({ kind, token }) => kind === 'word' && token.latin.length > 1);
  return words.length > 1 || IN_ONE_PIECE.test(name.trim());
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
