/**
 * The bytes of a name index: a header of 32-bit words, a table of sections (offset, length in bytes), then the
 * sections, each at a multiple of 8 so that it can be looked at in place. Little-endian, as every platform a browser
 * runs on is; elsewhere the magic number reads wrong and the index is refused.
 */
import { blocksOf } from './record-table.ts';

/** What the sections hold. A table of records (record-table.ts) is two sections: its starts, and its bytes. */
export const SECTIONS = [
  'counts',
  'nameKinds',
  'nameShapes',
  'tokenMasks',
  'nameTextStarts',
  'nameText',
  'nameWordStarts',
  'nameWords',
  'tokenStarts',
  'tokenText',
  'postingStarts',
  'postings',
  'spellingStarts',
  'spellings',
  'skeletonStarts',
  'skeletons',
  'syllableStarts',
  'syllables',
] as const;

export type SectionName = (typeof SECTIONS)[number];
type WordSection = 'counts' | 'tokenMasks' | Extract<SectionName, `${string}Starts`>;

/** The sections as arrays: 32-bit words where words are meant, bytes elsewhere. */
export type Sections = Readonly<
  Record<WordSection, Uint32Array> & Record<Exclude<SectionName, WordSection>, Uint8Array>
>;

/** The hash tables, in the order their numbers of buckets stand in `counts`. */
const BUCKETS = { spelling: 0, skeleton: 1, syllable: 2 } as const;

/** `CSNX`, read as a little-endian word. */
const MAGIC = 0x584e5343;
/** Raised whenever a key, a fold or the layout changes: an index built by other rules must not be searched. */
const VERSION = 3;
const HEADER_WORDS = 4;
const ALIGN = 8;
const TABLE_BYTES = up(4 * (HEADER_WORDS + 2 * SECTIONS.length));

/** The index cannot be used: built by another version, cut short or damaged. It is a cache: build it again. */
export class NameIndexError extends Error {
  override readonly name = 'NameIndexError';
  constructor(what: string) {
    super(`The stored name index cannot be read (${what}). It will be built again from the list.`);
  }
}

function up(bytes: number): number {
  return Math.ceil(bytes / ALIGN) * ALIGN;
}

/** All sections in one array of exactly the bytes needed. */
export function writeSections(sections: Sections): Uint8Array {
  const lengths = SECTIONS.map(name => sections[name].byteLength);
  const total = lengths.reduce((sum, length) => sum + up(length), TABLE_BYTES);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, TABLE_BYTES / 4);
  header.set([MAGIC, VERSION, total, SECTIONS.length]);
  let offset = TABLE_BYTES;
  for (const [place, name] of SECTIONS.entries()) {
    const section = sections[name];
    header.set([offset, section.byteLength], HEADER_WORDS + 2 * place);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += up(section.byteLength);
  }
  return bytes;
}

/** Views of the sections in place. Throws {@link NameIndexError} when the table does not fit the bytes. */
export function readSections(bytes: Uint8Array): Sections {
  if (bytes.byteOffset % ALIGN !== 0) throw new NameIndexError('not aligned to 8 bytes');
  if (bytes.byteLength < TABLE_BYTES) throw new NameIndexError('too short');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, TABLE_BYTES / 4);
  if (header[0] !== MAGIC) throw new NameIndexError('not a name index');
  if (header[1] !== VERSION) throw new NameIndexError('another version');
  if (header[2] !== bytes.byteLength || header[3] !== SECTIONS.length)
    throw new NameIndexError('wrong length');
  let expected = TABLE_BYTES;
  const span = (name: SectionName): readonly [offset: number, length: number] => {
    const at = HEADER_WORDS + 2 * SECTIONS.indexOf(name);
    const [offset = 0, length = 0] = [header[at], header[at + 1]];
    // Sections stand one after another: anything else was not written by writeSections.
    if (offset !== expected || offset + length > bytes.byteLength)
      throw new NameIndexError(`section ${name}`);
    expected = offset + up(length);
    return [bytes.byteOffset + offset, length];
  };
  const byteView = (name: Exclude<SectionName, WordSection>): Uint8Array => {
    const [offset, length] = span(name);
    return new Uint8Array(bytes.buffer, offset, length);
  };
  const wordView = (name: WordSection): Uint32Array => {
    const [offset, length] = span(name);
    if (length % 4 !== 0) throw new NameIndexError(`section ${name}`);
    return new Uint32Array(bytes.buffer, offset, length / 4);
  };
  // In the order of SECTIONS: object literals are evaluated from top to bottom.
  const sections: Sections = {
    counts: wordView('counts'),
    nameKinds: byteView('nameKinds'),
    nameShapes: byteView('nameShapes'),
    tokenMasks: wordView('tokenMasks'),
    nameTextStarts: wordView('nameTextStarts'),
    nameText: byteView('nameText'),
    nameWordStarts: wordView('nameWordStarts'),
    nameWords: byteView('nameWords'),
    tokenStarts: wordView('tokenStarts'),
    tokenText: byteView('tokenText'),
    postingStarts: wordView('postingStarts'),
    postings: byteView('postings'),
    spellingStarts: wordView('spellingStarts'),
    spellings: byteView('spellings'),
    skeletonStarts: wordView('skeletonStarts'),
    skeletons: byteView('skeletons'),
    syllableStarts: wordView('syllableStarts'),
    syllables: byteView('syllables'),
  };
  if (expected !== bytes.byteLength) throw new NameIndexError('wrong length');
  checkCounts(sections);
  return sections;
}

/** How many buckets a hash table has: a power of two. */
export function bucketsIn({ counts }: Sections, table: keyof typeof BUCKETS): number {
  return counts[BUCKETS[table]] ?? 0;
}

/** The counts that several sections must agree on. Their contents are checked where they are used. */
function checkCounts(sections: Sections): void {
  const names = blocksOf(sections.nameKinds.length);
  const tokens = blocksOf(sections.tokenMasks.length);
  const isTable = (table: keyof typeof BUCKETS, starts: Uint32Array): boolean => {
    const buckets = bucketsIn(sections, table);
    return buckets > 0 && Number.isInteger(Math.log2(buckets)) && starts.length === blocksOf(buckets);
  };
  const fits =
    sections.counts.length === Object.keys(BUCKETS).length &&
    sections.nameShapes.length === sections.nameKinds.length &&
    sections.nameTextStarts.length === names &&
    sections.nameWordStarts.length === names &&
    sections.tokenStarts.length === tokens &&
    sections.postingStarts.length === tokens &&
    isTable('spelling', sections.spellingStarts) &&
    isTable('skeleton', sections.skeletonStarts) &&
    isTable('syllable', sections.syllableStarts);
  if (!fits) throw new NameIndexError('counts disagree');
}
