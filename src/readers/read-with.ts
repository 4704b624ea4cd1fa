import { bounded } from '../candidate/bounded.ts';
import type { Reader, Reading } from './reader.ts';

/** Reads the page that is open. Never throws: a reader that fails gives `reader-failed`; what it gives is bounded. */
export function readWith(reader: Reader, document: Document, url: URL): Reading {
  try {
    const reading = reader.read(document, url);
    return reading.kind === 'candidate' ? { ...reading, candidate: bounded(reading.candidate) } : reading;
  } catch {
    return { kind: 'unreadable', reason: 'reader-failed' };
  }
}
