import type { Candidate } from '../../src/candidate/candidate.ts';
import { MOST_ROWS } from '../../src/readers/read-with.ts';
import type { PageMark } from '../contract.ts';
import type { Surroundings, Visit } from './surroundings.ts';

/** As many as the border lets through at once: the first marks are there soon. */
const BATCH = 10;

/** The people of one list page: each is sent once a visit, at most {@link MOST_ROWS}. */
export interface People {
  readonly meet: (candidate: Candidate) => void;
  /** What is drawn for somebody; `undefined` for nothing, and until it is known. */
  readonly markOf: (key: string | undefined) => PageMark | undefined;
  /** The page lists more than are looked at; said with the next batch. */
  readonly thereAreMore: () => void;
  /** Sends what waits: full batches, or all of it. */
  readonly send: (how: 'full' | 'all') => void;
}

/** @param onMarks called when marks came */
export function peopleOf({ rowsRead }: Surroundings, { url, signal }: Visit, onMarks: () => void): People {
  const marks = new Map<string, PageMark | null>();
  const waiting: Candidate[] = [];
  let more = false;
  let isMoreSaid = false;
  let isSending = false;
  /** How many must wait before they are sent. */
  let least = BATCH;

  const isDue = (): boolean =>
    waiting.length >= least || (least === 1 && more !== isMoreSaid && marks.size > 0);

  /** One batch after the other: the background adds each to what it has. */
  const sendAll = async (): Promise<void> => {
    isSending = true;
    do {
      const batch = waiting.splice(0, BATCH);
      isMoreSaid = more;
      const replies = await rowsRead(url.href, batch, more);
      if (signal.aborted) return;
      for (const [at, { key }] of batch.entries()) marks.set(key, replies[at] ?? null);
      onMarks();
    } while (isDue());
    isSending = false;
  };

  return {
    markOf: key => (key === undefined ? undefined : (marks.get(key) ?? undefined)),
    meet: candidate => {
      if (marks.has(candidate.key)) return;
      if (marks.size >= MOST_ROWS) {
        more = true;
        return;
      }
      marks.set(candidate.key, null);
      waiting.push(candidate);
    },
    thereAreMore: () => {
      more = true;
    },
    send: how => {
      least = how === 'all' ? 1 : BATCH;
      if (!isSending && isDue()) void sendAll();
    },
  };
}
