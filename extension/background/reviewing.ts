import * as v from 'valibot';
import { profileOf } from '../../src/assessment/dispositions/fingerprint.ts';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { NO_REVIEW, REVIEW, type Review } from '../../src/assessment/review/review.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Store } from '../../src/store/store.ts';

/** What the user wrote down and ticked, kept per profile. */
export interface Reviewing {
  readonly of: (candidate: Pick<Candidate, 'key'>) => Promise<Review>;
  /** Throws StoreFull. */
  readonly change: (candidate: Pick<Candidate, 'key'>, review: Omit<Review, 'changedAt'>) => Promise<void>;
}

export const reviewSchema: v.GenericSchema<unknown, Omit<Review, 'changedAt'>> = v.object({
  notes: v.pipe(v.string(), v.maxLength(REVIEW.notes)),
  reviewer: v.pipe(v.string(), v.maxLength(REVIEW.reviewer)),
  done: v.pipe(v.array(v.picklist(CHECKLIST)), v.maxLength(CHECKLIST.length)),
});

interface World {
  readonly store: Pick<Store, 'reviews'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createReviewing({ store: { reviews }, now }: World): Reviewing {
  return {
    of: async ({ key }) => {
      const kept = await reviews.of(profileOf(key));
      if (kept === undefined) return NO_REVIEW;
      const { notes, reviewer, done, changedAt } = kept;
      return { notes, reviewer, done: inOrder(done), changedAt };
    },
    change: async ({ key }, { notes, reviewer, done }) => {
      const id = profileOf(key);
      const items = inOrder(done);
      // Nothing written and nothing ticked is as if there had never been anything.
      if (notes.trim() === '' && reviewer.trim() === '' && items.length === 0) await reviews.drop([id]);
      else await reviews.put({ id, notes, reviewer, done: items, changedAt: new Date(now()).toISOString() });
    },
  };
}

/** Each item once, as the checklist has them; what this version does not know is left out. */
function inOrder(done: readonly string[]): Review['done'] {
  return CHECKLIST.filter(item => done.includes(item));
}
