/** One listed party, as its publisher describes it. Parsers in `formats/` make these; nothing else does. */

export type EntryType = 'person' | 'organisation' | 'vessel' | 'aircraft';

/** OFAC's weak aliases (FAQ 122) are broad or generic: they can never raise more than a note. */
export type NameQuality = 'primary' | 'strong' | 'weak' | 'former' | 'original-script';

/** The parts of a person's name, where the publisher types them. Many do not, and those that do err. */
export interface NameParts {
  readonly family?: string;
  readonly given?: string;
}

export interface EntryName {
  /** As published; where only the parts are, those joined in the publisher's order. */
  readonly text: string;
  readonly quality: NameQuality;
  readonly parts?: NameParts;
}

/** A birth date as a closed range of days, both ends `YYYY-MM-DD`. An exact date has equal ends. */
export interface BirthDate {
  readonly from: string;
  readonly to: string;
  /** The publisher says "circa" or "approximately". */
  readonly circa: boolean;
}

export type IdentifierKind = 'email' | 'phone' | 'wallet' | 'website' | DocumentKind;

/** What a state numbers its people with: a passport, or any other paper or register. */
export type DocumentKind = 'passport' | 'identity-number';

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As published. Numbers of documents are not kept in the clear: SHA-256, hexadecimal (see document-hash.ts). */
  readonly value: string;
  /** The country that issued a document, as published. */
  readonly country?: string;
}

/** Why an entry bears on North Korea: the four-way rule (a programme tag alone misses one entry in five). */
export type NorthKoreaReason = 'programme' | 'remark' | 'nationality' | 'birth-place';

export interface Entry {
  /** The publisher's id, such as OFAC's `ent_num`. Unique within its watchlist. */
  readonly id: string;
  readonly type: EntryType;
  /** The primary name first. At least one. */
  readonly names: readonly EntryName[];
  readonly birthDates: readonly BirthDate[];
  readonly birthPlaces: readonly string[];
  /** As published, such as "Korea, North". */
  readonly nationalities: readonly string[];
  readonly gender?: 'male' | 'female';
  readonly programmes: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly position?: string;
  /** What the keeper of an own list noted. Official lists have none: their reasons are a link away. */
  readonly note?: string;
  readonly linkedTo: readonly string[];
  readonly northKorea: readonly NorthKoreaReason[];
  /** The day the party was listed, `YYYY-MM-DD`, where the publisher says. */
  readonly listedOn?: string;
  /** https address of the publisher's page about this entry, or of the list where entries have none; empty for an own list. */
  readonly officialPage: string;
}
