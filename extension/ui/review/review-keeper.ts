import { NO_REVIEW, type Review } from '../../../src/assessment/review/review.ts';
import {
  bothChanges,
  changedReview,
  type ReviewChange,
  type Written,
} from '../../../src/assessment/review/review-change.ts';

/** How it stands with what was written. `unchanged`: as it was kept. */
export type Keeping = 'unchanged' | 'waiting' | 'kept' | 'failed';

export interface Shown {
  readonly review: Written;
  readonly keeping: Keeping;
}

interface World {
  readonly load: () => Promise<Review>;
  readonly keep: (change: ReviewChange) => Promise<unknown>;
  readonly tell: (shown: Shown) => void;
  /** Calls back after the pause, unless it is called off before. */
  readonly later: (then: () => void) => () => void;
}

export interface ReviewKeeper {
  /** Begins with what was kept, and tells it. */
  readonly begin: (kept: Review) => void;
  /** Reads what was kept, also by another page, and tells it; what waits here stays. Rejects where it cannot be read. */
  readonly look: () => Promise<void>;
  readonly change: (change: ReviewChange) => void;
  /** Keeps at once what waits. */
  readonly flush: () => void;
}

/**
 * Keeps what is written about one candidate, a moment after the last change. Only what was changed here is sent, in one
 * message: checklist and report may be open beside each other, and a page that is closed gets no second message out.
 */
export function createReviewKeeper({ load, keep, tell, later }: World): ReviewKeeper {
  let kept: Written = NO_REVIEW;
  /** Of what was not kept yet. */
  let sent: ReviewChange | undefined;
  let waiting: ReviewChange | undefined;
  let keeping: Keeping = 'unchanged';
  let callOff: (() => void) | undefined;
  let last: Promise<void> = Promise.resolve();

  const say = (now: Keeping): void => {
    keeping = now;
    const review = changedReview(changedReview(kept, sent ?? {}), waiting ?? {});
    tell({ review, keeping });
  };
  const take = (): ReviewChange | undefined => {
    sent = waiting;
    waiting = undefined;
    return sent;
  };
  const send = async (): Promise<void> => {
    const mine = take();
    if (mine === undefined) return;
    try {
      await keep(mine);
      kept = changedReview(kept, mine);
    } catch {
      // The background has the cause; the next change, or the button, tries again.
      waiting = bothChanges(mine, waiting ?? {});
      keeping = 'failed';
    }
    sent = undefined;
    say(waiting === undefined ? 'kept' : keeping);
  };
  const flush = (): void => {
    callOff?.();
    callOff = undefined;
    if (sent === undefined && waiting !== undefined)
      last = send(); // At once: a page that is going waits for nothing.
    else last = last.then(send); // None overtakes an earlier one.
  };
  return {
    begin: review => {
      kept = review;
      say('unchanged');
    },
    look: async () => {
      const found = await load();
      if (sent === undefined) kept = found;
      say(keeping);
    },
    change: change => {
      waiting = bothChanges(waiting ?? {}, change);
      say('waiting');
      callOff?.();
      callOff = later(flush);
    },
    flush,
  };
}
