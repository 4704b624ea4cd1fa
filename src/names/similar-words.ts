/** The words of an index's dictionary that a word of a query may be: the hashes propose, compareTokens decides. */
import { bitsIn } from './edit-cost.ts';
import { exactHash, hashOf, LETTERS, skeletonHashes, spellingHashes, wordMask } from './index-keys.ts';
import { wordText, type HashTable, type NameIndex } from './name-index.ts';
import { nicknamesOf } from './nicknames.ts';
import { letterMask, spellingKey } from './spelling.ts';
import { tokenOf, type Token } from './token.ts';
import { compareTokens } from './token-similarity.ts';

export interface SimilarWord {
  /** Place in the dictionary. */
  readonly ordinal: number;
  /** 0..1, above 0. */
  readonly similarity: number;
}

/** Longer buckets are read to here: only a damaged index has them. */
const BUCKET = 4000;
/** Letters by which words may differ, by the length of the key: what their edit budgets allow (token-similarity.ts). */
const STRAY_LETTERS: readonly number[] = [0, 0, 2, 2, 2, 4];
/** Dictionary words kept taken apart, an index: all of a sanctions list, at 300 bytes each. */
const KEPT = 40_000;
/** Words of queries whose similar words are kept, an index: given names come again and again. */
const QUERY_WORDS = 2000;

interface Kept {
  readonly tokens: Map<number, Token>;
  readonly similar: Map<string, readonly SimilarWord[]>;
}
const kept = new WeakMap<NameIndex, Kept>();

/** Words of the index like this one, most alike first. `nicknames`: whether Bob finds Robert. */
export function similarWords(index: NameIndex, token: Token, nicknames: boolean): readonly SimilarWord[] {
  const { similar } = keptOf(index);
  const name = nicknames ? token.text : `${token.text}*`;
  const known = similar.get(name);
  if (known !== undefined) return known;
  const found = findSimilar(index, token, nicknames);
  if (similar.size >= QUERY_WORDS) similar.clear();
  similar.set(name, found);
  return found;
}

function findSimilar(index: NameIndex, token: Token, nicknames: boolean): readonly SimilarWord[] {
  const { tokenMasks } = index.sections;
  const mask = wordMask(token);
  const seen = new Set<number>();
  const found: SimilarWord[] = [];
  const consider = (ordinal: number, strayLetters: number): void => {
    if (bitsIn((mask ^ (tokenMasks[ordinal] ?? 0)) & LETTERS) > strayLetters || seen.has(ordinal)) return;
    seen.add(ordinal);
    const { similarity } = compareTokens(token, wordOf(index, ordinal));
    if (similarity > 0) found.push({ ordinal, similarity });
  };
  const stray = STRAY_LETTERS[Math.min(token.key.length, STRAY_LETTERS.length - 1)] ?? 0;
  for (const hash of spellingHashes(token)) {
    eachInBucket(index.spellings, hash, ordinal => {
      consider(ordinal, stray);
    });
  }
  for (const skeleton of skeletonHashes(token)) {
    // Two consonants are shared by hundreds of words: then only an abjad, which has nothing else, may differ in more.
    const telling = token.skeleton.length > 2 || token.script === 'abjad';
    eachInBucket(index.skeletons, skeleton, ordinal => {
      consider(ordinal, telling ? ANY_LETTERS : stray);
    });
  }
  if (nicknames) {
    for (const key of nicknamesOf(token.key)) {
      eachInBucket(index.spellings, hashOf(key), ordinal => {
        consider(ordinal, ANY_LETTERS);
      });
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity || a.ordinal - b.ordinal);
}

const ANY_LETTERS = 32;

/** The words of the dictionary with the spelling key of this one: for words put together, of which there are many. */
export function wordsSpelt(index: NameIndex, token: Token): readonly SimilarWord[] {
  const found: SimilarWord[] = [];
  const mask = wordMask(token);
  eachInBucket(index.spellings, exactHash(token.key), ordinal => {
    if (((mask ^ (index.sections.tokenMasks[ordinal] ?? 0)) & LETTERS) !== 0) return;
    const { similarity } = compareTokens(token, wordOf(index, ordinal));
    if (similarity > 0 && !found.some(word => word.ordinal === ordinal)) found.push({ ordinal, similarity });
  });
  return found;
}

/** The dictionary word spelt exactly like that; nothing if there is none. `text` is in small Latin letters. */
export function exactWord(index: NameIndex, text: string): number | undefined {
  let word: number | undefined;
  const key = spellingKey(text);
  const mask = letterMask(key) & LETTERS;
  eachInBucket(index.spellings, exactHash(key), ordinal => {
    if (((index.sections.tokenMasks[ordinal] ?? 0) & LETTERS) !== mask || word !== undefined) return;
    if (wordText(index, ordinal) === text) word = ordinal;
  });
  return word;
}

function eachInBucket({ mask, buckets }: HashTable, hash: number, visit: (ordinal: number) => void): void {
  buckets.seek((hash & mask) >>> 0);
  let ordinal = 0;
  for (let i = 0; i < BUCKET && buckets.more; i += 1) {
    ordinal += buckets.next();
    visit(ordinal);
  }
}

/** A word of the dictionary, taken apart. */
export function wordOf(index: NameIndex, ordinal: number): Token {
  const { tokens } = keptOf(index);
  const known = tokens.get(ordinal);
  if (known !== undefined) return known;
  if (tokens.size >= KEPT) tokens.clear();
  const token = tokenOf(wordText(index, ordinal));
  tokens.set(ordinal, token);
  return token;
}

function keptOf(index: NameIndex): Kept {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const fresh: Kept = { tokens: new Map(), similar: new Map() };
  kept.set(index, fresh);
  return fresh;
}
