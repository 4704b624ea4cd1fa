/**
 * How alike two words are: by rule where a rule applies, otherwise by a weighted edit distance of their spelling keys
 * in which a vowel costs less than a consonant and b for p less than b for r. Over a budget that grows with the length
 * of the word nothing is left: Brody is Brady (one vowel), Vries is not Wever.
 */
import { areNicknames } from './nicknames.ts';
import { TOKEN_LENGTH, type Token } from './token.ts';

/** Why two words were taken for one; `different` when they were not. */
export type TokenRule =
  'exact' | 'spelling' | 'transliteration' | 'nickname' | 'consonants' | 'gender' | 'typing' | 'different';

export interface TokenMatch {
  /** 0..1. */
  readonly similarity: number;
  readonly rule: TokenRule;
}

/** Not sensitive: nickname .72 for .78, or gender .75 for .6, changes F1 by less than .001 on four labelled sets of persons. */
const SIMILARITY = {
  spelling: 0.97,
  nickname: 0.78,
  abjad: 0.88,
  abjadShort: 0.8,
  abjadNear: 0.62,
  gender: 0.6,
} as const;

/** Costs of single edits; 1 is any two unrelated consonants. First letters are seldom mistyped: times `first`. */
const COST = {
  vowels: 0.5,
  vowelGap: 0.6,
  gap: 1,
  close: 0.55,
  nearest: 0.3,
  swap: 0.7,
  first: 1.5,
  exponent: 1.7,
} as const;

/** Edits a word of that many letters may need (index = length; beyond the end, the last): one vowel in three letters. */
const BUDGET: readonly number[] = [0, 0, 0.5, 0.62, 0.8, 1.05, 1.2, 1.45, 1.7, 1.85, 2, 2.1, 2.2];

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

const NONE: TokenMatch = { similarity: 0, rule: 'different' };
const EXACT: TokenMatch = { similarity: 1, rule: 'exact' };
const TRANSLITERATED: TokenMatch = { similarity: 1, rule: 'transliteration' };
const SPELLING: TokenMatch = { similarity: SIMILARITY.spelling, rule: 'spelling' };
const NICKNAME: TokenMatch = { similarity: SIMILARITY.nickname, rule: 'nickname' };
const GENDER: TokenMatch = { similarity: SIMILARITY.gender, rule: 'gender' };

/** Compares two words. Symmetric; the time is bounded by TOKEN_LENGTH squared, and mostly spent on none of it. */
export function compareTokens(a: Token, b: Token): TokenMatch {
  if (a.text === b.text) return EXACT;
  if (a.script === 'other' || b.script === 'other') return NONE;
  if ((a.script === 'abjad') !== (b.script === 'abjad')) return compareConsonants(a, b);
  if (a.latin === b.latin) return a.script === b.script ? EXACT : TRANSLITERATED;
  if (a.key === b.key) return a.script === b.script ? SPELLING : { ...SPELLING, rule: 'transliteration' };
  if (areNicknames(a.key, b.key)) return NICKNAME;
  if (isFeminine(a.key, b.key) || isFeminine(b.key, a.key)) return GENDER;
  const keys = byEdits(a.key, b.key, a.mask ^ b.mask);
  // A slip can change how its neighbours are read (Congic, Cengic): then the letters are nearer than the keys.
  const levelled = a.key !== a.latin || b.key !== b.latin;
  const letters = levelled ? byEdits(a.latin, b.latin, a.latinMask ^ b.latinMask) : 0;
  const similarity = Math.max(keys, letters);
  return similarity > 0 ? { similarity, rule: 'typing' } : NONE;
}

/** Similarity left after the edits between two words, 0 if they are over the budget. `differing`: letters in one only. */
function byEdits(a: string, b: string, differing: number): number {
  const longest = Math.max(a.length, b.length);
  const budget = BUDGET[Math.min(longest, BUDGET.length - 1)] ?? 0;
  // A gap costs at least .6, and a substitution, which changes two letters of the union, at least .3.
  if (Math.abs(a.length - b.length) * COST.vowelGap > budget) return 0;
  if ((bitsIn(differing) * COST.nearest) / 2 > budget) return 0;
  const cost = editCost(a, b, budget);
  return cost > budget ? 0 : Math.pow(1 - cost / longest, COST.exponent);
}

/** One side is written without vowels, so only consonants can speak. */
function compareConsonants(a: Token, b: Token): TokenMatch {
  const [x, y] = [a.skeleton.replace(/h$/u, ''), b.skeleton.replace(/h$/u, '')];
  const shortest = Math.min(x.length, y.length);
  if (shortest === 0) return NONE;
  if (x === y) {
    // One consonant is enough for the shortest names only: Ali, but not every name with a single l in it.
    const short = Math.max(a.latin.length, b.latin.length) <= 4 && a.latin.charAt(0) === b.latin.charAt(0);
    if (shortest === 1 && !short) return NONE;
    return { similarity: shortest > 2 ? SIMILARITY.abjad : SIMILARITY.abjadShort, rule: 'consonants' };
  }
  const near = shortest >= 3 && Math.abs(x.length - y.length) <= 1 && editCost(x, y, 1) <= 1;
  return near ? { similarity: SIMILARITY.abjadNear, rule: 'consonants' } : NONE;
}

/** Aleksandra beside Aleksandr, Ivanova beside Ivanov: another person more often than a slip. */
function isFeminine(longer: string, shorter: string): boolean {
  return shorter.length >= 4 && longer.length === shorter.length + 1 && longer === `${shorter}a`;
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
