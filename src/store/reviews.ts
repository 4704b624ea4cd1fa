import type { Dexie, Table } from 'dexie';
import type { ReviewRecord } from '../assessment/review/review-record.ts';
import { writing } from './writing.ts';

/** As many as are kept; past them those that were changed longest ago are dropped. Twenty a working day for a year. */
export const MOST_REVIEWS = 5_000;

/** What the user wrote down and ticked, one record a profile. Writers throw StoreFull when the disk is full. */
export interface ReviewStore {
  readonly of: (profile: string) => Promise<ReviewRecord | undefined>;
  readonly put: (review: ReviewRecord) => Promise<void>;
  readonly drop: (profiles: readonly string[]) => Promise<void>;
  readonly all: () => Promise<readonly ReviewRecord[]>;
}

export function reviewStore(database: Dexie): ReviewStore {
  const reviews: Table<ReviewRecord, string> = database.table('reviews');
  const dropOldest = async (): Promise<void> => {
    const surplus = (await reviews.count()) - MOST_REVIEWS;
    if (surplus <= 0) return;
    await reviews.bulkDelete(await reviews.orderBy('changedAt').limit(surplus).primaryKeys());
  };
  return {
    of: profile => reviews.get(profile),
    put: review =>
      writing(() =>
        database.transaction('rw', reviews, async () => {
          await reviews.put(review);
          await dropOldest();
        }),
      ),
    drop: profiles => reviews.bulkDelete([...profiles]),
    all: () => reviews.toArray(),
  };
}
