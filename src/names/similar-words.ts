/** The words of an index's dictionary that a word of a query may be: the hashes propose, compareTokens decides. */
import { compareTwoStrings } from 'string-similarity';
import { bitsIn } from './edit-cost.ts';
import {
  beginningHash,
  exactHash,
  hashOf,
  LETTERS,
  skeletonHashes,
  spellingHashes,
  wordMask,
} from './index-keys.ts';
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
  readonly splits: Map<string, readonly (readonly number[])[]>;
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
  if (!nicknames) addByBeginning(index, token, found);
  return found.sort((a, b) => b.similarity - a.similarity || a.ordinal - b.ordinal);
}

/** Words of organisations that begin alike: the scorer lets coined names agree by the letter pairs they share. */
function addByBeginning(index: NameIndex, token: Token, found: SimilarWord[]): void {
  const known = new Set(found.map(({ ordinal }) => ordinal));
  const hash = beginningHash(token);
  if (hash === undefined) return;
  eachInBucket(index.spellings, hash, ordinal => {
    const word = known.has(ordinal) ? undefined : wordOf(index, ordinal);
    if (word === undefined || beginningHash(word) !== hash) return;
    known.add(ordinal);
    const within = word.latin.startsWith(token.latin) || token.latin.startsWith(word.latin);
    const dice = compareTwoStrings(word.latin, token.latin);
    if (within || dice >= BEGINNING.dice)
      found.push({ ordinal, similarity: Math.max(dice, within ? BEGINNING.within : 0) });
  });
}

/** Under what the scorer of organisations asks of left-over words together. */
const BEGINNING = { dice: 0.6, within: 0.7 } as const;

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

/** Similarity by place in the dictionary. */
export function similarities(similar: readonly SimilarWord[]): ReadonlyMap<number, number> {
  return new Map(similar.map(({ ordinal, similarity }) => [ordinal, similarity]));
}

/**
 * The ways a word is two or three words of the dictionary written as one, by their spelling keys: `Ramimakhlouf` is
 * rami + makhlouf. At most SPLIT.most.
 */
export function splitsOf(index: NameIndex, token: Token): readonly (readonly number[])[] {
  if (token.script === 'other' || token.latin.length < 2 * SPLIT.piece) return [];
  const { splits } = keptOf(index);
  const known = splits.get(token.text);
  if (known !== undefined) return known;
  const found = findSplits(index, token.latin);
  if (splits.size >= QUERY_WORDS) splits.clear();
  splits.set(token.text, found);
  return found;
}

function findSplits(index: NameIndex, latin: string): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let at = SPLIT.piece; at <= latin.length - SPLIT.piece && found.length < SPLIT.most; at += 1) {
    const left = keyedLike(index, latin.slice(0, at));
    if (left.length === 0) continue;
    const rest = latin.slice(at);
    const right = keyedLike(index, rest);
    if (right.length > 0) found.push([...left, ...right]);
    for (let next = SPLIT.piece; next <= rest.length - SPLIT.piece; next += 1) {
      const middle = keyedLike(index, rest.slice(0, next));
      const end = middle.length === 0 ? middle : keyedLike(index, rest.slice(next));
      if (end.length > 0) found.push([...left, ...middle, ...end]);
    }
  }
  return found;
}

/** `piece`: letters of the shortest part; `most`: more ways than these are chance. */
const SPLIT = { piece: 3, most: 6 } as const;

/** The dictionary words with the spelling key of a piece of a Latin word. */
function keyedLike(index: NameIndex, text: string): readonly number[] {
  const words: number[] = [];
  const key = spellingKey(text);
  const mask = letterMask(key) & LETTERS;
  eachInBucket(index.spellings, exactHash(key), ordinal => {
    if (((index.sections.tokenMasks[ordinal] ?? 0) & LETTERS) !== mask || words.includes(ordinal)) return;
    if (wordOf(index, ordinal).key === key) words.push(ordinal);
  });
  return words;
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
  const fresh: Kept = { tokens: new Map(), similar: new Map(), splits: new Map() };
  kept.set(index, fresh);
  return fresh;
}
