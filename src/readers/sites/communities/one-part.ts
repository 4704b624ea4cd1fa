import type { Reading } from '../../reader.ts';

/** What a page is where no profile stands at an address that could be one. */
export const NOBODY: Reading = { kind: 'not-a-candidate' };

/** The words of a text. Sites whose profiles have one part of a path keep some words for themselves. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
