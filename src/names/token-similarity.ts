/**
 * How alike two words are: by rule where a rule applies, otherwise by a weighted edit distance of their spelling keys
 * in which a vowel costs less than a consonant and b for p less than b for r. Over a budget that grows with the length
 * of the word nothing is left: Brody is Brady (one vowel), Vries is not Wever.
 */
import { commonnessOf } from './common-names.ts';
import { bitsIn, COST, editCost } from './edit-cost.ts';
import { longVowelsAmiss } from './long-vowels.ts';
import { areOneFather, formsOfOneName } from './nicknames.ts';
import { levelHepburn } from './romanise/kana.ts';
import { areSlavicForms, patronymicOf } from './slavic.ts';
import { areOneMisread, vowelsLeftOut } from './slips.ts';
import { letterMask, spellingKey } from './spelling.ts';
import type { Token } from './token.ts';

/** Why two words were taken for one; `different` when they were not. */
export type TokenRule =
  | 'exact'
  | 'spelling'
  | 'transliteration'
  | 'same-name'
  | 'nickname'
  | 'consonants'
  | 'gender'
  | 'misread'
  | 'typing'
  | 'different';

export interface TokenMatch {
  /** 0..1. */
  readonly similarity: number;
  readonly rule: TokenRule;
}

/** Not sensitive: nickname .78 for .72, or gender .75 for .6, changes F1 by less than .001 on four labelled sets of persons. */
const SIMILARITY = {
  spelling: 0.97,
  sameName: 0.93,
  slavic: 0.9,
  nickname: 0.72,
  abjad: 0.88,
  abjadShort: 0.72,
  longVowel: 0.75,
  abjadNear: 0.56,
  vowelsLeftOut: 0.95,
  fewVowelsLeftOut: 0.85,
  misread: 0.85,
  gender: 0.6,
} as const;

/** Edits a word of that many letters may need (index = length; beyond the end, the last): one vowel in three letters. */
const BUDGET: readonly number[] = [0, 0, 0.5, 0.62, 0.8, 1.05, 1.2, 1.45, 1.7, 1.85, 2, 2.1, 2.2];

/** Edits between spellings of one common name (Ahmed, Ahmad; Jeffrey, Jeffery): a vowel, a swap. */
const ONE_SPELLING = 0.8;

const SERVANT = /^abd[aeiou]l(?=.{3})/u;

const match = (similarity: number, rule: TokenRule): TokenMatch => ({ similarity, rule });
const NONE = match(0, 'different');
const EXACT = match(1, 'exact');
const TRANSLITERATED = match(1, 'transliteration');
const SPELLING = match(SIMILARITY.spelling, 'spelling');
const SPELLING_ACROSS = match(SIMILARITY.spelling, 'transliteration');
const SAME_NAME = match(SIMILARITY.sameName, 'same-name');
const SLAVIC = match(SIMILARITY.slavic, 'same-name');
const NICKNAME = match(SIMILARITY.nickname, 'nickname');
const GENDER = match(SIMILARITY.gender, 'gender');
const VOWELS_LEFT_OUT = match(SIMILARITY.vowelsLeftOut, 'consonants');
const FEW_VOWELS_LEFT_OUT = match(SIMILARITY.fewVowelsLeftOut, 'consonants');
const MISREAD = match(SIMILARITY.misread, 'misread');

/** Compares two words. Symmetric; the time is bounded by TOKEN_LENGTH squared, and mostly spent on none of it. */
export function compareTokens(a: Token, b: Token): TokenMatch {
  if (a.text === b.text) return EXACT;
  // Han characters are in one form there: 中國 is 中国.
  if (a.script === 'other' || b.script === 'other') return a.latin === b.latin ? SPELLING : NONE;
  // Two Hangul words are equal or not: 종은 and 정은 have one spelling in Latin letters and are two names.
  if (a.script === 'hangul' && b.script === 'hangul') return NONE;
  if ((a.script === 'abjad') !== (b.script === 'abjad')) return compareConsonants(a, b);
  const oneScript = a.script === b.script;
  if (a.latin === b.latin) return oneScript ? EXACT : TRANSLITERATED;
  if (a.key === b.key) return oneScript ? SPELLING : SPELLING_ACROSS;
  // Itoh, Itou and Ito are one name in kana, Mituhasi and Mitsuhashi another.
  if (!oneScript && (a.script === 'kana' || b.script === 'kana')) {
    if (levelHepburn(a.latin) === levelHepburn(b.latin)) return SPELLING_ACROSS;
  }
  return byTradition(a, b) ?? bySlip(a, b);
}

