/**
 * Under which keys a name is filed, and looked for. A word is filed under its spelling key and that key with any one
 * letter taken out (SymSpell's idea: two words one edit apart meet at a key both have, without trying all edits), and
 * under its consonants. A Korean name is filed under its surname and the coarse sounds of its syllables.
 */
import { chineseSounds } from './chinese.ts';
import type { EastAsianName } from './east-asian.ts';
import type { KoreanReading } from './korean.ts';
import { FINAL_ORDER, INITIAL_ORDER } from './romanise/hangul.ts';
import { analyseOrganisation } from './organisation.ts';
import { allParts, analysePerson } from './person.ts';
import { commonKey } from './slavic.ts';
import { asRead } from './slips.ts';
import { letterMask, spellingKey } from './spelling.ts';
import type { Token } from './token.ts';
import type { NamePart } from './tokens.ts';

/** The kinds of entry the index tells apart. Person names are compared as such, all others as organisations. */
export const KIND = { person: 0, organisation: 1, vessel: 2, aircraft: 3 } as const;

/** What a name is filed under. */
export interface NameKeys {
  readonly words: readonly NamePart[];
  /** How many words the shortest spelling has, brackets aside. */
  readonly length: number;
  /** Which letters stand for a name: {@link firstLetter} of each. */
  readonly initials: readonly number[];
  /** See {@link syllableKeys}. */
  readonly syllables: readonly number[];
}

/** A name's shape is one byte: its length below, its initials above. */
const SHAPE = { words: 31, initials: 7, shift: 5 } as const;

/** Letters of a key that are hashed: longer words that agree so far are close enough to be looked at. */
const KEY_LENGTH = 12;
/** Words shorter than this are filed as they are: without a letter they would meet half the dictionary. */
const LEAST_DELETION = 3;
const LEAST_SKELETON = 2;
const SHORT = 4;
/** Letters words of organisations must begin with in common to be looked at. */
const BEGINNING = 5;

/** The words and Korean keys of a name of that kind. */
export function keysOf(text: string, kind: number): NameKeys {
  if (kind !== KIND.person) return organisationKeys(telling(analyseOrganisation(text).parts));
  const name = analysePerson(text);
  const parts = allParts(name);
  const syllables = syllableKeys([name, ...name.others]);
  const spellings = [name, ...name.others].map(spelling => outside(telling(spelling.parts)));
  const initials = initialsIn(parts);
  return { words: telling(parts), length: Math.min(...spellings), initials, syllables };
}

function organisationKeys(words: readonly NamePart[]): NameKeys {
  return { words, length: outside(words), initials: [], syllables: [] };
}

/** How many words do not stand in brackets. */
function outside(words: readonly NamePart[]): number {
  return words.filter(word => !word.aside).length;
}

export function initialsIn(parts: readonly NamePart[]): readonly number[] {
  return parts.filter(part => part.kind === 'initial').map(part => firstLetter(part.token.latin));
}

/** The shape of a name, for {@link wordsIn} and {@link initialsOf}. */
export function shapeOf({ length, initials }: NameKeys): number {
  return Math.min(SHAPE.words, length) | (Math.min(SHAPE.initials, initials.length) << SHAPE.shift);
}

/** How many words the shortest spelling of a name has, brackets aside: 0..31. */
export function wordsIn(shape: number): number {
  return shape & SHAPE.words;
}

/** How many initials: 0..7. */
export function initialsOf(shape: number): number {
  return shape >>> SHAPE.shift;
}

/** The words worth looking up; all parts when nothing else is there. */
export function telling(parts: readonly NamePart[]): readonly NamePart[] {
  const words = parts.filter(part => part.kind === 'word');
  return words.length > 0 ? words : parts;
}

/**
 * Hashes of a word's spelling key, of that key with each letter left out, of the key of what it may be misread for, and
 * of what East Slavic spellings share.
 * 32 bits each, without repeats.
 */
export function spellingHashes(token: Token): readonly number[] {
  const key = token.key.slice(0, KEY_LENGTH);
  const hashes = new Set([hashOf(key)]);
  if (key.length >= LEAST_DELETION) {
    for (let i = 0; i < key.length; i += 1) hashes.add(hashOf(key.slice(0, i) + key.slice(i + 1)));
  }
  const read = asRead(token.latin);
  if (read !== token.latin) hashes.add(exactHash(spellingKey(read)));
  const slavic = token.script === 'other' ? '' : commonKey(token.latin);
  if (slavic !== '') hashes.add(hashOf(`slavic:${slavic}`));
  const beginning = beginningHash(token);
  if (beginning !== undefined) hashes.add(beginning);
  return [...hashes];
}

