import { NO_REVIEW, type Review } from '../../src/assessment/review/review.ts';

/** What the user writes and ticks. */
export type Written = Omit<Review, 'changedAt'>;

/** How it stands with what was written. `unchanged`: as it was kept. */
export type Keeping = 'unchanged' | 'waiting' | 'kept' | 'failed';

export interface Shown {
  readonly review: Written;
  readonly keeping: Keeping;
}

interface World {
  readonly load: () => Promise<Review>;
  readonly keep: (review: Written) => Promise<unknown>;
  readonly tell: (shown: Shown) => void;
  /** Calls back after the pause, unless it is called off before. */
  readonly later: (then: () => void) => () => void;
}

export interface ReviewKeeper {
  /** Reads what was kept, and tells it. Throws where it cannot be read: nothing is written over it then. */
  readonly open: () => Promise<void>;
  readonly change: (part: Partial<Written>) => void;
  /** Keeps at once what waits. */
  readonly flush: () => void;
}

/**
 * Keeps what is written about one candidate, a moment after the last change. Only what was changed here is written over
 * what is kept: the report of the same candidate may be open beside it.
 */
export function createReviewKeeper({ load, keep, tell, later }: World): ReviewKeeper {
  let review: Written = NO_REVIEW;
  let changed: Partial<Written> = {};
  let callOff: (() => void) | undefined;
  let last: Promise<void> = Promise.resolve();

  const send = async (): Promise<void> => {
    const sent = changed;
    if (Object.keys(sent).length === 0) return;
    changed = {};
    try {
      const { notes, reviewer, done } = { ...(await load()), ...sent };
      await keep({ notes, reviewer, done });
    } catch {
      changed = { ...sent, ...changed };
      tell({ review, keeping: 'failed' }); // The background has the cause; the next change, or the button, tries again.
      return;
    }
    if (Object.keys(changed).length === 0) tell({ review, keeping: 'kept' });
  };
  const flush = (): void => {
    callOff?.();
    callOff = undefined;
    last = last.then(send); // One after the other, so that none overtakes a later one.
  };
  return {
    open: async () => {
      const { notes, reviewer, done } = await load();
      review = { notes, reviewer, done };
      tell({ review, keeping: 'unchanged' });
    },
    change: part => {
      review = { ...review, ...part };
      changed = { ...changed, ...part };
      tell({ review, keeping: 'waiting' });
      callOff?.();
      callOff = later(flush);
    },
    flush,
  };
}
