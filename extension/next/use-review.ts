import { useEffect, useState } from 'preact/hooks';
import type { ReviewChange, Written } from '../../src/assessment/review/review-change.ts';
import type { CandidateHere } from '../contract.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { keepReview } from '../ui/review/keep-review.ts';
import type { Keeping } from '../ui/review/review-keeper.ts';

/** What is kept about the candidate this page is about. */
export type Reviewing =
  | { readonly kind: 'none' | 'loading' | 'private' }
  | { readonly kind: 'broken'; readonly again: () => void }
  | {
      readonly kind: 'ready';
      readonly review: Written;
      readonly keeping: Keeping;
      readonly change: (change: ReviewChange) => void;
      readonly keepNow: () => void;
    };

/** Reads what was kept about a candidate, and keeps what is changed. Without a candidate there is nothing to keep. */
export function useReview(here: CandidateHere | undefined): Reviewing {
  const [reviewing, setReviewing] = useState<Reviewing>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const { tab, person } = here ?? {};

  useEffect(() => {
    if (tab === undefined || person === undefined) {
      setReviewing({ kind: 'none' });
      return;
    }
    setReviewing({ kind: 'loading' });
    const life = new AbortController();
    begin({ tab, person }, setReviewing, life.signal).catch(() => {
      const again = (): void => {
        setAttempt(before => before + 1);
      };
      if (!life.signal.aborted) setReviewing({ kind: 'broken', again });
    });
    return () => {
      life.abort();
    };
  }, [tab, person, attempt]);

  return reviewing;
}

async function begin(
  here: CandidateHere,
  tell: (reviewing: Reviewing) => void,
  signal: AbortSignal,
): Promise<void> {
  if (await isPrivateTab(here.tab)) {
    if (!signal.aborted) tell({ kind: 'private' });
    return;
  }
  const keeper = keepReview(
    here,
    (shown, { change, flush }) => {
      tell({ kind: 'ready', ...shown, change, keepNow: flush });
    },
    signal,
  );
  await keeper.look();
  // The report of the same candidate may have been written in meanwhile.
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible') keeper.look().catch(() => undefined); // What is shown stays.
  };
  document.addEventListener('visibilitychange', lookAgain, { signal });
}
