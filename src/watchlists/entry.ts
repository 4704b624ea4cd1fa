/** One listed party, as its publisher describes it. Parsers in `formats/` make these; nothing else does. */

export type EntryType = 'person' | 'organisation' | 'vessel' | 'aircraft';

/** OFAC's weak aliases (FAQ 122) are broad or generic: they can never raise more than a note. */
export type NameQuality = 'primary' | 'strong' | 'weak' | 'former' | 'original-script';

export interface EntryName {
  readonly text: string;
  readonly quality: NameQuality;
}

/** A birth date as a closed range of days, both ends `YYYY-MM-DD`. An exact date has equal ends. */
export interface BirthDate {
  readonly from: string;
  readonly to: string;
  /** The publisher says "circa" or "approximately". */
  readonly circa: boolean;
}

export type IdentifierKind = 'email' | 'phone' | 'wallet' | 'website' | 'passport';

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As published. Passport numbers are not kept in the clear: SHA-256, hexadecimal. */
  readonly value: string;
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
  readonly linkedTo: readonly string[];
  readonly northKorea: readonly NorthKoreaReason[];
  /** https address of the publisher's page about this entry. */
  readonly officialPage: string;
}
