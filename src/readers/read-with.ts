import { bounded } from '../candidate/bounded.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Reader, Reading } from './reader.ts';

/** The most rows read of one page: nobody looks through more at once. */
export const MOST_ROWS = 200;

/** Reads the page that is open. Never throws: a reader that fails gives `reader-failed`; what it gives is bounded. */
export function readWith(reader: Reader, document: Document, url: URL): Reading {
  try {
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
