import type { Breathe } from './breathe.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { crc32 } from './crc32.ts';
import { PackUnusable } from './pack-unusable.ts';

/** Raise it when anything in a pack changes, the name index included: older packs are then rebuilt. */
export const FORMAT_VERSION = 4;

/** "CSPK", little-endian like every number in a pack: all browsers' typed arrays are. */
const MAGIC = 0x4b505343;

/** The parts of a pack, in the order they are stored. */
const SECTIONS = ['header', 'names', 'firstNames', 'entryOffsets', 'identifiers', 'records'] as const;
export type Section = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<Section, Uint8Array>>;

/** Magic, format version, CRC-32 of everything after it, whole length; then offset and length of each section. */
const WORDS = 4 + SECTIONS.length * 2;
const CRC_WORD = 2;
const AFTER_CRC = (CRC_WORD + 1) * 4;
/** Every section begins at a multiple of this, so that typed arrays can look at it in place. */
const ALIGNMENT = 8;

/** What a list says about itself before its entries: who and when. */
export interface PackMeta {
  /** Watchlist id, such as `ofac-sdn`. */
  readonly list: string;
  /** The day the publisher dated the list, `YYYY-MM-DD`; absent where the source does not say. */
  readonly publishedAt?: string;
  /** When it was downloaded, ISO 8601; absent for a list that came with the package. */
  readonly fetchedAt?: string;
  /** Changes when the source files change. */
  readonly sourceHash: string;
  /** What of the files did not become entries, counted, so that nothing is dropped in silence. */
  readonly oddities?: readonly Oddity[];
}

/**
 * `orphan-aliases`, `orphan-comments`: rows for entries that the file does not hold (files of different days);
 * `duplicate-ids`: rows that a later row with the same id replaced; `delisted`: parties the publisher keeps for the
 * record and no longer lists; `unnamed`: parties without a name; `malformed`: rows that were no rows.
 */
export const ODDITIES = [
  'orphan-aliases',
  'orphan-comments',
  'duplicate-ids',
  'delisted',
  'unnamed',
  'malformed',
] as const;
export type OddityKind = (typeof ODDITIES)[number];

export interface Oddity {
  readonly kind: OddityKind;
  /** At least 1. */
  readonly count: number;
}

export interface PackHeader extends PackMeta {
  /** All entries, vessels and aircraft included. */
  readonly entries: number;
  /** All names of all entries. */
  readonly names: number;
  readonly persons: number;
  readonly organisations: number;
  /** See `writeEntry`. */
  readonly pagePrefix: string;
}

/** Bytes between two breaths: the check sum of so many takes a few milliseconds. */
const BREATHE_EVERY_BYTES = 1 << 20;

/** Puts the sections into one buffer. The same sections give the same bytes. */
export async function joinSections(sections: Sections, breathe: Breathe): Promise<ArrayBuffer> {
  const words = new Uint32Array(WORDS);
  let end = aligned(WORDS * 4);
  const places = SECTIONS.map((name, index) => {
    const start = end;
    words[4 + index * 2] = start;
    words[5 + index * 2] = sections[name].length;
    end = aligned(start + sections[name].length);
    return { start, bytes: sections[name] };
  });
  const whole = new Uint8Array(end);
  for (const { start, bytes } of places) whole.set(bytes, start);
  words.set([MAGIC, FORMAT_VERSION, 0, end]);
  whole.set(new Uint8Array(words.buffer));
  let crc = 0;
  for (let start = AFTER_CRC; start < whole.length; start += BREATHE_EVERY_BYTES) {
    await breathe();
    crc = crc32(whole.subarray(start, start + BREATHE_EVERY_BYTES), crc);
  }
  new Uint32Array(whole.buffer, 0, WORDS)[CRC_WORD] = crc;
  return whole.buffer;
}

/** Views of the sections. Throws {@link PackUnusable} unless every byte is as it was written. */
export function splitSections(buffer: ArrayBuffer): Sections {
  if (buffer.byteLength < aligned(WORDS * 4)) throw new PackUnusable('it is too short');
  const words = new Uint32Array(buffer, 0, WORDS);
  if (words[0] !== MAGIC) throw new PackUnusable('it is not a pack');
  if (words[1] !== FORMAT_VERSION) throw new PackUnusable('it is of another version');
  if (words[3] !== buffer.byteLength) throw new PackUnusable('it is not whole');
  if (words[CRC_WORD] !== crc32(new Uint8Array(buffer, AFTER_CRC)))
    throw new PackUnusable('its check sum is wrong');
  const section = (name: Section): Uint8Array => {
    const index = SECTIONS.indexOf(name);
    const start = words[4 + index * 2] ?? 0;
    const length = words[5 + index * 2] ?? 0;
    if (start % ALIGNMENT !== 0 || start + length > buffer.byteLength) {
      throw new PackUnusable('a section lies outside of it');
    }
    return new Uint8Array(buffer, start, length);
  };
  return {
    header: section('header'),
    names: section('names'),
    firstNames: section('firstNames'),
    entryOffsets: section('entryOffsets'),
    identifiers: section('identifiers'),
    records: section('records'),
  };
}

export function writeHeader(header: PackHeader): Uint8Array {
  const writer = new ByteWriter();
  writer.text(header.list);
  writer.texts(header.publishedAt === undefined ? [] : [header.publishedAt]);
  writer.texts(header.fetchedAt === undefined ? [] : [header.fetchedAt]);
  writer.text(header.sourceHash);
  writer.number(header.entries);
  writer.number(header.names);
  writer.number(header.persons);
  writer.number(header.organisations);
  writer.text(header.pagePrefix);
  writer.list(header.oddities ?? [], ({ kind, count }) => {
    writer.byte(ODDITIES.indexOf(kind));
    writer.number(count);
  });
  return writer.bytes();
}

export function readHeader(bytes: Uint8Array): PackHeader {
  const reader = new ByteReader(bytes);
  const list = reader.text();
  const [publishedAt] = reader.texts();
  const [fetchedAt] = reader.texts();
  const rest = {
    sourceHash: reader.text(),
    entries: reader.number(),
    names: reader.number(),
    persons: reader.number(),
    organisations: reader.number(),
    pagePrefix: reader.text(),
  };
  const oddities = reader.list((): Oddity => {
    const kind = ODDITIES[reader.byte()];
    if (kind === undefined) throw new PackUnusable('its header holds an unknown code');
    return { kind, count: reader.number() };
  });
  return {
    list,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...rest,
    ...(oddities.length === 0 ? {} : { oddities }),
  };
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
