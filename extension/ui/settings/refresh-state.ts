import type { RefreshState } from '../../list-contract.ts';

export type Ended = RefreshState & { readonly phase: 'done' | 'unchanged' | 'failed' };
export type Running = RefreshState & { readonly phase: Exclude<RefreshState['phase'], Ended['phase']> };

export function hasEnded(state: RefreshState): state is Ended {
  return state.phase === 'done' || state.phase === 'unchanged' || state.phase === 'failed';
}

export function isRunning(state: RefreshState): state is Running {
  return !hasEnded(state);
}

/** A list is being refreshed, or one waits for its turn. */
export function isBusy(state: RefreshState | undefined): boolean {
  return state !== undefined && (isRunning(state) || state.waiting.length > 0);
}

/** Only the background writes what this looks at; a value that is no object says nothing. */
export function isRefreshState(value: unknown): value is RefreshState {
  return typeof value === 'object' && value !== null && 'list' in value && 'phase' in value;
}
