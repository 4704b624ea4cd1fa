import type { Breathe } from '../breathe.ts';
import type { FileRole } from '../watchlist.ts';
import type { Entry } from '../entry.ts';
import type { Oddity } from '../pack-layout.ts';

/** A file's content as it arrives: bytes, or texts, cut anywhere. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The files of one list by what they hold. A format of one file has `entries` alone. */
export type ListFiles = Readonly<Partial<Record<FileRole, Chunks>>>;

/** What a parser needs of the world. */
export interface Parsing {
  /** For SHA-256 of document numbers: `crypto.subtle`. */
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
  readonly breathe: Breathe;
  /** The rows (of a table) or parties (of an XML file) read so far, all files together; called every few hundred. */
  readonly onRows?: (rows: number) => void;
}

/** How a file was, for whoever decides whether to believe it. */
export interface FileReport {
  /** Rows or parties of the right shape. */
  readonly rows: number;
  /** Rows or parties that were not. */
  readonly malformed: number;
  /** The sign that the file is whole was there: OFAC's end mark, the closing tag of the root, a finished last row. */
  readonly terminated: boolean;
}

/** A parsed list, with what was odd about the files. */
export interface Parsed {
  /** In file order; of two with the same id the later one. */
  readonly entries: readonly Entry[];
  readonly files: Readonly<Partial<Record<FileRole, FileReport>>>;
  /** The day the files themselves say they are of, `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  readonly oddities: readonly Oddity[];
}

/**
 * Parses the files of one list, each read once and streamed; holds one chunk and one party at a time beside the
 * entries it gives. Throws what the chunks and `breathe` throw, and {@link NotThisFormat} as soon as it is certain;
 * a file that merely ends early is told by its report. Runs in a service worker: no DOM.
 */
export type Parser = (files: ListFiles, parsing: Parsing) => Promise<Parsed>;

/** The content is not in this format: a page, another list, a layout that changed, or bytes meant to do harm. */
export class NotThisFormat extends Error {
  override readonly name = 'NotThisFormat';
  /** Which of the list's files it is; absent where the list is one file. */
  readonly role: FileRole | undefined;

  constructor(message: string, role?: FileRole) {
    super(message);
    this.role = role;
  }
}
