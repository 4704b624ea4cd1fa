import * as v from 'valibot';
import { type Assessment, type Decision, DECISIONS } from '../../src/assessment/assessment.ts';
import type { DecisionRecord } from '../../src/assessment/dispositions/decision-record.ts';
import { decisionRecordOf } from '../../src/assessment/dispositions/decision-record-of.ts';
import { profileOf, subjectOf } from '../../src/assessment/dispositions/fingerprint.ts';
import { withDispositions } from '../../src/assessment/dispositions/with-dispositions.ts';
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
  /**
   * Keeps a decision in the place of the one that is shown on the finding, or takes that one back.
   * @param matches of the assessment that the finding is of. Throws StoreFull.
   */
  readonly decide: (
    candidate: Candidate,
    finding: Assessment['findings'][number],
    matches: Assessment['matches'],
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
  readonly store: Pick<Store, 'decisions'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createDeciding({ store: { decisions }, now }: World): Deciding {
  /** What was decided about a profile; nothing where it cannot be read, so that every finding counts. */
  const recordsOf = async (candidate: Candidate): Promise<readonly DecisionRecord[]> => {
    try {
      return await decisions.of(profileOf(candidate.key));
    } catch {
      return [];
    }
  };

  return {
    applied: async (candidate, assessment, sensitivity) => {
      if (assessment.findings.length === 0) return assessment;
      return withDispositions(assessment, candidate, await recordsOf(candidate), sensitivity);
    },
    decide: async (candidate, finding, matches, decided) => {
      const subject = subjectOf(finding, matches);
      // The moment tells which of those of one subject the finding shows: it may have stood otherwise then.
      const shown = (await decisions.of(profileOf(candidate.key)))
        .filter(record => record.subject === subject && record.at === finding.decided?.at)
        .map(({ id }) => id);
      if (decided === null) {
        await decisions.drop(shown);
        return;
      }
      const at = new Date(now()).toISOString();
      const record = decisionRecordOf(candidate.key, finding, matches, { ...decided, at });
      await decisions.replace(shown, record);
    },
  };
}
