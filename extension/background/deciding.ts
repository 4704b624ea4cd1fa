import * as v from 'valibot';
import { type Assessment, type Decision, DECISIONS } from '../../src/assessment/assessment.ts';
import type { Sensitivity } from '../../src/assessment/state.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { Store } from '../../src/store/store.ts';

interface Decided {
  readonly decision: Decision;
  readonly reason: string;
}

/** What the user decided about findings, kept per profile and finding. */
export interface Deciding {
  /** The assessment with what was decided on its findings, and the state that follows. */
  readonly applied: (
    candidate: Candidate,
    assessment: Assessment,
    sensitivity: Sensitivity,
  ) => Promise<Assessment>;
  /** Keeps a decision, or takes it back. Throws StoreFull. */
  readonly decide: (
    candidate: Candidate,
    finding: Assessment['findings'][number],
    decided: Decided | null,
  ) => Promise<void>;
}

/** The longest reason, in characters. */
const REASON_LENGTH = 1_000;

export const decidedSchema: v.GenericSchema<unknown, Decided> = v.object({
  decision: v.picklist(DECISIONS),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(REASON_LENGTH)),
});

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly now: () => number;
}

export function createDeciding(_: World): Deciding {
  return {
    applied: (_candidate, assessment) => Promise.resolve(assessment),
    decide: () => Promise.resolve(),
  };
}
