import type { Decision, SourcedFinding } from '../assessment.ts';

/** What these say of a finding takes it out of the count. `same-person` confirms it, `undecided` leaves it open. */
const SETTLING: readonly Decision[] = ['explained', 'not-the-same-person'];

/** Whether a finding counts no more: what was decided settles it, and nothing has changed since. */
export function isSettled({ decided }: Pick<SourcedFinding, 'decided'>): boolean {
  return decided !== undefined && decided.changed.length === 0 && SETTLING.includes(decided.decision);
}
