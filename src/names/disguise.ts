/**
 * Finds what a name hides from the eye: characters that cannot be seen, letters that only look like the ones they stand
 * for, writing that is turned round. Folding (fold.ts) mends all of it silently for comparing; this says that there
 * was something to mend. A fact about a text, which copying, fonts and styling bring about as well; nothing about a person.
 */
import { DIRECTION, INVISIBLE, unseenIn } from './invisible.ts';
import { DIGITS, LOOK_ALIKES, SMALL_CAPITALS } from './look-alikes.ts';

/**
 * `invisible`: zero-width characters, fillers, tags; `direction`: marks that turn the direction of writing where nothing
 * calls for it; `look-alike`: letters of another alphabet inside a Latin word, or Latin ones inside theirs; `styled`:
 * full-width, mathematical, circled letters and small capitals; `marks`: more marks on a letter than any language writes.
 */
export type DisguiseKind = 'invisible' | 'direction' | 'look-alike' | 'styled' | 'marks';

/** One run of such characters. */
export interface DisguisedPlace {
  readonly kind: DisguiseKind;
  /** Where it begins, in UTF-16 code units of the name as given. */
  readonly at: number;
  /** Code points, such as `U+200B`: at most {@link CODES_SHOWN}. */
  readonly codes: readonly string[];
  /** How many characters. */
  readonly count: number;
}

export interface Disguise {
  /** The name as a reader sees it, in plain letters (`\u202egnaS miK` reads `Kim Sang`), white space single. */
  readonly reads: string;
  /** In the order of the name; at most {@link PLACES_SHOWN}. */
  readonly places: readonly DisguisedPlace[];
}

/** Characters of a name that are looked at. As fold.ts: a page can hand over anything. */
const READ = 4800;
const PLACES_SHOWN = 50;
const CODES_SHOWN = 8;

/** Vietnamese needs two marks on a letter, phonetic spelling three; Hebrew and Arabic marks are not counted at all. */
const MOST_MARKS = 3;

const PLAIN = /^[ -/:-~\u00a1-\u00ac\u00ae-\u024f]*$/u;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const MARK = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/u;
/** Lines drawn through letters; no alphabet spells with them. */
const OVERLAY = /[\u0335-\u0338]/u;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/u;
const STYLED =
  /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f110}-\u{1f129}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const LETTERLIKE = /[\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128\u212c-\u2131\u2133\u2134\u2145-\u2149]/u;
const LATIN = /\p{Script=Latin}/u;
const SMALL_CAPITAL = new RegExp(`[${[...SMALL_CAPITALS.keys()].join('')}]`, 'u');
const LETTER = /\p{L}/u;
/** `3rd` is a number, not a word. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu;
const WORD_PART = /[\p{L}\p{M}\p{N}]/u;

/** Without any of these a name hides nothing, unless alphabets or digits mix in a word: most names end here. */
const MAY_HIDE = new RegExp(
  [INVISIBLE, DIRECTION, FULL_WIDTH, STYLED, LETTERLIKE, MARK, SMALL_CAPITAL]
    .map(each => each.source)
    .join('|'),
  'u',
);

interface Char {
  readonly text: string;
  readonly at: number;
  kind?: DisguiseKind;
  /** What is read in its place; '' for what cannot be seen. */
  reads: string;
}

/**
 * What a name hides, or `undefined` when it hides nothing. Silent where a script, an emoji or writing in both directions
 * needs such characters, for a name in two alphabets side by side, and for full-width letters in East Asian text. Digits
 * stand for letters in names of persons alone: `3Com` is a firm. Never throws; reads {@link READ} characters.
 */
export function disguiseOf(name: string, type: 'person' | 'organisation' = 'person'): Disguise | undefined {
  if (PLAIN.test(name) || !(MAY_HIDE.test(name) || mayMix(name, type))) return undefined;
  const chars = charsOf(name);
  markInvisible(chars);
  markStyled(chars);
  markLookAlikes(chars, type === 'person');
  markMarks(chars);
  const places = placesOf(chars);
  if (places.length === 0) return undefined;
  return { reads: readsOf(chars), places };
}

function mayMix(name: string, type: 'person' | 'organisation'): boolean {
  if (type === 'person' && /[0-9]\p{L}/u.test(name)) return true;
  return LATIN.test(name) && LOOK_ALIKES.some(({ script }) => script.test(name));
}

/** The name as a reader sees it: what is to be looked up. The name itself where it hides nothing. */
export function asRead(name: string, type: 'person' | 'organisation' = 'person'): string {
  return disguiseOf(name, type)?.reads ?? name;
}

function charsOf(name: string): Char[] {
  let at = 0;
  return Array.from(name.slice(0, READ), text => {
    const char = { text, at, reads: text };
    at += text.length;
    return char;
  });
}

