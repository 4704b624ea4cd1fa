import type { SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Group } from '../../src/signals/signal.ts';

/** What these find may be about another person. */
const OF_SOMEBODY: readonly Group[] = ['sanctions', 'indicators', 'identity', 'cases'];

/** A note counts towards nothing; about one on a listing there is to decide whether it is the same person. */
export function isDecidable({ strength, listed, decided }: SourcedFinding): boolean {
  return strength !== 'note' || listed !== undefined || decided !== undefined;
}

/** Whether there is a question who a finding is about. */
export function isOfSomebody({ group, listed }: Pick<SourcedFinding, 'group' | 'listed'>): boolean {
  return listed !== undefined || OF_SOMEBODY.includes(group);
}
