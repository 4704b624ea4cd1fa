import { readWith } from './read-with.ts';
import type { Reader, Reading } from './reader.ts';
import { github } from './sites/github.ts';
import { linkedin } from './sites/linkedin.ts';
import { upwork } from './sites/upwork.ts';

/** The readers of sites. No two handle the same address, so that their order decides nothing. */
export const READERS: readonly Reader[] = [linkedin, github, upwork];

/** The reader of the site an address belongs to, when the address is that of a profile there. */
export function readerFor(url: URL): Reader | undefined {
  return READERS.find(reader => reader.handles(url));
}

/**
 * Reads the page that is open. Never throws: a reader that fails gives `reader-failed`.
 * @param otherwise reads pages of sites that have no reader of their own; without it they are no candidates
 */
export function readPage(document: Document, url: URL, otherwise?: Reader): Reading {
  const reader = readerFor(url) ?? (otherwise?.handles(url) ? otherwise : undefined);
  return reader ? readWith(reader, document, url) : { kind: 'not-a-candidate' };
}
