import type { Candidate } from '../../candidate/candidate.ts';
import type { Match } from '../../watchlists/match.ts';
import type { Assessment, Decided, SourcedFinding } from '../assessment.ts';
import { type Sensitivity, stateFor, stateOf } from '../state.ts';
import type { DecisionRecord } from './decision-record.ts';
import { listingFingerprint, saidOf, subjectOf } from './fingerprint.ts';
import { isSettled } from './is-settled.ts';

/**
 * The assessment with what was decided on its findings, and the state that the others make. Nothing is taken away: what is
 * settled stays, and counts again once profile, listing or signal are not as they were.
 * @param records those of this candidate's profile.
 */
export function withDispositions(
  assessment: Assessment,
  candidate: Candidate,
  records: readonly DecisionRecord[],
  sensitivity: Sensitivity,
): Assessment {
  if (records.length === 0) return assessment;
  const { matches, coverage } = assessment;
  const recordOf = paired(assessment, records);
  const findings = assessment.findings.map(finding => {
    const record = recordOf.get(finding);
    return record === undefined ? finding : { ...finding, decided: decidedOf(record, finding, matches) };
  });
  const counting = findings.filter(finding => !isSettled(finding));
  const state = stateFor(candidate, stateOf(counting, coverage.notChecked, sensitivity));
  return { ...assessment, findings, state };
}

/**
 * Which record belongs to which finding. A signal may raise several: a record goes to the one that stands as it stood
 * then. One whose finding is gone in that form goes to another of its subject that has none, the latest first, so that the
 * user sees what became of the decision.
 */
function paired(
  { findings, matches }: Assessment,
  records: readonly DecisionRecord[],
): ReadonlyMap<SourcedFinding, DecisionRecord> {
  const pairs = new Map<SourcedFinding, DecisionRecord>();
  const subjects = findings.map(finding => [finding, subjectOf(finding, matches)] as const);
  for (const [finding, subject] of subjects) {
    const said = saidOf(finding);
    const own = records.find(record => record.subject === subject && record.said === said);
    if (own !== undefined) pairs.set(finding, own);
  }
  const used = new Set(pairs.values());
  const left = records.filter(record => !used.has(record)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const [finding, subject] of subjects) {
    const at = pairs.has(finding) ? -1 : left.findIndex(record => record.subject === subject);
    for (const record of at < 0 ? [] : left.splice(at, 1)) pairs.set(finding, record);
  }
  return pairs;
}

function decidedOf(
  { decision, reason, at, said, listing, version }: DecisionRecord,
  finding: SourcedFinding,
  matches: readonly Match[],
): Decided {
  const changed = [
    said === saidOf(finding) ? [] : ['profile' as const],
    listing === listingFingerprint(finding, matches) ? [] : ['listing' as const],
    version === finding.version ? [] : ['signal' as const],
  ];
  return { decision, reason, at, changed: changed.flat() };
}
