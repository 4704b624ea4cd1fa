import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { NO_REVIEW, type Review } from '../../src/assessment/review/review.ts';
import { ask } from '../platform/messages.ts';
import type { Made } from './use-report.ts';

type Written = Pick<Review, 'notes' | 'reviewer'>;

/** What the user writes down in the report, and whether it is kept. */
export interface Reviewing {
  readonly review: Review;
  readonly isPrivate: boolean;
  readonly kept: 'unchanged' | 'kept' | 'failed';
  readonly write: (change: Partial<Written>) => void;
  /** Keeps at once what was written last. */
  readonly keep: () => void;
}

/** So long after the last letter it is kept. */
const PAUSE_MS = 800;

/** Keeps reviewer and notes as they are written. @param made the report; absent until there is one */
export function useReview(made: Extract<Made, { kind: 'made' }> | undefined): Reviewing {
  const [written, setWritten] = useState<Written>();
  const [kept, setKept] = useState<Reviewing['kept']>('unchanged');
  /** What waits to be kept. */
  const waiting = useRef<Written | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const before = made?.report.review ?? NO_REVIEW;
  const review = { ...before, ...written };

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const now = waiting.current;
    if (now === undefined || made === undefined) return;
    waiting.current = undefined;
    keepWritten(made.here, now).then(
      () => {
        setKept('kept');
      },
      () => {
        // The next letter, or leaving the field, tries again.
        waiting.current ??= now;
        setKept('failed');
      },
    );
  }, [made]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, [keep]);

  return {
    review,
    isPrivate: made?.isPrivate ?? false,
    kept,
    write: change => {
      const next = { notes: review.notes, reviewer: review.reviewer, ...change };
      setWritten(next);
      setKept('unchanged');
      if (made?.isPrivate === true) return;
      waiting.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    },
    keep,
  };
}

/** The ticks are those of the checklist, which may have been changed since the report was made. */
async function keepWritten(here: Extract<Made, { kind: 'made' }>['here'], written: Written): Promise<void> {
  const { done } = await ask('review', here);
  await ask('review-change', { ...here, review: { ...written, done } });
}
