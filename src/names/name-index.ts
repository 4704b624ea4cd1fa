/**
 * The search index over the names of a watchlist, as bytes that are searched where they lie. Built once when a list is
 * refreshed, opened in microseconds whenever the worker wakes.
 *
 *     names --> the words of each --> dictionary --> postings: which names hold the word
 *                                         ^
 *     spelling and consonant hashes of a query's words, one letter out
 *
 * The dictionary begins with the commonest word: most words that names hold are then numbers of one or two bytes.
 */
import { bucketsIn, readSections, writeSections, type Sections } from './index-format.ts';
import { keysOf, shapeOf, skeletonHashes, spellingHashes, wordMask } from './index-keys.ts';
import { bucketsFor, ListTable } from './list-table.ts';
import { RecordTable, RecordWriter, type PackedRecords } from './record-table.ts';
import { tokenOf } from './token.ts';

/** A hash table without its keys: what `hash & mask` leads to may be meant. */
export interface HashTable {
  readonly mask: number;
  readonly buckets: RecordTable;
}

/** An opened index. Its arrays are views of the bytes it was opened from: those must not change meanwhile. */
export interface NameIndex {
  /** How many names it holds: ordinals run from 0, in the order they were given. */
  readonly names: number;
  readonly sections: Sections;
  readonly texts: RecordTable;
  /** Of each name its initials (1..26, 0), and its telling words in order: their places in the dictionary + FIRST_WORD. */
  readonly wordsOfNames: RecordTable;
  readonly dictionary: RecordTable;
  /** How many names hold a word, then which, as differences. */
  readonly postings: RecordTable;
  readonly spellings: HashTable;
  readonly skeletons: HashTable;
  readonly syllables: HashTable;
}

export interface IndexedName {
  readonly text: string;
  /** An opaque small integer (0..255); see KIND in index-keys.ts for those the engine tells apart. */
  readonly kind: number;
}

/** Names between two breaths: 128 take about 4 ms, of the 30 ms a worker may be busy. */
const BREATH = 128;
/** Records written between two breaths. */
const RECORDS_BREATH = 16_384;
/** Longer names are kept cut: no list publishes any. UTF-16 code units. */
const TEXT_LENGTH = 1000;
/**
 * Buckets of the spelling table for each word of the dictionary, before rounding up to a power of two. On 100,000
 * names (75,000 words): 4 is 4.2 MB for .22 ms a look-up, .5 is 1.5 MB at the same time: a bucket is a row of bytes.
 */
const SPELLING_BUCKETS = 0.5;
const SKELETON_BUCKETS = 0.5;

/** Numbers below this stand for an initial. */
export const FIRST_WORD = 27;

const noBreath = (): Promise<void> => Promise.resolve();

/**
 * Builds the index and gives it as bytes of exactly the size needed. `breathe` is awaited every few hundred names, so
 * that the caller can let other work in. About 20 us and 65 bytes a name.
 */
export async function buildNameIndex(
  names: Iterable<IndexedName>,
  breathe: () => Promise<void> = noBreath,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const known = new Map<string, number>();
  const kinds: number[] = [];
  const shapes: number[] = [];
  const texts = new RecordWriter();
  const wordsOfNames: (readonly number[])[] = [];
  const initials: (readonly number[])[] = [];
  const postings = new ListTable();
  const syllables = new ListTable();
  for (const { text, kind } of names) {
    const name = kinds.length;
    const keys = keysOf(text, kind);
    const words = keys.words.map(({ token }) => ordinalOf(known, token.text));
    for (const word of words) postings.add(word, name);
    for (const key of keys.syllables) syllables.add(key, name);
    texts.addBytes(encoder.encode(text.slice(0, TEXT_LENGTH)));
    wordsOfNames.push(words);
    initials.push(keys.initials);
    kinds.push(kind);
    shapes.push(shapeOf(keys));
    if (name % BREATH === BREATH - 1) await breathe();
  }
  const { dictionary, rank } = commonestFirst([...known.keys()], wordsOfNames);
  await breathe();
  const lookUp = await filed(dictionary, encoder, breathe);
  const ranked = new RecordWriter();
  for (const [name, words] of wordsOfNames.entries()) {
    const places = words.map(word => FIRST_WORD + (rank[word] ?? 0));
    ranked.addNumbers([...(initials[name] ?? []), ...places]);
    if (name % RECORDS_BREATH === RECORDS_BREATH - 1) await breathe();
  }
  const posting = await postings.byOrdinal(dictionary.length, word => rank[word] ?? 0, breathe);
  const syllableBuckets = bucketsFor(syllables.size / 2);
  const syllable = await syllables.byHash(syllableBuckets, breathe);
  const [text, words] = [texts.finish(), ranked.finish()];
  await breathe();
  return writeSections({
    counts: Uint32Array.from([lookUp.spellingBuckets, lookUp.skeletonBuckets, syllableBuckets]),
    nameKinds: Uint8Array.from(kinds),
    nameShapes: Uint8Array.from(shapes),
    tokenMasks: lookUp.masks,
    nameTextStarts: text.starts,
    nameText: text.bytes,
    nameWordStarts: words.starts,
    nameWords: words.bytes,
    tokenStarts: lookUp.texts.starts,
    tokenText: lookUp.texts.bytes,
    postingStarts: posting.starts,
    postings: posting.bytes,
    spellingStarts: lookUp.spelling.starts,
    spellings: lookUp.spelling.bytes,
    skeletonStarts: lookUp.skeleton.starts,
    skeletons: lookUp.skeleton.bytes,
    syllableStarts: syllable.starts,
    syllables: syllable.bytes,
  });
}

