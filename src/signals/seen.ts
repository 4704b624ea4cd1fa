import type { Claim } from '../candidate/claim.ts';

/**
 * What this installation remembers that touches the candidate at hand. Contacts, accounts and addresses are opaque tokens,
 * hashed with a key of the installation: equal tokens, equal values; nothing else can be told from them.
 */
export interface Seen {
  /** This same page as it was seen on different days, oldest first; the visit at hand is the last. Never empty. */
  readonly visits: readonly Visit[];
  /** Other pages that have something in common with this one. */
  readonly others: readonly SeenOther[];
}

/** What one page showed on one day. */
export interface Visit {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly name: string;
  /** Countries the stated residence can mean, ISO 3166-1 alpha-2, sorted; empty where none was stated. */
  readonly countries: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Accounts to be paid to that the user entered. */
  readonly accounts: readonly string[];
}

/** What two candidates have in common. */
export type AlikeWhat =
  | 'email'
  | 'phone'
  | 'wallet'
  | 'photo'
  | 'text'
  | 'history'
  | 'account'
  | 'address'
  | 'referee'
  | 'referrer';

export interface Alike {
  readonly what: AlikeWhat;
  /** What it is on the page at hand, or what the user entered. */
  readonly claim: Claim<string>;
  /** For `photo`: of 64 bits so many differ. For `text`: share of common word sequences, 0 to 1. For `history`: common roles. */
  readonly measure?: number;
}

/** Another page that was seen, and what it has in common with the one at hand. */
export interface SeenOther {
  readonly name: string;
  /** Names it gave besides, and names it had at earlier visits. */
  readonly otherNames: readonly string[];
  /** Address of its page. */
  readonly url: string;
  /** `YYYY-MM-DD`, of the last visit. */
  readonly on: string;
  readonly isSameSite: boolean;
  readonly countries: readonly string[];
  /** Whether its present organisation is that of the page at hand; absent where either names none. */
  readonly sameOrganisation?: boolean;
  /** A strong finding, or a match beyond the name, was raised on it. */
  readonly isGrave: boolean;
  /** Never empty. */
  readonly alike: readonly Alike[];
}