function markInvisible(chars: readonly Char[]): void {
  const all = unseenIn(chars.map(({ text }) => text));
  for (const [place, char] of chars.entries()) {
    const unseen = all[place];
    if (unseen === undefined) continue;
    // Direction marks change how others are seen, at home or not, and are never read themselves.
    if (unseen !== 'at-home') char.kind = unseen;
    if (unseen !== 'at-home' || DIRECTION.test(char.text)) char.reads = '';
  }
}

function markStyled(chars: readonly Char[]): void {
  const eastAsian = chars.some(({ text }) => EAST_ASIAN.test(text));
  for (const char of chars) {
    const plain = SMALL_CAPITALS.get(char.text) ?? char.text.normalize('NFKC');
    const wide = FULL_WIDTH.test(char.text);
    const styled = STYLED.test(char.text) || LETTERLIKE.test(char.text) || SMALL_CAPITALS.has(char.text);
    if (!wide && !styled) continue;
    char.reads = plain.replace(/[()]/gu, '');
    if (!wide || !eastAsian) char.kind = 'styled';
  }
}

/** Words that mix alphabets. A word wholly of another alphabet is a word of it: `\u0418\u0432\u0430\u043d / Ivan`. */
function markLookAlikes(chars: readonly Char[], digits: boolean): void {
  let word: Char[] = [];
  for (const char of [...chars, undefined]) {
    if (char !== undefined && (char.kind === 'invisible' || char.kind === 'direction')) continue;
    if (char !== undefined && WORD_PART.test(char.reads)) word.push(char);
    else {
      if (digits) markDigits(word);
      markWord(word);
      word = [];
    }
  }
}

function markWord(word: readonly Char[]): void {
  const latin = word.filter(({ reads }) => LATIN.test(reads));
  if (latin.length === 0) return;
  for (const { script, toLatin, fromLatin } of LOOK_ALIKES) {
    const other = word.filter(({ reads }) => script.test(reads));
    if (other.length === 0) continue;
    // The alphabet of most letters is the word's, unless only the other has all of its letters.
    const canBeLatin = other.every(({ reads }) => toLatin.has(reads));
    const canBeOther = latin.every(({ reads }) => fromLatin.has(reads));
    const isLatin = canBeLatin === canBeOther ? latin.length >= other.length : canBeLatin;
    if (isLatin) for (const char of other) lookAlike(char, toLatin);
    else for (const char of latin) lookAlike(char, fromLatin);
  }
}

function lookAlike(char: Char, table: ReadonlyMap<string, string>): void {
  const reads = table.get(char.reads);
  if (reads === undefined) return;
  char.kind = 'look-alike';
  char.reads = reads;
}

/** A digit with a letter behind it, in a word of two letters or more. At the end it counts: `Mina2`. */
function markDigits(word: readonly Char[]): void {
  const letters = word.filter(({ reads }) => LETTER.test(reads));
  if (letters.length < 2 || ORDINAL.test(word.map(({ reads }) => reads).join(''))) return;
  for (const [place, char] of word.entries()) {
    if (LETTER.test(word[place + 1]?.reads ?? '')) lookAlike(char, DIGITS);
  }
}

function markMarks(chars: readonly Char[]): void {
  const overlaid = chars.filter(({ text }) => OVERLAY.test(text));
  if (overlaid.length > 1) for (const char of overlaid) mark(char);
  let run: Char[] = [];
  for (const char of [...chars, undefined]) {
    if (char !== undefined && MARK.test(char.text)) run.push(char);
    else {
      if (run.length > MOST_MARKS) for (const each of run) mark(each);
      run = [];
    }
  }
}

function mark(char: Char): void {
  char.kind = 'marks';
  char.reads = '';
}

/** Neighbouring characters of one kind are one place. */
function placesOf(chars: readonly Char[]): readonly DisguisedPlace[] {
  const places: { kind: DisguiseKind; at: number; codes: string[]; count: number }[] = [];
  let last: DisguiseKind | undefined;
  for (const { kind, at, text } of chars) {
    const place = places.at(-1);
    const code = `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (kind === undefined) {
      last = undefined;
    } else if (kind === last && place !== undefined) {
      place.count += 1;
      if (place.codes.length < CODES_SHOWN) place.codes.push(code);
    } else {
      last = kind;
      places.push({ kind, at, codes: [code], count: 1 });
      if (places.length > PLACES_SHOWN) break;
    }
  }
  return places.slice(0, PLACES_SHOWN);
}

function readsOf(chars: readonly Char[]): string {
  const seen = turned(chars).map(({ reads }) => reads);
  return seen.join('').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The characters in the order in which they are seen: what stands under a right-to-left override is read backwards. */
function turned(chars: readonly Char[]): readonly Char[] {
  const seen: Char[] = [];
  let backwards: Char[] | undefined;
  for (const char of chars) {
    if (char.text === '\u202e') backwards ??= [];
    else if (backwards !== undefined && /[\u202c\u202d]/u.test(char.text)) {
      seen.push(...backwards.reverse());
      backwards = undefined;
    } else if (!DIRECTION.test(char.text)) (backwards ?? seen).push(char);
  }
  return [...seen, ...(backwards ?? []).reverse()];
}
