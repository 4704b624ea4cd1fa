import type { MissingReason } from '../candidate/claim.ts';
import type { FieldName } from '../candidate/candidate.ts';
import type { Disguise } from '../names/disguise.ts';
import type { Finding, Source } from '../signals/signal.ts';
import type { Match } from '../watchlists/match.ts';
import type { Staleness } from '../watchlists/staleness.ts';

/** The one state of an assessment, in rising order. */
export const STATES = ['unreadable', 'nothing-found', 'ask', 'resolve', 'possible-match'] as const;
export type State = (typeof STATES)[number];

/** How one signal fared on this candidate. */
export interface Check {
  readonly signal: string;
  readonly outcome: 'raised' | 'silent' | 'lacks-data' | 'failed';
  /** For `lacks-data`: the fields it would have needed, each with the reason there is no value. */
  readonly fields: readonly { readonly field: FieldName; readonly missing: MissingReason }[];
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
export type NotChecked = 'name-missing' | 'no-list' | 'list-unusable' | 'signal-failed';

/** What was checked, what lacked data, and how old the lists are: shown as loudly as findings. */
export interface Coverage {
  readonly checks: readonly Check[];
  readonly lists: readonly ListUsed[];
  /** Only the starter list that came with the package was searched. */
  readonly starterOnly: boolean;
  readonly notChecked: readonly NotChecked[];
}

/** A finding with the published texts its signal rests on, so that whoever shows it need not know the signals. */
export interface SourcedFinding extends Finding {
  readonly sources: readonly Source[];
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
  /** Names that read otherwise than they are typed; mostly none. */
  readonly disguises: readonly DisguisedName[];
  readonly coverage: Coverage;
}
