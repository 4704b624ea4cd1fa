/**
 * The bytes of a name index: a header of 32-bit words, a table of sections (offset, length in bytes), then the
 * sections, each at a multiple of 8 so that it can be looked at in place. Little-endian, as every platform a browser
 * runs on is; elsewhere the magic number reads wrong and the index is refused.
 */

/** What the sections hold. A list-valued table is two sections: where each list begins, and all lists in a row. */
export const SECTIONS = [
  'nameKinds',
  'nameWords',
  'nameStarts',
  'nameText',
  'tokenStarts',
  'tokenText',
  'tokenMasks',
  'postingStarts',
  'postings',
  'spellingStarts',
  'spellings',
  'skeletonStarts',
  'skeletons',
  'koreanStarts',
  'koreans',
] as const;

export type SectionName = (typeof SECTIONS)[number];
type ByteSection = 'nameKinds' | 'nameWords' | 'nameText' | 'tokenText';

/** The sections as arrays: bytes where bytes are meant, 32-bit words elsewhere. */
export type Sections = Readonly<
  Record<ByteSection, Uint8Array> & Record<Exclude<SectionName, ByteSection>, Uint32Array>
>;

/** `CSNX`, read as a little-endian word. */
const MAGIC = 0x584e5343;
/** Raised whenever a key, a fold or the layout changes: an index built by other rules must not be searched. */
const VERSION = 1;
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
  const byteView = (name: ByteSection): Uint8Array => {
    const [offset, length] = span(name);
    return new Uint8Array(bytes.buffer, offset, length);
  };
  const wordView = (name: Exclude<SectionName, ByteSection>): Uint32Array => {
    const [offset, length] = span(name);
    if (length % 4 !== 0) throw new NameIndexError(`section ${name}`);
    return new Uint32Array(bytes.buffer, offset, length / 4);
  };
  // In the order of SECTIONS: object literals are evaluated from top to bottom.
  const sections: Sections = {
    nameKinds: byteView('nameKinds'),
    nameWords: byteView('nameWords'),
    nameStarts: wordView('nameStarts'),
    nameText: byteView('nameText'),
    tokenStarts: wordView('tokenStarts'),
    tokenText: byteView('tokenText'),
    tokenMasks: wordView('tokenMasks'),
    postingStarts: wordView('postingStarts'),
    postings: wordView('postings'),
    spellingStarts: wordView('spellingStarts'),
    spellings: wordView('spellings'),
    skeletonStarts: wordView('skeletonStarts'),
    skeletons: wordView('skeletons'),
    koreanStarts: wordView('koreanStarts'),
    koreans: wordView('koreans'),
  };
  if (expected !== bytes.byteLength) throw new NameIndexError('wrong length');
  checkCounts(sections);
  return sections;
}

/** The counts that several sections must agree on. Their contents are checked where they are used. */
function checkCounts(sections: Sections): void {
  const names = sections.nameKinds.length;
  const tokens = sections.tokenMasks.length;
  const fits =
    sections.nameWords.length === names &&
    sections.nameStarts.length === names + 1 &&
    sections.tokenStarts.length === tokens + 1 &&
    sections.postingStarts.length === tokens + 1 &&
    isTable(sections.spellingStarts) &&
    isTable(sections.skeletonStarts) &&
    isTable(sections.koreanStarts);
  if (!fits) throw new NameIndexError('counts disagree');
}

/** A hash table has a power of two buckets, and one word more for the end of the last. */
function isTable(starts: Uint32Array): boolean {
  const buckets = starts.length - 1;
  return buckets > 0 && Number.isInteger(Math.log2(buckets));
}
