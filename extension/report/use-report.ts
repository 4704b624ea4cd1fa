import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../src/assessment/report/report.ts';
import type { CandidateHere } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { useTabState } from '../ui/use-tab-state.ts';

/** `gone`: the tab shows no candidate; `silent`: the background did not answer. */
export type Made =
  | { readonly kind: 'loading' | 'gone' | 'silent' }
  | {
      readonly kind: 'made';
      readonly report: Report;
      readonly here: CandidateHere;
      /** The tab is in a private window. */
      readonly isPrivate: boolean;
    };

/**
 * The report of the candidate a tab shows, as it stands when it is made. It stays what it is when the tab goes on: what is
 * printed and filed does not change under the hand.
 */
export function useReport(tab: number): Made {
  const reading = useTabState(tab);
  const [made, setMade] = useState<Made>({ kind: 'loading' });
  const person =
    reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.state.person : undefined;
  const isGone = person === undefined && reading.kind !== 'loading' && reading.kind !== 'broken';

  useEffect(() => {
    if (made.kind === 'made') return;
    if (reading.kind === 'broken') setMade({ kind: 'silent' });
    else if (isGone) setMade({ kind: 'gone' });
    if (person === undefined) return;
    const here = { tab, person };
    let isWanted = true;
    Promise.all([ask('report', here), isPrivateTab(tab)])
      .then(([report, isPrivate]) => {
        if (isWanted) setMade({ kind: 'made', report, here, isPrivate });
      })
      .catch(() => {
        if (isWanted) setMade({ kind: 'silent' });
      });
    return () => {
      isWanted = false;
    };
    // A report is made once for one candidate.
  }, [tab, person, isGone, reading.kind === 'broken']);

  return made;
}
