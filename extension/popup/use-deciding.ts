import { useEffect, useState } from 'preact/hooks';
import type { Request } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

export type Choice = Request<'decide'>['decided'];

/** How findings of this page are decided about. */
export interface Deciding {
  /** Nothing can be kept. */
  readonly isPrivate: boolean;
  /** Keeps a decision about the finding at this place of the assessment, or takes it back; whether that went well. */
  readonly decide: (finding: number, decided: Choice) => Promise<boolean>;
}

/** `undefined` where no tab shows a candidate. Until it is known whether the window is private, the background alone minds it. */
export function useDeciding(reading: TabReading): Deciding | undefined {
  const [isPrivate, setPrivate] = useState(false);
  const state = reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.state : undefined;
  const tab = reading.kind === 'read' && state ? reading.tab : undefined;
  useEffect(() => {
    setPrivate(false);
    if (tab !== undefined) void isPrivateTab(tab).then(setPrivate);
  }, [tab]);
  if (tab === undefined || state === undefined) return undefined;
  const { person, readAt } = state;
  return {
    isPrivate,
    decide: async (finding, decided) => {
      try {
        await ask('decide', { tab, person, readAt, finding, decided });
        return true;
      } catch {
        return false; // Said beside the button; the background has the cause.
      }
    },
  };
}
