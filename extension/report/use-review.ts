import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_REVIEW, type Review } from '../../src/assessment/review/review.ts';
import { keepReview } from '../ui/review/keep-review.ts';
import type { Keeping, ReviewKeeper } from '../ui/review/review-keeper.ts';
import type { Made } from './use-report.ts';

type Written = Pick<Review, 'notes' | 'reviewer'>;

/** What the user writes down in the report, and whether it is kept. */
export interface Reviewing {
  readonly review: Review;
  readonly isPrivate: boolean;
  readonly kept: Keeping;
  readonly write: (change: Partial<Written>) => void;
  /** Keeps at once what was written last. */
  readonly keep: () => void;
}

/** Keeps reviewer and notes as they are written; from a private window nothing. @param made the report; absent until there is one */
export function useReview(made: Extract<Made, { kind: 'made' }> | undefined): Reviewing {
  const [written, setWritten] = useState<Partial<Written>>({});
  const [kept, setKept] = useState<Keeping>('unchanged');
  const keeper = useRef<ReviewKeeper | undefined>(undefined);

  useEffect(() => {
    if (made === undefined || made.isPrivate) return;
    const life = new AbortController();
    keeper.current = keepReview(
      made.here,
      ({ keeping }) => {
        setKept(keeping);
      },
      life.signal,
    );
    return () => {
      life.abort();
    };
  }, [made]);

  return {
    review: { ...(made?.report.review ?? NO_REVIEW), ...written },
    isPrivate: made?.isPrivate ?? false,
    kept,
    write: change => {
      setWritten(before => ({ ...before, ...change }));
      keeper.current?.change(change);
    },
    keep: () => keeper.current?.flush(),
  };
}
