import type { Assessment, SourcedFinding, State } from './assessment.ts';
import { isSettled } from './dispositions/is-settled.ts';
import type { Finding, Strength } from '../signals/signal.ts';
import type { Match } from '../watchlists/match.ts';

/** A finding with its place in the assessment, by which it is decided about, and the listing it is about. */
export interface Placed {
  readonly finding: SourcedFinding;
  readonly at: number;
  readonly match: Match | undefined;
}

const RANK: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, note: 2 };

/** Each finding carries the shape of the state it leads to; a note leads to none, nor does what was settled. */
const SHAPE: Readonly<Record<Strength, State>> = {
  note: 'nothing-found',
  moderate: 'ask',
  strong: 'resolve',
};

/** All findings, the gravest first; of two alike, in the order of the assessment. */
export function gravestFindings({ state, findings, matches }: Assessment): readonly Placed[] {
  return findings
    .map((finding, at) => ({ finding, at, match: matches.find(match => isAbout(finding, match)) }))
    .toSorted((a, b) => weightOf(a, state) - weightOf(b, state));
}

/** The finding the state rests on most, among those that count; none where the state is quiet. */
export function weightiest(assessment: Assessment): Placed | undefined {
  if (isQuiet(assessment.state)) return undefined;
  return gravestFindings(assessment).find(({ finding }) => !isSettled(finding));
}

/** The state says nothing against the candidate. */
export function isQuiet(state: State): boolean {
  return state === 'nothing-found' || state === 'unreadable';
}

/** The shape a finding is shown with, under the state of the whole assessment. */
export function shapeOf({ finding, match }: Omit<Placed, 'at'>, state: State): State {
  if (isSettled(finding)) return SHAPE.note;
  return state === 'possible-match' && leadsToMatch(finding, match) ? state : SHAPE[finding.strength];
}

export function isAbout({ listed }: Finding, match: Match): boolean {
  return listed?.list === match.list && listed.id === match.id;
}

function weightOf(placed: Placed, state: State): number {
  return shapeOf(placed, state) === 'possible-match' ? -1 : RANK[placed.finding.strength];
}

function leadsToMatch({ strength, group }: Finding, match: Match | undefined): boolean {
  const sure = match?.identity === 'corroborated' || match?.identity === 'identifier';
  return sure && strength === 'strong' && group === 'sanctions';
}
