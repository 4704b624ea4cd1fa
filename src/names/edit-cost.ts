/**
 * A weighted edit distance between two words: a vowel costs less than a consonant, b for p less than b for r, two
 * letters swapped less than two substitutions.
 */
import { TOKEN_LENGTH } from './token.ts';

/** Costs of single edits; 1 is any two unrelated consonants. First letters are seldom mistyped: times `first`. */
export const COST = {
  vowels: 0.5,
  vowelGap: 0.6,
  gap: 1,
  close: 0.55,
  nearest: 0.3,
  swap: 0.7,
  first: 1.5,
  exponent: 1.7,
} as const;

/** Letters of a key that schemes or ears confuse: i with j, u with v, h with g most of all. */
const NEAREST = 'ij uv hg';
const CLOSE = 'bp dt gk zs vf cx jz jx cj hk bv cz mn js ck';

const isVowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const H = 104;

/** Cost of one letter of a-z for another, at place `26 * one + other`. */
const SUBSTITUTION = substitutions();

function substitutions(): Float64Array {
  const table = new Float64Array(26 * 26);
  for (let x = 0; x < 26; x += 1) {
    for (let y = 0; y < 26; y += 1) {
      const vowels = isVowel(x + 97) && isVowel(y + 97);
      table[26 * x + y] = x === y ? 0 : vowels ? COST.vowels : 1;
    }
  }
  const put = (pairs: string, cost: number): void => {
    for (const pair of pairs.split(' ')) {
      const [x, y] = [pair.charCodeAt(0) - 97, pair.charCodeAt(1) - 97];
      table[26 * x + y] = cost;
      table[26 * y + x] = cost;
    }
  };
  put(CLOSE, COST.close);
  put(NEAREST, COST.nearest);
  return table;
}

/** Rows of the edit matrix; one comparison at a time uses them, and nothing of it outlives the call. */
const ROW = 2 * TOKEN_LENGTH + 8;
const rows = { before: new Float64Array(ROW), above: new Float64Array(ROW), row: new Float64Array(ROW) };

/** Damerau's distance with the costs above, or some figure over `limit` as soon as it is certain to be over. */
export function editCost(a: string, b: string, limit: number): number {
  let start = 0;
  const shortest = Math.min(a.length, b.length);
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shortest - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  // Only what differs is laid out; the first letters are in it only if they differ.
  return innerCost(a.slice(start, a.length - end), b.slice(start, b.length - end), start === 0, limit);
}

function innerCost(a: string, b: string, atStart: boolean, limit: number): number {
  let { before, above, row } = rows;
  above[0] = 0;
  for (let j = 1; j <= b.length; j += 1) {
    above[j] = (above[j - 1] ?? 0) + gapCost(b.charCodeAt(j - 1), atStart && j === 1);
  }
  for (let i = 1; i <= a.length; i += 1) {
    const x = a.charCodeAt(i - 1);
    let least = (above[0] ?? 0) + gapCost(x, atStart && i === 1);
    row[0] = least;
    for (let j = 1; j <= b.length; j += 1) {
      const y = b.charCodeAt(j - 1);
      const first = atStart && (i === 1 || j === 1);
      let best = (above[j - 1] ?? 0) + substitutionCost(x, y) * (first ? COST.first : 1);
      const dropX = (above[j] ?? 0) + gapCost(x, atStart && i === 1);
      const dropY = (row[j - 1] ?? 0) + gapCost(y, atStart && j === 1);
      if (dropX < best) best = dropX;
      if (dropY < best) best = dropY;
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2) && x !== y) {
        best = Math.min(best, (before[j - 2] ?? 0) + COST.swap);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    // A transposition can still reach back one row, hence the allowance.
    if (least > limit + COST.swap) return least;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? 0;
}

function gapCost(code: number, first: boolean): number {
  const cost = isVowel(code) || code === H ? COST.vowelGap : COST.gap;
  return first ? cost * COST.first : cost;
}

function substitutionCost(x: number, y: number): number {
  if (x === y) return 0;
  const [i, j] = [x - 97, y - 97];
  return i >= 0 && i < 26 && j >= 0 && j < 26 ? (SUBSTITUTION[26 * i + j] ?? 1) : 1;
}

/** Number of bits set. */
export function bitsIn(mask: number): number {
  let bits = mask;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
