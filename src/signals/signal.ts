import type { Candidate, FieldName } from '../candidate/candidate.ts';
import type { Claim } from '../candidate/claim.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** The independent evidence family of a signal. At most one finding a group counts towards the state. */
export type Group = 'sanctions' | 'identity' | 'location' | 'clock' | 'contact';

/** `note`: shown, never counts; `moderate`: worth asking about; `strong`: resolve before an offer or payment. */
export type Strength = 'note' | 'moderate' | 'strong';

/** The published text a signal rests on. */
export interface Source {
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  readonly url: string;
}

/** One value of the candidate that a finding rests on: shown with where it was read. */
export interface Evidence {
  readonly field: FieldName;
  readonly claim: Claim<string>;
}

/** A listed party that screening met, as far as a signal needs to know it. Signals do not know watchlists. */
export interface ListedParty {
  readonly list: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly matchedName: string;
  readonly quality: string;
  readonly score: number;
  readonly identity: 'name-only' | 'corroborated' | 'contradicted' | 'identifier';
  readonly agreements: readonly {
    readonly about: string;
    readonly candidate: string;
    readonly listed: string;
  }[];
}

/** What screening found for one claim of the candidate. */
export interface Hit {
  /** The field that was looked up: the person's name, an organisation of the history, an identifier. */
  readonly field: FieldName;
  readonly claim: Claim<string>;
  readonly party: ListedParty;
}

/** Everything a signal may know besides the candidate. The clock and the lists come in through here. */
export interface Context {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant the page was read, ISO 8601 in UTC; absent for a saved page, whose clock means nothing. */
  readonly readAt?: string;
  readonly hits: readonly Hit[];
  readonly gazetteer: Gazetteer;
}

/** One signal raised on one candidate. Its words stand in `_locales` under the signal's id. */
export interface Finding {
  /** The signal's id. */
  readonly signal: string;
  readonly group: Group;
  readonly strength: Strength;
  /** Fills $1, $2 ... of the message `signal_<id>_observed`. Values as they stood on the page or list. */
  readonly values: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The listing behind the finding, where there is one. */
  readonly listed?: ListedParty;
}

/** What came of checking one signal. `lacks-data` is never silence: it says which fields it would have needed. */
export type Outcome =
  | { readonly outcome: 'raised'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'silent' }
  | { readonly outcome: 'lacks-data'; readonly fields: readonly FieldName[] };

/**
 * One red flag the program knows: pure, total, one file, whose name is its id. `check` compares claims with
 * observations; where a person comes from is never an input.
 */
export interface Signal {
  readonly id: string;
  readonly group: Group;
  readonly sources: readonly Source[];
  readonly check: (candidate: Candidate, context: Context) => Outcome;
}
