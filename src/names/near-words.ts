/**
 * Whether words may be one, and how near they are, where the dictionary's own look-up does not say. Measures for choosing
 * what to compare; none of them is a score. `mask` is that of wordMask without its first letter.
 */
import { compareTwoStrings } from 'string-similarity';
import { bitsIn, editCost } from './edit-cost.ts';
import { LETTERS, VOWELS } from './index-keys.ts';
import type { Token } from './token.ts';

/**
 * `stray`: letters by which words may differ to be looked at (`strayJoined` on each side for words put together, `strayLoose` for a
 * likeness to the eye), `consonants` when one is in a script without vowels; `slip`, `joinedLetters`, `joinedCost`: edits
 * (edit-cost.ts) that a slip, or words put together, may need: above what the scorer allows; `loose`: the share of a word
 * that may be wrong for it to count, and `worth`, what such a word is worth beside one that agrees; `cut`: a beginning.
 */
const NEAR = {
  stray: 4,
  strayJoined: 2,
  strayLoose: 5,
  consonants: 2,
  slip: 1.5,
  loose: 0.5,
  worth: 0.75,
  cut: 0.8,
  joinedLetters: 3,
  joinedCost: 3,
  joinedShare: 0.3,
} as const;

/** Whether a word and some put together may be one to the scorer: a slip or two apart, or a short particle. */
export function areOneWord(a: string, b: string): boolean {
  const limit = Math.min(NEAR.joinedCost, NEAR.joinedShare * Math.max(a.length, b.length));
  return Math.abs(a.length - b.length) <= NEAR.joinedLetters && editCost(a, b, limit) <= limit;
}

/** Whether a word, and some put together, have nearly the same letters. */
export function sameLetters(a: number, b: number): boolean {
  return bitsIn(a & ~b & LETTERS) <= NEAR.strayJoined && bitsIn(b & ~a & LETTERS) <= NEAR.strayJoined;
}

/** Whether words with these letters can agree: in few that differ, in their consonants, or as the beginning of one. */
export function mayAgree(a: number, b: number, cut: boolean): boolean {
  const differing = a ^ b;
  if (bitsIn(differing) <= NEAR.stray || (cut && ((a & b) === a || (a & b) === b))) return true;
  return (isAbjad(a) || isAbjad(b)) && bitsIn(differing & ~VOWELS) <= NEAR.consonants;
}

/** What organisation-score.ts makes of left-over words; under its mark it may still be one of several. */
export function sharedPairs(a: Token, b: Token): number {
  const share = compareTwoStrings(a.latin, b.latin);
  return share < NEAR.loose ? 0 : share;
}

/** Whether a word has no vowels, as words of abjads. */
export function isAbjad(mask: number): boolean {
  return (mask & VOWELS) === 0;
}

/** What one word keeps of another when a letter was mistyped or the end cut off. */
export function afterSlip(a: Token, b: Token): number {
  if (a.script === 'other' || b.script === 'other') return 0;
  if (a.latin.startsWith(b.latin) || b.latin.startsWith(a.latin)) return NEAR.cut;
  return editCost(a.latin, b.latin, NEAR.slip) > NEAR.slip ? 0 : NEAR.worth;
}

/** How alike two words are to the eye, whatever the rules say: 0..1. */
export function byLetters(a: Token, b: Token): number {
  if (a.script === 'other' || b.script === 'other') return 0;
  const longest = Math.max(a.latin.length, b.latin.length);
  const cost = editCost(a.latin, b.latin, longest * NEAR.loose);
  return cost > longest * NEAR.loose ? 0 : NEAR.worth * (1 - cost / longest);
}

/** Whether two words may be like each other to the eye. */
export function mayLookAlike(a: number, b: number): boolean {
  return bitsIn((a ^ b) & LETTERS) <= NEAR.strayLoose;
}
