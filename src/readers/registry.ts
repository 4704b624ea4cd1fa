import { readWith } from './read-with.ts';
import type { Reader, Reading } from './reader.ts';
import { behance } from './sites/behance.ts';
import { dribbble } from './sites/dribbble.ts';
import { github } from './sites/github.ts';
import { gitlab } from './sites/gitlab.ts';
import { gmail } from './sites/gmail.ts';
import { kaggle } from './sites/kaggle.ts';
import { linkedin } from './sites/linkedin.ts';
import { linkedinHiring } from './sites/linkedin-hiring.ts';
import { stackoverflow } from './sites/stackoverflow.ts';
import { upwork } from './sites/upwork.ts';

/** The readers of sites. No two know the same address, so that their order decides nothing. */
export const READERS: readonly Reader[] = [
  linkedin,
  linkedinHiring,
  github,
  upwork,
  behance,
  dribbble,
  gitlab,
  gmail,
  kaggle,
  stackoverflow,
];

/** The reader of the site an address belongs to, when it is that of a profile or of a list of candidates there. */
export function readerFor(url: URL): Reader | undefined {
  return READERS.find(reader => reader.kindOf(url) !== undefined);
}

/**
 * Reads the page that is open. Never throws: a reader that fails gives `reader-failed`.
 * @param otherwise reads pages of sites that have no reader of their own; without it they are no candidates
 */
export function readPage(document: Document, url: URL, otherwise?: Reader): Reading {
  const reader = readerFor(url) ?? (otherwise?.kindOf(url) ? otherwise : undefined);
  return reader ? readWith(reader, document, url) : { kind: 'not-a-candidate' };
}
