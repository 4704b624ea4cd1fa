import { useEffect, useState } from 'preact/hooks';
import type { RefreshState } from '../list-contract.ts';
import { ask } from '../platform/messages.ts';
import { readSession, watchSession } from '../platform/session.ts';

const ENDED: readonly RefreshState['phase'][] = ['done', 'unchanged', 'failed'];

/** The refresh of lists that is under way; `undefined` while there is none. */
export function useRefreshing(): RefreshState | undefined {
  const [state, setState] = useState<RefreshState>();
  useEffect(() => {
    const life = new AbortController();
    let heard = false;
    const hear = (value: unknown): void => {
      heard = true;
      setState(underWay(value));
    };
    watchSession('refresh', hear, life.signal);
    readSession('refresh').then(
      value => {
        if (life.signal.aborted || heard) return;
        hear(value);
        // A background that was stopped amid it has to wake before it can say so.
        if (underWay(value)) ask('refresh-look', null).catch(() => undefined);
      },
      () => undefined, // The rest of the popup stands without it.
    );
    return () => {
      life.abort();
    };
  }, []);
  return state;
}

/** Only the background writes it. */
function underWay(value: unknown): RefreshState | undefined {
  if (typeof value !== 'object' || value === null || !('phase' in value)) return undefined;
  const state = value as RefreshState;
  return ENDED.includes(state.phase) && state.waiting.length === 0 ? undefined : state;
}
