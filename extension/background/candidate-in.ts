import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { TabState } from '../contract.ts';
import { readSession } from '../platform/session.ts';
import { readOf } from './read-candidate.ts';
import { tabKey } from './tab-key.ts';

/** The candidate a tab shows, and what was found as the popup shows it; `undefined` where it shows none. */
export async function candidateIn(
  tab: number,
): Promise<({ readonly candidate: Candidate } & Pick<Assessment, 'findings' | 'matches'>) | undefined> {
  const [read, state] = await Promise.all([readOf(tab), readSession(tabKey(tab))]);
  if (read === undefined || !isCandidate(state)) return undefined;
  const { findings, matches } = state.assessment;
  return { candidate: read.candidate, findings, matches };
}

/** Only the background writes the key. */
function isCandidate(value: unknown): value is Extract<TabState, { readonly kind: 'candidate' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'candidate';
}
