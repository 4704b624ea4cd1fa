import * as v from 'valibot';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { NO_REVIEW, REVIEW, type Review } from '../../src/assessment/review/review.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Store } from '../../src/store/store.ts';

/** What the user wrote down and ticked, kept per profile. */
export interface Reviewing {
  readonly of: (candidate: Candidate) => Promise<Review>;
  /** Throws StoreFull. */
  readonly change: (candidate: Candidate, review: Omit<Review, 'changedAt'>) => Promise<void>;
}

export const reviewSchema: v.GenericSchema<unknown, Omit<Review, 'changedAt'>> = v.object({
  notes: v.pipe(v.string(), v.maxLength(REVIEW.notes)),
  reviewer: v.pipe(v.string(), v.maxLength(REVIEW.reviewer)),
  done: v.array(v.picklist(CHECKLIST)),
});

interface World {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createReviewing(_world: World): Reviewing {
  return { of: () => Promise.resolve(NO_REVIEW), change: () => Promise.resolve() };
}
