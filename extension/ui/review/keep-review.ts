import type { CandidateHere } from '../../contract.ts';
import { ask } from '../../platform/messages.ts';
import { createReviewKeeper, type ReviewKeeper, type Shown } from './review-keeper.ts';

/** So long after the last change it is kept. */
const PAUSE_MS = 600;

/**
 * A keeper of what a page has written about a candidate. Once `signal` is aborted, what still waits is kept, and nothing
 * is told any more.
 */
export function keepReview(
  here: CandidateHere,
  tell: (shown: Shown, keeper: ReviewKeeper) => void,
  signal: AbortSignal,
): ReviewKeeper {
  const keeper = createReviewKeeper({
    load: () => ask('review', here),
    keep: review => ask('review-change', { ...here, review }),
    tell: shown => {
      if (!signal.aborted) tell(shown, keeper);
    },
    later: then => {
      const timer = setTimeout(then, PAUSE_MS);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  // A page that is hidden may never be heard of again.
  document.addEventListener('visibilitychange', keeper.flush, { signal });
  window.addEventListener('pagehide', keeper.flush, { signal });
  signal.addEventListener('abort', keeper.flush, { once: true });
  return keeper;
}
