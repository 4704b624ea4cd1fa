/** The ways a name is prepared for peers that compare strings as they are. */
import anyAscii from 'any-ascii';
import { foldText } from '../../../src/names/fold.ts';
import { foldedWords } from '../sets.ts';

/** Folded, with a space where any sign stood. */
export function plainWords(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded, in alphabetical order: what takes the order of words out of a comparison of letters. */
export function sortedWords(name: string): string {
  return foldedWords(name).join(' ');
}

/** The same after any-ascii, which writes every script in Latin letters, one character at a time. */
export function asciiWords(name: string): string {
  return foldText(anyAscii(name))
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .sort()
    .join(' ');
}
