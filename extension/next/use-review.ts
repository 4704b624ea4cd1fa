import { useEffect, useState } from 'preact/hooks';
import type { CandidateHere } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { createReviewKeeper, type Keeping, type Written } from './review-keeper.ts';

/** What is kept about the candidate this page is about. */
export type Reviewing =
  | { readonly kind: 'none' | 'loading' | 'private' }
  | { readonly kind: 'broken'; readonly again: () => void }
  | {
      readonly kind: 'ready';
      readonly review: Written;
      readonly keeping: Keeping;
      readonly change: (part: Partial<Written>) => void;
      readonly keepNow: () => void;
    };

/** So long after the last change it is kept. */
const PAUSE_MS = 600;

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
    return keepFor({ tab, person }, setReviewing, () => {
      setAttempt(before => before + 1);
    });
  }, [tab, person, attempt]);

  return reviewing;
}

/** Gives what ends it: what still waits is kept, and nothing is told any more. */
function keepFor(here: CandidateHere, tell: (reviewing: Reviewing) => void, again: () => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  const say = (reviewing: Reviewing): void => {
    if (!signal.aborted) tell(reviewing);
  };
  const keeper = createReviewKeeper({
    load: () => ask('review', here),
    keep: review => ask('review-change', { ...here, review }),
    tell: shown => {
      say({ kind: 'ready', ...shown, change: keeper.change, keepNow: keeper.flush });
    },
    later: then => {
      const timer = setTimeout(then, PAUSE_MS);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  const open = async (): Promise<void> => {
    if (await isPrivateTab(here.tab)) say({ kind: 'private' });
    else await keeper.open();
  };
  open().catch(() => {
    say({ kind: 'broken', again });
  });
  // A page that is hidden may never be heard of again.
  document.addEventListener('visibilitychange', keeper.flush, { signal });
  window.addEventListener('pagehide', keeper.flush, { signal });
  return () => {
    life.abort();
    keeper.flush();
  };
}