/** Hash of a word's first letters; nothing for words that have hardly more. */
export function beginningHash({ latin, script }: Token): number | undefined {
  const short = latin.length < BEGINNING || script === 'other';
  return short ? undefined : hashOf(`^${latin.slice(0, BEGINNING)}`);
}

/**
 * The letters of a word's key as 26 bits, one bit for any other sign, and in the five bits above which letter its Latin
 * form begins with (1..26; 0: none): refuses nearly all words that are not alike without looking at their text.
 */
export function wordMask(token: Token): number {
  const letters = token.mask & LETTERS;
  const others = token.mask >>> 26 === 0 ? 0 : 1 << 26;
  return (letters | others | (firstLetter(token.latin) << FIRST_SHIFT)) >>> 0;
}

/** The first letter in a {@link wordMask}: 1..26, or 0. */
export function firstIn(mask: number): number {
  return mask >>> FIRST_SHIFT;
}

/** The place of a word's first letter in the alphabet, 1..26; 0 for any other sign. */
export function firstLetter(latin: string): number {
  const place = latin.charCodeAt(0) - 96;
  return place >= 1 && place <= 26 ? place : 0;
}

const FIRST_SHIFT = 27;
/** In a {@link wordMask}: all letters; those that abjads leave out or write for vowels. */
export const LETTERS = 0x3ffffff;
export const VOWELS = letterMask('aeiouvjyw') & LETTERS;

/** Hash of a spelling key with all its letters. */
export function exactHash(key: string): number {
  return hashOf(key.slice(0, KEY_LENGTH));
}

/**
 * Hashes of a word's consonants, in every reading of it. One consonant is enough only for short words that begin alike
 * (token-similarity.ts says the same); nothing for others with so few.
 */
export function skeletonHashes({ latin, skeleton, otherSkeletons }: Token): readonly number[] {
  return [skeleton, ...otherSkeletons].flatMap(each => {
    const bare = each.replace(/h$/u, '');
    if (bare.length >= LEAST_SKELETON) return hashOf(bare);
    return bare.length === 1 && latin.length <= SHORT ? hashOf(`${latin.charAt(0)}~${bare}`) : [];
  });
}

/** FNV-1a over UTF-16 code units: 32 bits, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Classes closed under everything korean-syllables.ts lets agree (voicing, North and South, assimilation, Cyrillic н):
 * two syllables that agree are always in the same classes, so a name that agrees is always found.
 */
const INITIAL_CLASSES = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㅎ', 'ㅁ', 'ㄴㄹㅇ'];
const FINAL_CLASSES = ['.', 'ㄱㄲㅋㄳㄺㄴㄵㄶㅇㄹㄼㅀㄽㄾㄿ', 'ㅁㄻㅂㅍㅄ', 'ㄷㅅㅆㅈㅊㅌㅎ'];
const INITIAL_CLASS = classesOf(INITIAL_ORDER, INITIAL_CLASSES);
const FINAL_CLASS = classesOf(FINAL_ORDER, FINAL_CLASSES);

function classesOf(order: string, classes: readonly string[]): readonly number[] {
  return Array.from(order, jamo => classes.findIndex(members => members.includes(jamo)));
}

/** The keys of all spellings of a Korean or Chinese name, hashed. Without repeats. */
export function syllableKeys(spellings: readonly EastAsianName[]): readonly number[] {
  const korean = koreanKeys(spellings.flatMap(spelling => spelling.korean));
  const chinese = spellings.flatMap(spelling => chineseSounds(spelling.chinese)).map(hashOf);
  return [...new Set([...korean, ...chinese])];
}

/** The keys of all readings of a Korean name, hashed. Without repeats. */
function koreanKeys(readings: readonly KoreanReading[]): readonly number[] {
  const keys = new Set<number>();
  for (const { surnames, given } of readings) {
    const sounds = given.map(
      ({ initials, finals }) =>
        `${INITIAL_CLASS[lowestBit(initials)] ?? 0}${FINAL_CLASS[lowestBit(finals)] ?? 0}`,
    );
    for (const surname of surnames) keys.add(hashOf(`${surname}:${sounds.join('')}`));
  }
  return [...keys];
}

function lowestBit(set: number): number {
  return 31 - Math.clz32(set & -set);
}
