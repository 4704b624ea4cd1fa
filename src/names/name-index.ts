/**
 * The search index over the names of a watchlist, as bytes that are searched where they lie. Built once when a list is
 * refreshed, opened in microseconds whenever the worker wakes.
 *
 *     words of all names --> dictionary --> postings: which names hold the word
 *                                ^
 *     spelling and consonant hashes of a query's words, one letter out
 */
import { ListTable } from './list-table.ts';
import { keysOf, skeletonHash, spellingHashes } from './index-keys.ts';
import { readSections, writeSections, type Sections } from './index-format.ts';
import { letterMask } from './spelling.ts';
import { tokenOf } from './token.ts';

/** An opened index. Its arrays are views of the bytes it was opened from: those must not change meanwhile. */
export interface NameIndex {
  /** How many names it holds: ordinals run from 0, in the order they were given. */
  readonly names: number;
  readonly sections: Sections;
}

export interface IndexedName {
  readonly text: string;
  /** An opaque small integer (0..255); see KIND in index-keys.ts for those the engine tells apart. */
  readonly kind: number;
}

/** Names between two breaths: 128 take about 4 ms, of the 30 ms a worker may be busy. */
const BREATH = 128;
/** Longer names are kept cut: no list publishes any. UTF-16 code units. */
const TEXT_LENGTH = 1000;
const BUCKETS_PER_WORD = 4;
const MOST_WORDS = 255;

const noBreath = (): Promise<void> => Promise.resolve();

/**
 * Builds the index and gives it as bytes of exactly the size needed. `breathe` is awaited every few hundred names, so
 * that the caller can let other work in. About 35 us and 95 bytes a name.
 */
export async function buildNameIndex(
  names: Iterable<IndexedName>,
  breathe: () => Promise<void> = noBreath,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const words = new Map<string, number>();
  const texts: Uint8Array[] = [];
  const kinds: number[] = [];
  const counts: number[] = [];
  const postings = new ListTable();
  const korean = new ListTable();
  for (const { text, kind } of names) {
    const name = texts.length;
    const keys = keysOf(text, kind);
    for (const { token } of keys.words) postings.add(ordinalOf(words, token.text), name);
    for (const key of keys.korean) korean.add(key, name);
    texts.push(encoder.encode(text.slice(0, TEXT_LENGTH)));
    kinds.push(kind);
    counts.push(Math.min(MOST_WORDS, keys.words.length));
    if (name % BREATH === BREATH - 1) await breathe();
  }
  const dictionary = [...words.keys()];
  const spellings = new ListTable();
  const skeletons = new ListTable();
  const masks = new Uint32Array(dictionary.length);
  for (const [ordinal, word] of dictionary.entries()) {
    const token = tokenOf(word);
    masks[ordinal] = letterMask(token.key);
    for (const hash of spellingHashes(token)) spellings.add(hash, ordinal);
    const skeleton = skeletonHash(token);
    if (skeleton !== undefined) skeletons.add(skeleton, ordinal);
    if (ordinal % BREATH === BREATH - 1) await breathe();
  }
  const buckets = dictionary.length * BUCKETS_PER_WORD;
  // Each of these takes some milliseconds on a large list.
  await breathe();
  const nameTable = packTexts(texts);
  await breathe();
  const tokenTable = packTexts(dictionary.map(word => encoder.encode(word)));
  await breathe();
  const posting = await postings.byOrdinal(dictionary.length, breathe);
  const spelling = await spellings.byHash(buckets, breathe);
  const skeleton = await skeletons.byHash(dictionary.length, breathe);
  const syllables = await korean.byHash(korean.size, breathe);
  return writeSections({
    nameKinds: Uint8Array.from(kinds),
    nameWords: Uint8Array.from(counts),
    nameStarts: nameTable.starts,
    nameText: nameTable.text,
    tokenStarts: tokenTable.starts,
    tokenText: tokenTable.text,
    tokenMasks: masks,
    postingStarts: posting.starts,
    postings: posting.values,
    spellingStarts: spelling.starts,
    spellings: spelling.values,
    skeletonStarts: skeleton.starts,
    skeletons: skeleton.values,
    koreanStarts: syllables.starts,
    koreans: syllables.values,
  });
}

/**
 * Opens an index in place, decoding nothing. Throws NameIndexError when the bytes are not an index of this version, or
 * cut; damage inside a section shows as missing or wrong hits, never as a hang: the pack's checksum is what guards it.
 */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const sections = readSections(bytes);
  return { names: sections.nameKinds.length, sections };
}

const decoder = new TextDecoder();

/** The text of a name as it was given; '' for an ordinal out of range. */
export function nameText({ sections }: NameIndex, name: number): string {
  return textAt(sections.nameText, sections.nameStarts, name);
}

/** One word of the dictionary, folded. */
export function wordText({ sections }: NameIndex, ordinal: number): string {
  return textAt(sections.tokenText, sections.tokenStarts, ordinal);
}

function textAt(text: Uint8Array, starts: Uint32Array, place: number): string {
  const [from = 0, to = 0] = [starts[place], starts[place + 1]];
  if (from >= to || to > text.length || to - from > 4 * TEXT_LENGTH) return '';
  return decoder.decode(text.subarray(from, to));
}

function ordinalOf(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

function packTexts(texts: readonly Uint8Array[]): {
  readonly starts: Uint32Array;
  readonly text: Uint8Array;
} {
  const starts = new Uint32Array(texts.length + 1);
  for (const [place, { length }] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + length;
  const text = new Uint8Array(starts[texts.length] ?? 0);
  for (const [place, part] of texts.entries()) text.set(part, starts[place] ?? 0);
  return { starts, text };
}
