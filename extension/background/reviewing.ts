import * as v from 'valibot';
import { profileOf } from '../../src/assessment/dispositions/fingerprint.ts';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { NO_REVIEW, REVIEW, type Review } from '../../src/assessment/review/review.ts';
import { changedReview, type ReviewChange } from '../../src/assessment/review/review-change.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Store } from '../../src/store/store.ts';
import { turns } from './turns.ts';

/** What the user wrote down and ticked, kept per profile. */
export interface Reviewing {
  readonly of: (candidate: Pick<Candidate, 'key'>) => Promise<Review>;
  /** Changes what is named; the rest stays. Throws StoreFull. */
  readonly change: (candidate: Pick<Candidate, 'key'>, change: ReviewChange) => Promise<void>;
}

export const reviewSchema: v.GenericSchema<unknown, ReviewChange> = v.object({
  notes: v.exactOptional(v.pipe(v.string(), v.maxLength(REVIEW.notes))),
  reviewer: v.exactOptional(v.pipe(v.string(), v.maxLength(REVIEW.reviewer))),
  ticks: v.exactOptional(v.record(v.picklist(CHECKLIST), v.boolean())),
});

interface World {
  readonly store: Pick<Store, 'reviews'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createReviewing({ store: { reviews }, now }: World): Reviewing {
  const inTurn = turns();
  const of: Reviewing['of'] = async ({ key }) => {
    const kept = await reviews.of(profileOf(key));
    if (kept === undefined) return NO_REVIEW;
    return { ...changedReview(kept, {}), changedAt: kept.changedAt };
  };
  return {
    of,
    // Two pages may write at the same moment: the second change is made to what the first one left.
    change: (candidate, change) =>
      inTurn(async () => {
        const id = profileOf(candidate.key);
        const { notes, reviewer, done } = changedReview(await of(candidate), change);
        // Nothing written and nothing ticked is as if there had never been anything.
        if (notes.trim() === '' && reviewer.trim() === '' && done.length === 0) await reviews.drop([id]);
        else await reviews.put({ id, notes, reviewer, done, changedAt: new Date(now()).toISOString() });
      }),
  };
}
