/**
 * Under which keys a name is filed, and looked for. A word is filed under its spelling key and that key with any one
 * letter taken out (SymSpell's idea: two words one edit apart meet at a key both have, without trying all edits), and
 * under its consonants. A Korean name is filed under its surname and the coarse sounds of its syllables.
 */
import type { KoreanReading } from './korean.ts';
import { FINAL_ORDER, INITIAL_ORDER } from './romanise/hangul.ts';
import { analyseOrganisation } from './organisation.ts';
import { allParts, analysePerson } from './person.ts';
import type { Token } from './token.ts';
import type { NamePart } from './tokens.ts';

/** The kinds of entry the index tells apart. Person names are compared as such, all others as organisations. */
export const KIND = { person: 0, organisation: 1, vessel: 2, aircraft: 3 } as const;

/** What a name is filed under. */
export interface NameKeys {
  readonly words: readonly NamePart[];
  readonly korean: readonly number[];
}

/** Letters of a key that are hashed: longer words that agree so far are close enough to be looked at. */
const KEY_LENGTH = 12;
/** Words shorter than this are filed as they are: without a letter they would meet half the dictionary. */
const LEAST_DELETION = 4;
const LEAST_SKELETON = 2;

/** The words and Korean keys of a name of that kind. */
export function keysOf(text: string, kind: number): NameKeys {
  if (kind !== KIND.person) return { words: telling(analyseOrganisation(text).parts), korean: [] };
  const name = analysePerson(text);
  const korean = [name, ...name.others].flatMap(spelling => spelling.korean);
  return { words: telling(allParts(name)), korean: koreanKeys(korean) };
}

/** The words worth looking up; all parts when nothing else is there. */
export function telling(parts: readonly NamePart[]): readonly NamePart[] {
  const words = parts.filter(part => part.kind === 'word');
  return words.length > 0 ? words : parts;
}

/** Hashes of a word's spelling key and of that key with each letter left out. 32 bits each, without repeats. */
export function spellingHashes(token: Token): readonly number[] {
  const key = token.key.slice(0, KEY_LENGTH);
  const hashes = new Set([hashOf(key)]);
  if (key.length >= LEAST_DELETION) {
    for (let i = 0; i < key.length; i += 1) hashes.add(hashOf(key.slice(0, i) + key.slice(i + 1)));
  }
  return [...hashes];
}

/** Hash of the word as it is spelt, for an exact lookup. */
export function exactHash(token: Token): number {
  return hashOf(token.key.slice(0, KEY_LENGTH));
}

/** Hash of a word's consonants; nothing for words with too few of them. */
export function skeletonHash(token: Token): number | undefined {
  const skeleton = token.skeleton.replace(/h$/u, '');
  return skeleton.length >= LEAST_SKELETON ? hashOf(skeleton) : undefined;
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

/** The keys of all readings of a Korean name, hashed. Without repeats. */
export function koreanKeys(readings: readonly KoreanReading[]): readonly number[] {
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
