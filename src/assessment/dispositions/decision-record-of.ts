import type { Match } from '../../watchlists/match.ts';
import type { Decided, SourcedFinding } from '../assessment.ts';
import type { DecisionRecord } from './decision-record.ts';
import { listingFingerprint, profileOf, saidOf, subjectOf } from './fingerprint.ts';

/** What is kept of a decision. @param key the candidate's. */
export function decisionRecordOf(
  key: string,
  finding: SourcedFinding,
  matches: readonly Match[],
  { decision, reason, at }: Pick<Decided, 'decision' | 'reason' | 'at'>,
): DecisionRecord {
  const profile = profileOf(key);
  const subject = subjectOf(finding, matches);
  const said = saidOf(finding);
  const listing = listingFingerprint(finding, matches);
  return {
    id: `${profile} ${subject} ${said}`,
    profile,
    subject,
    said,
    ...(listing === undefined ? {} : { listing }),
    version: finding.version,
    decision,
    reason,
    at,
  };
}