/** The dictionary, filed under what its words are looked up by. */
interface Filed {
  readonly masks: Uint32Array;
  readonly texts: PackedRecords;
  readonly spelling: PackedRecords;
  readonly spellingBuckets: number;
  readonly skeleton: PackedRecords;
  readonly skeletonBuckets: number;
}

async function filed(
  dictionary: readonly string[],
  encoder: TextEncoder,
  breathe: () => Promise<void>,
): Promise<Filed> {
  const spellings = new ListTable();
  const skeletons = new ListTable();
  const texts = new RecordWriter();
  const masks = new Uint32Array(dictionary.length);
  for (const [ordinal, word] of dictionary.entries()) {
    const token = tokenOf(word);
    texts.addBytes(encoder.encode(word));
    masks[ordinal] = wordMask(token);
    for (const hash of spellingHashes(token)) spellings.add(hash, ordinal);
    for (const hash of skeletonHashes(token)) skeletons.add(hash, ordinal);
    if (ordinal % BREATH === BREATH - 1) await breathe();
  }
  const spellingBuckets = bucketsFor(dictionary.length * SPELLING_BUCKETS);
  const skeletonBuckets = bucketsFor(dictionary.length * SKELETON_BUCKETS);
  const spelling = await spellings.byHash(spellingBuckets, breathe);
  const skeleton = await skeletons.byHash(skeletonBuckets, breathe);
  return { masks, texts: texts.finish(), spelling, spellingBuckets, skeleton, skeletonBuckets };
}

/**
 * Opens an index in place, decoding nothing. Throws NameIndexError when the bytes are not an index of this version, or
 * cut; damage inside a section shows as missing or wrong hits, never as a hang: the pack's checksum is what guards it.
 */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const s = readSections(bytes);
  const [names, tokens] = [s.nameKinds.length, s.tokenMasks.length];
  const table = (starts: Uint32Array, of: Uint8Array, count: number): RecordTable =>
    new RecordTable({ starts, bytes: of }, count);
  const hashed = (which: Parameters<typeof bucketsIn>[1], starts: Uint32Array, of: Uint8Array): HashTable => {
    const buckets = bucketsIn(s, which);
    return { mask: buckets - 1, buckets: table(starts, of, buckets) };
  };
  return {
    names,
    sections: s,
    texts: table(s.nameTextStarts, s.nameText, names),
    wordsOfNames: table(s.nameWordStarts, s.nameWords, names),
    dictionary: table(s.tokenStarts, s.tokenText, tokens),
    postings: table(s.postingStarts, s.postings, tokens),
    spellings: hashed('spelling', s.spellingStarts, s.spellings),
    skeletons: hashed('skeleton', s.skeletonStarts, s.skeletons),
    syllables: hashed('syllable', s.syllableStarts, s.syllables),
  };
}

/** The text of a name as it was given; '' for an ordinal out of range. */
export function nameText({ texts }: NameIndex, name: number): string {
  return texts.text(name);
}

/** One word of the dictionary, folded. */
export function wordText({ dictionary }: NameIndex, ordinal: number): string {
  return dictionary.text(ordinal);
}

function ordinalOf(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

/** The words by falling number of names, and the new place of each. */
function commonestFirst(
  words: readonly string[],
  wordsOfNames: readonly (readonly number[])[],
): { readonly dictionary: readonly string[]; readonly rank: Uint32Array } {
  const held = new Uint32Array(words.length);
  for (const name of wordsOfNames) for (const word of name) held[word] = (held[word] ?? 0) + 1;
  const order = [...words.keys()].sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0) || a - b);
  const rank = new Uint32Array(words.length);
  for (const [place, word] of order.entries()) rank[word] = place;
  return { dictionary: order.map(word => words[word] ?? ''), rank };
}
