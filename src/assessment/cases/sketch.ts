import { foldText } from '../../names/fold.ts';
import type { Hashing } from './hashing.ts';

/** How texts are compared. Template-like texts share 0.55 to 0.8 of their sequences; copies more. */
export const SKETCH = {
  /** Shorter texts are phrases that many people write. */
  fewestWords: 60,
  /** What is read of a text: longer ones cost time and tell no more. */
  mostWords: 1_000,
  /** Words of one sequence. */
  sequence: 5,
  /** Sequences that are kept, those with the smallest hashes: a share of 0.8 is told to ±0.035. */
  kept: 128,
  /** Of two texts that share 0.8, none of the eight smallest is common once in a million: the rest need not be compared. */
  landmarks: 8,
} as const;

/** Signs of what is personal or changes: addresses of mail and pages, phones, dates, amounts. */
const PERSONAL = /[@\p{N}]|:\/\/|^www\./u;
const CHARACTERS = 20_000;
/** Scripts that write no spaces are read sign by sign. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+/gu;

/**
 * The smallest hashes of a text's word sequences, ascending; `undefined` for a short text. Names, numbers, dates and
 * addresses are left out, so that a copy with another name in it is still one.
 * @param names of the person, whose words are left out
 */
export function sketchOf(
  text: string,
  names: readonly string[],
  { shingle }: Hashing,
): Uint32Array | undefined {
  const words = wordsOf(text, new Set(names.flatMap(name => foldText(name).match(WORD) ?? [])));
  if (words.length < SKETCH.fewestWords) return undefined;
  const hashes = new Set<number>();
  for (let at = 0; at + SKETCH.sequence <= words.length; at += 1) {
    hashes.add(shingle(words.slice(at, at + SKETCH.sequence).join(' ')));
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH.kept);
}

function wordsOf(text: string, without: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  for (const chunk of text.slice(0, CHARACTERS).split(/\s+/u)) {
    if (PERSONAL.test(chunk)) continue;
    for (const word of chunk.toLowerCase().match(WORD) ?? []) {
      if (!without.has(word)) words.push(word);
    }
    if (words.length >= SKETCH.mostWords) break;
  }
  return words.slice(0, SKETCH.mostWords);
}

/**
 * The share of sequences that two sketches have in common, of all that either has, 0 to 1 (bottom-k; A. Broder, On the
 * resemblance and containment of documents, 1997). 0 as soon as it cannot reach `least`.
 */
export function sharedPart(a: Uint32Array, b: Uint32Array, least: number): number {
  const mostApart = (1 - least) * Math.min(SKETCH.kept, a.length + b.length);
  let [i, j, common, all] = [0, 0, 0, 0];
  for (; all < SKETCH.kept && (i < a.length || j < b.length); all += 1) {
    const [x = Infinity, y = Infinity] = [a[i], b[j]];
    if (x === y) common += 1;
    else if (all + 1 - common > mostApart) return 0;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const share = all === 0 ? 0 : common / all;
  return share >= least ? share : 0;
}

/** The hashes by which like texts are found. */
export function landmarksOf(sketch: Uint32Array | undefined): Iterable<number> {
  return sketch?.subarray(0, SKETCH.landmarks) ?? [];
}

/** Of 64 bits, 16 hexadecimal digits in two halves, how many differ. */
export function bitsApart(highA: number, lowA: number, highB: number, lowB: number): number {
  return bitsIn(highA ^ highB) + bitsIn(lowA ^ lowB);
}

/** Bits that are set, counted in pairs, fours and bytes. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
