import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { useKnown } from '../ui/use-known.ts';
import { useTabState, type TabReading } from '../ui/use-tab-state.ts';
import { NextView, type Shown } from './NextView.tsx';
import { useReview } from './use-review.ts';

/** The page joined to the browser: everything below it takes plain values. */
export function NextScreen({
  asked,
  version,
}: {
  /** The tab whose candidate the page is about. */
  readonly asked: number | undefined;
  /** Of the extension. */
  readonly version: string;
}): JSX.Element {
  const reading = useTabState(asked);
  const shown = shownOf(reading, asked !== undefined);
  const state = shown.kind === 'candidate' ? shown.state : undefined;
  const here = state && reading.kind === 'read' ? { tab: reading.tab, person: state.person } : undefined;
  const reviewing = useReview(here);
  // In the moment in which the candidate is known, what is kept about them is not asked for yet.
  const isReviewKnown = here === undefined || !['none', 'loading'].includes(reviewing.kind);
  const isKnown = useKnown(shown.kind !== 'loading' && isReviewKnown);
  // Without the name: browsers keep titles in their history, and may carry it to other machines.
  const title = t('steps_title');
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <NextView
      shown={isKnown ? shown : { kind: 'loading', isLate: false }}
      reviewing={reviewing}
      languages={navigator.languages}
      now={new Date()}
      version={version}
    />
  );
}

function shownOf(reading: TabReading, isAsked: boolean): Shown {
  if (reading.kind === 'loading') return { kind: 'loading', isLate: true };
  if (!isAsked) return { kind: 'nobody', why: 'steps_none_here' };
  if (reading.kind === 'broken') return { kind: 'nobody', why: 'steps_broken' };
  if (reading.kind === 'none') return { kind: 'nobody', why: 'steps_gone' };
  const { state } = reading;
  return state.kind === 'candidate'
    ? { kind: 'candidate', state }
    : { kind: 'nobody', why: 'steps_not_candidate' };
}
