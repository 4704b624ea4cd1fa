import { CHECKLIST, type ChecklistItem } from './checklist.ts';
import type { Review } from './review.ts';

/** What the user writes and ticks. */
export type Written = Omit<Review, 'changedAt'>;

/** What one page wrote. Two may be open on one candidate: whatever is not named here stays as the other one wrote it. */
export interface ReviewChange {
  readonly notes?: string;
  readonly reviewer?: string;
  /** Items ticked (`true`) or no longer ticked. */
  readonly ticks?: Readonly<Partial<Record<ChecklistItem, boolean>>>;
}

/** A review after a change: each item once, as the checklist has them; what this version does not know is left out. */
export function changedReview(
  { notes, reviewer, done }: Omit<Written, 'done'> & { readonly done: readonly string[] },
  { ticks, ...written }: ReviewChange,
): Written {
  return {
    ...{ notes, reviewer },
    ...written,
    done: CHECKLIST.filter(item => ticks?.[item] ?? done.includes(item)),
  };
}

/** Two changes as one; where both say something, the later one counts. */
export function bothChanges(first: ReviewChange, later: ReviewChange): ReviewChange {
  const ticks = { ...first.ticks, ...later.ticks };
  return { ...first, ...later, ...(Object.keys(ticks).length > 0 ? { ticks } : {}) };
}
