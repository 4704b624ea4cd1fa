import type { Review } from './review.ts';

/** A review as it is kept: of the candidate it holds the hash of their page's key, besides what the user wrote. */
export interface ReviewRecord extends Omit<Review, 'done'> {
  /** Of the profile, by `profileOf`. */
  readonly id: string;
  /** Ids of items; another version may have known others. */
  readonly done: readonly string[];
  readonly changedAt: string;
}
