import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { TabState } from '../contract.ts';
import { readSession } from '../platform/session.ts';
import { personOf } from './person.ts';
import { readOf } from './read-candidate.ts';
import { tabKey } from './tab-key.ts';

interface Shown extends Pick<Assessment, 'findings' | 'matches'> {
  readonly candidate: Candidate;
  /** Of the assessment: another one may have other findings at the same places. */
  readonly readAt: string;
}

/**
 * The candidate a tab shows, and what was found as the popup shows it; `undefined` where it shows none.
 * @param person whom the popup showed: the tab may show another by now, and then it is `undefined` too.
 */
export async function candidateIn(tab: number, person: string): Promise<Shown | undefined> {
  const [read, state] = await Promise.all([readOf(tab), readSession(tabKey(tab))]);
  if (read === undefined || !isCandidate(state)) return undefined;
  // The two are written one after the other.
  if (state.person !== person || personOf(read.candidate) !== person) return undefined;
  const { findings, matches } = state.assessment;
  return { candidate: read.candidate, findings, matches, readAt: state.readAt };
}

/** Only the background writes the key. */
export function isCandidate(value: unknown): value is Extract<TabState, { readonly kind: 'candidate' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'candidate';
}