/** What names are called in neighbouring languages, for short, or in the feminine. */
function byTradition(a: Token, b: Token): TokenMatch | undefined {
  const forms = formsOfOneName(a.key, b.key);
  if (forms !== undefined) return forms === 'same-name' ? SAME_NAME : NICKNAME;
  if (isFeminine(a.key, b.key) || isFeminine(b.key, a.key)) return areOtherNames(a, b) ? NONE : GENDER;
  const x = patronymicOf(a.latin);
  const y = x && patronymicOf(b.latin);
  if (x !== undefined && y !== undefined) {
    // A son and a daughter of one father are two people, however many letters they share.
    if (x.child !== y.child) return NONE;
    if (areOneFather(spellingKey(x.father), spellingKey(y.father))) return SAME_NAME;
  }
  return areSlavicForms(a, b) ? SLAVIC : undefined;
}

/** What hands, scanners and people in a hurry make of a word. */
function bySlip(a: Token, b: Token): TokenMatch {
  if (vowelsLeftOut(a, b)) {
    // Three consonants in a row tell a name, two are shared by many.
    return Math.min(a.latin.length, b.latin.length) > 2 ? VOWELS_LEFT_OUT : FEW_VOWELS_LEFT_OUT;
  }
  if (areOneMisread(a, b)) return MISREAD;
  // Servants of God are told apart by the half that says which of his names: Abdulmalik is no slip for Abdulkhaliq.
  if (SERVANT.test(a.key) && SERVANT.test(b.key)) {
    const [x, y] = [a.key.replace(SERVANT, ''), b.key.replace(SERVANT, '')];
    const left = byEdits(x, y, letterMask(x) ^ letterMask(y));
    return typed(left, a, b);
  }
  const keys = byEdits(a.key, b.key, a.mask ^ b.mask);
  // A slip can change how its neighbours are read (Congic, Cengic): then the letters are nearer than the keys.
  const levelled = a.key !== a.latin || b.key !== b.latin;
  const letters = levelled ? byEdits(a.latin, b.latin, a.latinMask ^ b.latinMask) : 0;
  const similarity = Math.max(keys, letters);
  return typed(similarity, a, b);
}

function typed(similarity: number, a: Token, b: Token): TokenMatch {
  return similarity > 0 && !areOtherNames(a, b) ? { similarity, rule: 'typing' } : NONE;
}

/** Two names that everybody knows, too far apart for two spellings: Marta is no slip for Maria, nor Hussein for Hassan. */
function areOtherNames(a: Token, b: Token): boolean {
  if (commonnessOf(a.key) === undefined || commonnessOf(b.key) === undefined) return false;
  return editCost(a.key, b.key, ONE_SPELLING) > ONE_SPELLING;
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
  const [x, y] = [bare(a.skeleton), bare(b.skeleton)];
  const shortest = Math.min(x.length, y.length);
  if (shortest === 0) return NONE;
  if (
    x === y ||
    a.otherSkeletons.some(other => bare(other) === y) ||
    b.otherSkeletons.some(other => bare(other) === x)
  ) {
    // One consonant is enough for the shortest names only: Ali, but not every name with a single l in it.
    const short = Math.max(a.latin.length, b.latin.length) <= 4 && a.latin.charAt(0) === b.latin.charAt(0);
    if (shortest === 1 && !short) return NONE;
    const amiss = a.script === 'abjad' ? longVowelsAmiss(a.key, b.key) : longVowelsAmiss(b.key, a.key);
    const full = shortest > 2 ? SIMILARITY.abjad : SIMILARITY.abjadShort;
    return { similarity: full * SIMILARITY.longVowel ** amiss, rule: 'consonants' };
  }
  const near = shortest >= 3 && Math.abs(x.length - y.length) <= 1 && editCost(x, y, 1) <= 1;
  return near ? { similarity: SIMILARITY.abjadNear, rule: 'consonants' } : NONE;
}

/** Many leave the h at the end of a name out. */
function bare(skeleton: string): string {
  return skeleton.replace(/h$/u, '');
}

/** Aleksandra beside Aleksandr, Ivanova beside Ivanov: another person more often than a slip. */
function isFeminine(longer: string, shorter: string): boolean {
  return shorter.length >= 4 && longer.length === shorter.length + 1 && longer === `${shorter}a`;
}
