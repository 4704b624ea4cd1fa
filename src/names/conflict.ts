/**
 * Whether two personal names cannot belong to one person. This raises a question about somebody real, so every doubt
 * goes in favour of "no conflict": any word, initial, nickname, sound or syllable in common is enough, and so is a
 * script nobody here can read. Married (one given name in common), shortened, re-ordered and transliterated names are
 * never a conflict; `Maria Lopez` and `Viktor Sokolov` are.
 */
import { chineseSurnamesOf } from './chinese-surnames.ts';
import { readKorean, surnamesOf, type KoreanReading } from './korean.ts';
import { PARENT_OF } from './person-words.ts';
import { memoised } from './memo.ts';
import { areShortForms } from './short-forms.ts';
import { syllablesAgree } from './korean-syllables.ts';
import { joinTokens, type Token } from './token.ts';
import { compareTokens } from './token-similarity.ts';
import { personParts, type NamePart } from './tokens.ts';

/** Full words (no particles, no initials) each name must have: a single name can be anybody's. */
const LEAST_WORDS = 2;
/** A short word inside a longer one (Alex in Alexandra) is a shortened name from this many letters on. */
const LEAST_PART = 3;

/** Names whose reading is kept: several checks compare the names of one page with those of the same others. */
const KEPT = 200;

interface NameReading {
  readonly parts: readonly NamePart[];
  /** The words, and neighbours read as one; none where the name says too little to contradict another. */
  readonly runs: readonly Token[];
}

const readingOf = memoised(KEPT, (written): NameReading => {
  const parts = personParts(written);
  const isTelling =
    countWords(parts) >= LEAST_WORDS &&
    !isByRelation(written, parts) &&
    parts.every(part => isReadable(part.token));
  return { parts, runs: isTelling ? withJoined(parts) : [] };
});

/** True only if nothing in the two names could be one and the same. Symmetric. Never throws. */
export function namesConflict(a: string, b: string): boolean {
  const [{ parts: x, runs: runsA }, { parts: y, runs: runsB }] = [readingOf(a), readingOf(b)];
  if (runsA.length === 0 || runsB.length === 0) return false;
  if (sharesInitials(x, y) || sharesInitials(y, x) || sharesKorean(x, y)) return false;
  if (sharesChinese(x, y)) return false;
  return !runsA.some(one => runsB.some(other => mayBeOne(one, other)));
}

/** Wife of, as a married name in Hungary: Kovács Istvánné was born Szabó Mária. Short words are names (René). */
const WIFE_OF = /(?<=\p{L}{4})né(?![\p{L}\p{M}])/iu;

/** A name that says whose father, mother or wife somebody is: it need share nothing with the one in their papers. */
function isByRelation(written: string, parts: readonly NamePart[]): boolean {
  const [first] = parts;
  return (first !== undefined && PARENT_OF.has(first.token.text)) || WIFE_OF.test(written.normalize('NFC'));
}

/** Full words of a name. A Korean name in Hangul is one word of surname and given name: it counts as two. */
function countWords(parts: readonly NamePart[]): number {
  const words = parts.filter(part => part.kind === 'word' && part.token.latin.length > 1);
  const glued = words.length === 1 && words[0]?.token.script === 'hangul' && readingsOf(parts).length > 0;
  return glued ? LEAST_WORDS : words.length;
}

function readingsOf(parts: readonly NamePart[]): readonly KoreanReading[] {
  return readKorean(parts.map(part => part.token));
}

/**
 * Scripts whose romanisation keeps the vowels. Of the others too little is known to call two names different; and kana
 * bend the names of other languages (ウィリアム, wiriamu) too far from how they are written there.
 */
function isReadable(token: Token): boolean {
  return token.script !== 'other' && token.script !== 'abjad' && token.script !== 'kana';
}

/** The words, and neighbours read as one word (Jean Pierre, Jeanpierre). */
function withJoined(parts: readonly NamePart[]): readonly Token[] {
  const tokens = parts.filter(part => part.kind !== 'particle').map(part => part.token);
  const joined = tokens.slice(1).map((token, i) => joinTokens([tokens[i] ?? token, token]));
  return [...tokens, ...joined];
}

/** `J. Smith`, `JP Martin`: an initial, or two or three letters that are initials of the other name. */
function sharesInitials(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const firsts = new Set(b.map(part => part.token.latin.charAt(0)));
  return a.some(({ kind, token }) => {
    if (kind === 'initial') return firsts.has(token.latin);
    const acronym = token.latin.length <= 3 && !/[aeiouy]/u.test(token.latin);
    return acronym && Array.from(token.latin).every(letter => firsts.has(letter));
  });
}

function mayBeOne(a: Token, b: Token): boolean {
  if (compareTokens(a, b).similarity > 0 || areShortForms(a.key, b.key)) return true;
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length >= LEAST_PART && long.key.includes(short.key)) return true;
  if (short.skeleton.length >= 2 && short.skeleton === long.skeleton) return true;
  return sharesStem(short.key, long.key);
}

/** Three letters in common at the start are how names are shortened in ways no table lists: Gennady, Gena. */
function sharesStem(a: string, b: string): boolean {
  return a.length >= LEAST_PART && a.slice(0, LEAST_PART) === b.slice(0, LEAST_PART);
}

/** A Chinese surname in any spelling: Hsieh Chih-wei is Xie Zhiwei, and Tony Lee may be Li Tong. */
function sharesChinese(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const surnames = new Set(a.flatMap(part => chineseSurnamesOf(part.token.latin)));
  return b.some(part => chineseSurnamesOf(part.token.latin).some(surname => surnames.has(surname)));
}

/** A Korean surname in any spelling (Tony Lee, RI Sang Man), or a syllable where both names read as Korean. */
function sharesKorean(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [x, y] = [readingsOf(a), readingsOf(b)];
  if (x.length === 0 && y.length === 0) return false;
  const surnames = new Set([
    ...a.flatMap(part => surnamesOf(part.token)),
    ...x.flatMap(reading => reading.surnames),
  ]);
  if (
    [...b.flatMap(part => surnamesOf(part.token)), ...y.flatMap(reading => reading.surnames)].some(s =>
      surnames.has(s),
    )
  ) {
    return true;
  }
  return x.some(one => y.some(other => one.given.some(s => other.given.some(t => syllablesAgree(s, t)))));
}
