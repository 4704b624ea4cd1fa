import type { TabState } from '../contract.ts';

/** Whom a tab shows, to be sent along with every message about them; '' where it shows no candidate. */
export function personIn(state: TabState): string {
  return state.kind === 'candidate' ? state.person : '';
}
