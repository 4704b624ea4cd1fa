import type { MissingReason } from '../candidate/claim.ts';
import type { FieldName } from '../candidate/candidate.ts';
import type { Disguise } from '../names/disguise.ts';
import type { NextStep } from '../signals/next-steps.ts';
import type { Agreement, EvidenceField, Finding, Group, Sureness } from '../signals/signal.ts';
import type { Source } from '../signals/sources.ts';
import type { Match } from '../watchlists/match.ts';
import type { Staleness } from '../watchlists/staleness.ts';

/** The one state of an assessment, in rising order. */
export const STATES = ['unreadable', 'nothing-found', 'ask', 'resolve', 'possible-match'] as const;
export type State = (typeof STATES)[number];

/**
 * Why a check had nothing to go by. Besides a field's own reason: `not-entered` by the user, `not-looked-up` on GitHub,
 * `not-remembered`: nothing is remembered of this page, or it was never seen before; `not-brought-in`: no
 * list holds such indicators.
 */
export type LackReason =
  MissingReason | 'not-entered' | 'not-looked-up' | 'not-remembered' | 'not-brought-in';

/** How one signal fared on this candidate. */
export interface Check {
  readonly signal: string;
  readonly outcome: 'raised' | 'silent' | 'lacks-data' | 'failed';
  readonly group: Group;
  /** For `lacks-data`: what it would have needed, each with the reason there is no value; none for want of a list. */
  readonly fields: readonly { readonly field: EvidenceField; readonly missing: LackReason }[];
}

/** One watchlist that was searched, as it stood then. One that failed while it was searched is none. */
export interface ListUsed {
  readonly list: string;
  readonly entries: number;
  readonly names: number;
  /** The day the publisher dated the list, `YYYY-MM-DD`; absent where the file does not say. */
  readonly publishedAt?: string;
  /** When it was downloaded or brought in, ISO 8601; absent for the starter list, which came with the package. */
  readonly fetchedAt?: string;
  /** When its publisher last gave it or said that it had not changed, ISO 8601; absent where nobody knows. */
  readonly checkedAt?: string;
  /** Why what it says, or does not say, may lag behind its publisher. A verdict is marked by it, and not changed. */
  readonly stale?: Staleness;
  /** Refreshes in a row that failed; absent where none did. */
  readonly failures?: number;
}

/** How up to date a list is, told by whoever keeps it. */
export type Freshness = Pick<ListUsed, 'checkedAt' | 'stale' | 'failures'>;

/** Why something that belongs to every assessment was not checked. Any of these keeps the state from being quiet. */
export type NotChecked = 'name-missing' | 'no-list' | 'list-unusable' | 'signal-failed' | 'kept-unreadable';

/** What was checked, what lacked data, and how old the lists are: shown as loudly as findings. */
export interface Coverage {
  readonly checks: readonly Check[];
  readonly lists: readonly ListUsed[];
  /** Only the starter list that came with the package was searched. */
  readonly starterOnly: boolean;
  readonly notChecked: readonly NotChecked[];
}

/** A finding with what its signal says of itself, so that whoever shows it need not know the signals. */
export interface SourcedFinding extends Finding {
  readonly sources: readonly Source[];
  readonly sureness: Sureness;
  readonly next: readonly NextStep[];
  /** Of the signal. */
  readonly version: number;
  /** What the user decided about it; absent where nothing was. */
  readonly decided?: Decided;
}

export const DECISIONS = ['explained', 'not-the-same-person', 'same-person', 'undecided'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A decision about a finding. What was explained, or is about somebody else, stays visible and counts no more. */
export interface Decided {
  readonly decision: Decision;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
  /** What is not as it was when it was decided; empty while the decision stands. */
  readonly changed: readonly ('profile' | 'listing' | 'signal')[];
}

/** What a check found to agree with what the candidate says: shown beside the findings. */
export interface FoundAgreement extends Agreement {
  readonly signal: string;
  readonly group: Group;
}

/** A name on the page that hides something from the eye. A fact about a text: it raises nothing and counts towards nothing. */
export interface DisguisedName extends Disguise {
  readonly field: FieldName;
  /** The name as it stands on the page. */
  readonly value: string;
}

/** Matches, findings and coverage of one candidate, and the one state that follows from them. */
export interface Assessment {
  readonly state: State;
  readonly matches: readonly Match[];
  readonly findings: readonly SourcedFinding[];
  readonly agreements: readonly FoundAgreement[];
  /** Names that read otherwise than they are typed; mostly none. */
  readonly disguises: readonly DisguisedName[];
  readonly coverage: Coverage;
}
