import { bounded } from '../candidate/bounded.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Reader, Reading } from './reader.ts';

/** Past these a page is not read, and the reading says so. */
export const LIMITS = {
  /**
   * Elements of a page. A 600 kB profile has about 10,000, a long feed a few times that; reading takes time in
   * proportion, and 20 ms are what a page may be held up for.
   */
  elements: 50_000,
} as const;

/** The most rows read of one page: nobody looks through more at once. */
export const MOST_ROWS = 200;

/**
 * Reads the page that is open. Never throws: a reader that fails gives `reader-failed`, a page past {@link LIMITS}
 * `too-large`; what it gives is bounded.
 */
export function readWith(reader: Reader, document: Document, url: URL): Reading {
  try {
    // Counted by the browser, which keeps the number until the page changes.
    if (document.getElementsByTagName('*').length > LIMITS.elements) {
      return { kind: 'unreadable', reason: 'too-large' };
    }
    if (reader.kindOf(url) === 'list') return { kind: 'list', candidates: rowsIn(reader, document, url) };
    const reading = reader.read(document, url);
    return reading.kind === 'candidate' ? { ...reading, candidate: bounded(reading.candidate) } : reading;
  } catch {
    return { kind: 'unreadable', reason: 'reader-failed' };
  }
}

/** One row of a list page; `undefined` for what is none, and for one that cannot be read. */
export function readRow(reader: Reader, row: Element, url: URL): Candidate | undefined {
  try {
    const candidate = reader.rows?.read(row, url);
    return candidate && bounded(candidate);
  } catch {
    return undefined;
  }
}

/** Each person once, in the order of the page. */
function rowsIn(reader: Reader, document: Document, url: URL): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const row of reader.rows?.find(document, url) ?? []) {
    const candidate = readRow(reader, row, url);
    if (candidate && !found.has(candidate.key)) found.set(candidate.key, candidate);
    if (found.size === MOST_ROWS) break;
  }
  return [...found.values()];
}
