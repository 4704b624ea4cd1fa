/** The words of an index's dictionary that a word of a query may be: the hashes propose, compareTokens decides. */
import { exactHash, hashOf, skeletonHash, spellingHashes } from './index-keys.ts';
import { wordText, type NameIndex } from './name-index.ts';
import { nicknamesOf } from './nicknames.ts';
import { tokenOf, type Token } from './token.ts';
import { bitsIn, compareTokens } from './token-similarity.ts';

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

const kept = new WeakMap<NameIndex, Map<number, Token>>();

/** Words of the index like this one, most alike first. `nicknames`: whether Bob finds Robert. */
export function similarWords(index: NameIndex, token: Token, nicknames: boolean): readonly SimilarWord[] {
  const seen = new Set<number>();
  const found: SimilarWord[] = [];
  const consider = (table: 'spelling' | 'skeleton', hash: number, strayLetters: number): void => {
    eachInBucket(index, table, hash, ordinal => {
      if (seen.has(ordinal)) return;
      seen.add(ordinal);
      if (bitsIn(token.mask ^ (index.sections.tokenMasks[ordinal] ?? 0)) > strayLetters) {
        seen.delete(ordinal);
        return;
      }
      const { similarity } = compareTokens(token, wordOf(index, ordinal));
      if (similarity > 0) found.push({ ordinal, similarity });
    });
  };
  const stray = STRAY_LETTERS[Math.min(token.key.length, STRAY_LETTERS.length - 1)] ?? 0;
  for (const hash of spellingHashes(token)) consider('spelling', hash, stray);
  const skeleton = skeletonHash(token);
  if (skeleton !== undefined) {
    // Two consonants are shared by hundreds of words: then only an abjad, which has nothing else, may differ in more.
    const telling = token.skeleton.length > 2 || token.script === 'abjad';
    consider('skeleton', skeleton, telling ? ANY_LETTERS : stray);
  }
  if (nicknames) for (const key of nicknamesOf(token.key)) consider('spelling', hashOf(key), ANY_LETTERS);
  return found.sort((a, b) => b.similarity - a.similarity || a.ordinal - b.ordinal);
}

const ANY_LETTERS = 32;

/** The dictionary word spelt exactly like that; nothing if there is none. */
export function exactWord(index: NameIndex, token: Token): SimilarWord | undefined {
  let word: SimilarWord | undefined;
  eachInBucket(index, 'spelling', exactHash(token), ordinal => {
    if (index.sections.tokenMasks[ordinal] !== token.mask || word !== undefined) return;
    if (wordOf(index, ordinal).text === token.text) word = { ordinal, similarity: 1 };
  });
  return word;
}

function eachInBucket(
  index: NameIndex,
  table: 'spelling' | 'skeleton',
  hash: number,
  visit: (ordinal: number) => void,
): void {
  const { sections } = index;
  const starts = table === 'spelling' ? sections.spellingStarts : sections.skeletonStarts;
  const values = table === 'spelling' ? sections.spellings : sections.skeletons;
  const [from, to] = listAt(starts, hash & (starts.length - 2), values.length);
  for (let i = from; i < to && i < from + BUCKET; i += 1) visit(values[i] ?? 0);
}

function wordOf(index: NameIndex, ordinal: number): Token {
  const words = kept.get(index) ?? new Map<number, Token>();
  if (words.size === 0) kept.set(index, words);
  const known = words.get(ordinal);
  if (known !== undefined) return known;
  if (words.size >= KEPT) words.clear();
  const token = tokenOf(wordText(index, ordinal));
  words.set(ordinal, token);
  return token;
}

/** Where list `place` lies in its values, held inside them whatever the bytes say: from, to. */
export function listAt(starts: Uint32Array, place: number, length: number): readonly [number, number] {
  const from = Math.min(starts[place] ?? 0, length);
  return [from, Math.max(from, Math.min(starts[place + 1] ?? 0, length))];
}
