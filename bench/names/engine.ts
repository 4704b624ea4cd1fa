/** What the bench asks of an engine: ours, and each peer in a file of its own under peers/. */
import { type NameType } from '../../src/names/compare.ts';
import { type CorpusRow, type Pair, type Size } from './sets.ts';

/** One way of scoring two names. */
export interface PairScorer {
  /** What the tables call it. */
  readonly label: string;
  /** The engine's own threshold, where it has one for names. */
  readonly sameAt?: Readonly<Record<NameType, number>>;
  /** Higher is more alike; undefined where it has no answer. */
  readonly score: (pair: Pair) => number | undefined;
  /** Slow ones score at most so many pairs of a set, evenly spaced. */
  readonly most?: number;
}

export interface Found {
  /** The place of the row in the corpus. */
  readonly row: number;
  /** Higher is better; a constant where the engine has no scores. */
  readonly score: number;
}

export interface BuiltIndex {
  readonly search: (query: string, limit: number) => readonly Found[];
  /** The size of what would be kept on disk, where the engine keeps bytes. */
  readonly bytes?: number;
  /** Opens again what would be kept on disk, in this process; gives milliseconds. */
  readonly reopen?: () => number;
}

/** How many queries of each kind a slow engine answers, evenly spaced. */
export interface Sample {
  readonly listed: number;
  readonly ordinary: number;
}

/** One way of finding a name among many. */
export interface Retriever {
  readonly label: string;
  readonly build: (rows: readonly CorpusRow[]) => BuiltIndex | Promise<BuiltIndex>;
  /** Absent where all queries are asked, twice; a sample is asked once. */
  readonly sample?: Readonly<Partial<Record<Size | 'alerts', Sample>>>;
}

export interface Engine {
  readonly scorers: readonly PairScorer[];
  readonly retriever?: Retriever;
}
