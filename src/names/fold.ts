import { inOneAlphabet } from './one-alphabet.ts';

/**
 * Folding makes two ways of typing one name the same text, without yet changing its script:
 * `"Kyo\u0306ng-hyo\u0306k"`, `"Kyo'ng-hyo'k"` and `"KYONG\u2010HYOK"` all become `kyong-hyok`.
 * What is left for the tokeniser is lower-case letters, digits and punctuation.
 */

/** Characters of a name that are read, after invisible ones are dropped. List names end at 200; the rest is noise. */
export const NAME_LENGTH = 300;

/** A page can hand over anything: text beyond this is not even looked at. */
const RAW_LENGTH = 16 * NAME_LENGTH;

const PLAIN_ASCII = /^[ -~]*$/u;
/** Format characters (zero width, bidi, soft hyphen) and the Hangul fillers, which print as nothing. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
/** Spacing accents typed as apostrophes; NFKC would split them into a space and a mark. */
const SPACING_ACCENT = /[`\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u1fbd\u1fbf\u1fef\u1ffd\u1ffe]/gu;
/** Apostrophes, straight and curly: breves of McCune-Reischauer, ayn and hamza, O'Brien. */
const APOSTROPHE = /['\u02b9-\u02bf\u02c8\u02ee\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78b\ua78c]/gu;
const HYPHEN = /[\u00ad\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\u30fb\ufe58\ufe63]/gu;
/** Everything whose marks may be taken off. Hangul must not be torn into jamo; \u0439 and \u0451 are letters of their own. */
const MARKED = /[^ -~\uac00-\ud7a3\u0439\u0451]+/gu;
/** Only marks that are diacritics. Indic and Thai vowel signs are marks as well, and stay. */
const DIACRITIC =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;

/** Latin letters that have no decomposition. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'ng'],
  ['ə', 'a'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
]);
const SPECIAL_LETTER = /[ßæœøłđðþħıŋəɓɗƙ]/gu;

/**
 * The text without invisible characters, marks, case and apostrophes, hyphens alike and white space single, cut at
 * {@link NAME_LENGTH} characters. Never throws; gives '' for text without anything visible.
 */
export function foldText(text: string): string {
  if (text.length <= NAME_LENGTH && PLAIN_ASCII.test(text)) {
    return tidy(text.toLowerCase().replace(/['`]/gu, ''));
  }
  const visible = text.slice(0, RAW_LENGTH).replace(INVISIBLE, '').slice(0, NAME_LENGTH);
  const composed = inOneAlphabet(visible)
    .replace(SPACING_ACCENT, '')
    .normalize('NFKC')
    .slice(0, 2 * NAME_LENGTH)
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, '')
    .replace(HYPHEN, '-')
    .toLowerCase();
  const bare = composed
    .replace(MARKED, part => part.normalize('NFD').replace(DIACRITIC, '').normalize('NFC'))
    .replace(SPECIAL_LETTER, letter => LETTERS.get(letter) ?? letter);
  return tidy(bare.slice(0, 2 * NAME_LENGTH));
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
