import { buildNameIndex, type NameIndex, openNameIndex } from '../names/name-index.ts';
import type { Breathe } from './breathe.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Entry, EntryType, IdentifierKind } from './entry.ts';
import { readEntry, readEntryId, writeEntry } from './entry-codec.ts';
import { findIdentifier, type IdentifierHit, IdentifierTable } from './identifier-table.ts';
import {
  joinSections,
  type PackHeader,
  type PackMeta,
  readHeader,
  splitSections,
  writeHeader,
} from './pack-layout.ts';
import { PackUnusable } from './pack-unusable.ts';

/** The kinds of the name index: what a name search may be narrowed to. Only these types are searched by name. */
export const NAME_KINDS = { person: 0, organisation: 1 } as const;

const BREATHE_EVERY_ENTRIES = 128;

/** A watchlist, searched in place. Entries are decoded one at a time, when they are asked for. */
export interface Pack {
  readonly header: PackHeader;
  /** Names of persons and organisations; `entryOfName` tells whose. */
  readonly names: NameIndex;
  /** The entry with this ordinal, 0 to `header.entries` - 1. */
  readonly entry: (ordinal: number) => Entry;
  /** The publisher's id of the entry with this ordinal; the rest of it is not decoded. */
  readonly idOf: (ordinal: number) => string;
  /** The bytes of the entry with this ordinal: equal ones are equal entries. A view. */
  readonly recordOf: (ordinal: number) => Uint8Array;
  /** Whose name this is: the ordinal of the entry, and the name's position among that entry's names. */
  readonly entryOfName: (name: number) => { readonly entry: number; readonly position: number };
  /** The entries that hold exactly this e-mail, phone, wallet or website, or the document whose number has this hash. */
  readonly find: (kind: IdentifierKind, value: string) => readonly IdentifierHit[];
  /** All entries, in order. */
  readonly entries: () => Generator<Entry, void>;
}

/**
 * Compiles entries into a pack. The same meta and entries give the same bytes.
 * @param breathe awaited every few milliseconds; what it throws stops the work.
 */
export async function buildPack(
  meta: PackMeta,
  entries: readonly Entry[],
  breathe: Breathe,
): Promise<ArrayBuffer> {
  const pagePrefix = pagePrefixOf(entries[0]);
  const records = new ByteWriter();
  const entryOffsets = new Uint32Array(entries.length + 1);
  const firstNames = new Uint32Array(entries.length + 1);
  const identifiers = new IdentifierTable();
  const counts: Record<EntryType, number> = { person: 0, organisation: 0, vessel: 0, aircraft: 0 };
  let names = 0;
  for (const [ordinal, entry] of entries.entries()) {
    writeEntry(records, entry, pagePrefix);
    entryOffsets[ordinal + 1] = records.length;
    firstNames[ordinal + 1] = (firstNames[ordinal] ?? 0) + searchedNames(entry);
    identifiers.add(entry, ordinal);
    counts[entry.type] += 1;
    names += entry.names.length;
    if (ordinal % BREATHE_EVERY_ENTRIES === 0) await breathe();
  }
  const header: PackHeader = {
    ...meta,
    entries: entries.length,
    names,
    persons: counts.person,
    organisations: counts.organisation,
    pagePrefix,
  };
  const nameIndex = await buildNameIndex(namesOf(entries), breathe);
  await breathe();
  const identifierTable = bytesOf(identifiers.finish());
  await breathe();
  const sections = {
    header: writeHeader(header),
    names: nameIndex,
    firstNames: bytesOf(firstNames),
    entryOffsets: bytesOf(entryOffsets),
    identifiers: identifierTable,
    records: records.bytes(),
  };
  return await joinSections(sections, breathe);
}

/**
 * Opens a pack in place: the buffer is kept, not copied.
 * @throws PackUnusable when the bytes are not a whole pack of this format version.
 */
export function openPack(bytes: ArrayBuffer): Pack {
  const sections = splitSections(bytes);
  const header = readHeader(sections.header);
  const firstNames = rising(sections.firstNames, header.entries);
  const entryOffsets = rising(sections.entryOffsets, header.entries);
  const identifiers = words(sections.identifiers);
  const names = openNames(sections.names);
  if (names.names !== firstNames.at(-1))
    throw new PackUnusable('its names and entries do not belong together');

  const recordOf = (ordinal: number): Uint8Array => {
    const [start, end] = [entryOffsets[ordinal], entryOffsets[ordinal + 1]];
    if (start === undefined || end === undefined) throw new RangeError(`There is no entry ${ordinal}.`);
    return sections.records.subarray(start, end);
  };
  const entry = (ordinal: number): Entry => readEntry(new ByteReader(recordOf(ordinal)), header.pagePrefix);
  return {
    header,
    names,
    entry,
    idOf: ordinal => readEntryId(new ByteReader(recordOf(ordinal))),
    recordOf,
    entryOfName: name => {
      const ordinal = lastNotAbove(firstNames, name);
      return { entry: ordinal, position: name - (firstNames[ordinal] ?? 0) };
    },
    find: (kind, value) => findIdentifier(identifiers, entry, kind, value),
    entries: function* () {
      for (let ordinal = 0; ordinal < header.entries; ordinal += 1) yield entry(ordinal);
    },
  };
}

function* namesOf(entries: readonly Entry[]): Generator<{ text: string; kind: number }, void> {
  for (const { type, names } of entries) {
    if (type !== 'person' && type !== 'organisation') continue;
    for (const { text } of names) yield { text, kind: NAME_KINDS[type] };
  }
}

/** Vessels and aircraft are kept, so that what links to them resolves, and are never found by name. */
function searchedNames({ type, names }: Entry): number {
  return type === 'person' || type === 'organisation' ? names.length : 0;
}

function pagePrefixOf(first: Entry | undefined): string {
  return first?.officialPage.endsWith(first.id) === true ? first.officialPage.slice(0, -first.id.length) : '';
}

function openNames(bytes: Uint8Array): NameIndex {
  try {
    return openNameIndex(bytes);
  } catch (error) {
    throw new PackUnusable('its name index does not open', error);
  }
}

/** A table of one more number than entries, none below the one before. */
function rising(bytes: Uint8Array, entries: number): Uint32Array {
  const table = words(bytes);
  let before = 0;
  for (const value of table) {
    if (value < before) throw new PackUnusable('a table is out of order');
    before = value;
  }
  if (table.length !== entries + 1) throw new PackUnusable('a table has the wrong length');
  return table;
}

function words(bytes: Uint8Array): Uint32Array {
  if (bytes.length % 4 !== 0) throw new PackUnusable('a table has the wrong length');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function bytesOf(table: Uint32Array): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
}

/** The last entry whose first name is not after `name`: entries without searched names share it with the next. */
function lastNotAbove(firstNames: Uint32Array, name: number): number {
  let low = 0;
  let high = firstNames.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstNames[middle] ?? 0) <= name) low = middle;
    else high = middle;
  }
  return low;
}
