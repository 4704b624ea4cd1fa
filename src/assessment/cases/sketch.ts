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
  // Each sequence is a piece of one text: joined one by one, they would take as long as half their hashing.
  const whole = words.join(' ');
  const hashes = new Uint32Array(words.length - SKETCH.sequence + 1);
  let from = 0;
  let to = words.slice(0, SKETCH.sequence).join(' ').length;
  for (let at = 0; at < hashes.length; at += 1) {
    hashes[at] = shingle(whole.slice(from, to));
    from += (words[at]?.length ?? 0) + 1;
    to += (words[at + SKETCH.sequence]?.length ?? 0) + 1;
  }
  return hashes
    .sort()
    .filter((hash, at, all) => hash !== all[at - 1])
    .slice(0, SKETCH.kept);
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
 * @param from where in `b` its sketch begins, and `to` where it ends
 */
export function sharedPart(a: Uint32Array, b: Uint32Array, least: number, from = 0, to = b.length): number {
  const mostApart = (1 - least) * Math.min(SKETCH.kept, a.length + to - from);
  let i = 0;
  let j = from;
  let apart = 0;
  let all = 0;
  // Which of the two goes on is anybody's guess, and a wrong guess of the processor is dearer than adding a nought.
  for (; all < SKETCH.kept && i < a.length && j < to && apart <= mostApart; all += 1) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    i += Number(x <= y);
    j += Number(y <= x);
    apart += Number(x !== y);
  }
  if (apart > mostApart) return 0;
  const rest = Math.min(SKETCH.kept - all, a.length - i + to - j);
  all += rest;
  const common = all - apart - rest;
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
