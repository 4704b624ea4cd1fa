import type { AlignedWords } from '../names/explain.ts';
import type { BirthDateRelation } from './birth-dates.ts';
import type { EntryType, NameQuality, NorthKoreaReason } from './entry.ts';
import type { Severity } from './watchlist.ts';

/** How one thing of a candidate and of an entry stand to each other. */
export type How =
  | BirthDateRelation
  | 'same-name'
  | 'other-name'
  | 'same-identifier'
  | 'same-country'
  | 'other-country'
  | 'same-gender'
  | 'other-gender';

/** One thing a candidate and an entry were compared on, with both values as they stood. */
export interface Comparison {
  readonly about:
    'name' | 'birth-date' | 'email' | 'phone' | 'wallet' | 'website' | 'passport' | 'country' | 'gender';
  readonly candidate: string;
  readonly listed: string;
  /** How the two stand to each other; what that is worth stands in the table of corroboration.ts. */
  readonly how: How;
}

/**
 * How sure it is that a match is the same party, by the rules of corroboration.ts. `contradicted`: the names agree, the
 * birth dates do not. `identifier`: an e-mail, phone, wallet, website or passport is equal, which outranks any name.
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
  /** Which word of the candidate's name (`a`) met which of `matchedName` (`b`), and how; empty when no name agreed. */
  readonly alignment: readonly AlignedWords[];
  readonly identity: Identity;
  readonly agreements: readonly Comparison[];
  readonly disagreements: readonly Comparison[];
  readonly severity: Severity;
  readonly programmes: readonly string[];
  /** As published: what the listed party does or did. */
  readonly position?: string;
  /** Other listed parties it is said to act for or belong to. */
  readonly linkedTo: readonly string[];
  /** `YYYY-MM-DD`, where the publisher says. */
  readonly listedOn?: string;
  /** What the keeper of an own list noted. */
  readonly note?: string;
  readonly northKorea: readonly NorthKoreaReason[];
  readonly officialPage: string;
}

/** Where somebody says they live or work now, or were born. Never a nationality, and never what a name suggests. */
export interface StatedPlaces {
  /** As they stood on the page. */
  readonly texts: readonly string[];
  /** Every country a text can mean, ISO 3166-1 alpha-2; the same reading serves for the places of entries. */
  readonly countriesOf: (text: string) => ReadonlySet<string>;
}

/** A gender somebody states outright by their pronouns; whoever states none, or "they", has none here. */
export interface StatedGender {
  /** As it stood on the page, such as `she/her`. */
  readonly text: string;
  readonly gender: 'male' | 'female';
}

/** The number of a passport or another paper that was stated. Lists keep no numbers, only what these hash to. */
export interface StatedPassport {
  readonly text: string;
  /** As `documentHash` of document-hash.ts gives it. */
  readonly hash: string;
  /** The country that issued it, where they say. */
  readonly country?: string;
}

/** What to look up: one party as a candidate's page names it. */
export interface Query {
  readonly type: 'person' | 'organisation';
  /** Absent when only identifiers are looked up. */
  readonly name?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; also `circa YYYY` and `YYYY to YYYY`. */
  readonly birthDate?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly wallets?: readonly string[];
  readonly websites?: readonly string[];
  readonly passports?: readonly StatedPassport[];
  readonly places?: StatedPlaces;
  readonly gender?: StatedGender;
}
