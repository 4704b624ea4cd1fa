import type { EntryType, NameQuality, NorthKoreaReason } from './entry.ts';

/** One thing a candidate and an entry were compared on, with both values as they stood. */
export interface Comparison {
  readonly about: 'name' | 'birth-date' | 'email' | 'phone' | 'wallet' | 'website';
  readonly candidate: string;
  readonly listed: string;
}

/**
 * How sure it is that a match is the same party. `contradicted`: the names agree, the birth dates do not.
 * `identifier`: an e-mail, phone, wallet or website is equal, which outranks any name.
 */
export type Identity = 'name-only' | 'corroborated' | 'contradicted' | 'identifier';

/** Candidate x entry. How sure (`identity`, `score`) is kept apart from how grave (`severity`). */
export interface Match {
  /** Watchlist id, such as `ofac-sdn`. */
  readonly list: string;
  /** Entry id within that list. */
  readonly id: string;
  readonly type: EntryType;
  /** The entry's primary name. */
  readonly name: string;
  /** The name of the entry that met the candidate's; the primary name when an identifier matched. */
  readonly matchedName: string;
  readonly quality: NameQuality;
  /** How well the names agree, 0..1; 1 for an identifier. A measure of two strings, not of a person. */
  readonly score: number;
  readonly identity: Identity;
  readonly agreements: readonly Comparison[];
  readonly disagreements: readonly Comparison[];
  /** `prohibited`: dealing with the party is prohibited; `restricted`: some dealings are. */
  readonly severity: 'prohibited' | 'restricted';
  readonly programmes: readonly string[];
  readonly northKorea: readonly NorthKoreaReason[];
  readonly officialPage: string;
}

/** What to look up: one party as a candidate's page names it. */
export interface Query {
  readonly type: 'person' | 'organisation';
  /** Absent when only identifiers are looked up. */
  readonly name?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly wallets?: readonly string[];
  readonly websites?: readonly string[];
}
