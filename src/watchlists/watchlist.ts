/** What a watchlist is, before its entries. The table of all of them is catalogue.ts. */

/** How grave a listing is: `prohibited`: dealing with the party is prohibited; `restricted`: some dealings are; `own`: on the user's own list. */
export type Severity = 'prohibited' | 'restricted' | 'own';

/** What a file of a list holds; the parser of the list's format asks for files by role. */
export type FileRole = 'entries' | 'aliases' | 'comments';

/** The layouts there is a parser for, one file each in `formats/`. */
export type ListFormat =
  | 'ofac-csv'
  | 'un-xml'
  | 'eu-xml'
  | 'uk-csv'
  | 'seco-xml'
  | 'dfat-xlsx'
  | 'kofiu-law-xml'
  | 'kofiu-tsv'
  | 'opensanctions-csv';

/** A key the user gets from the publisher; without it the list cannot be downloaded. */
export type CredentialKind = 'law-go-kr' | 'opensanctions';

/** One official file, and what must be true of it before it is believed. */
export interface OfficialFile {
  readonly role: FileRole;
  /** The official name, such as `SDN.CSV`: what a saved copy is known by. */
  readonly name: string;
  /** Where it is downloaded, https. `{key}` stands for the user's key, `{marker}` for what the marker says. */
  readonly address: string;
  /** The host names the download may end at after redirects. */
  readonly finalHosts: readonly string[];
  /** For the progress bar, until the server states a length. */
  readonly expectedBytes: number;
  /** A longer answer is not this file. */
  readonly maximumBytes: number;
}

/**
 * A short text that changes when the list does: asked for before the list, which is left alone when it is the same.
 * `whole`: the text itself; `law-go-kr-serial`: the number of the newest notice in the answer of a search.
 */
export interface ChangeMarker {
  readonly address: string;
  readonly finalHosts: readonly string[];
  readonly read: 'whole' | 'law-go-kr-serial';
}

interface About {
  readonly id: string;
  readonly title: string;
  /** As people in the trade call it: a proper name, the same in every language. */
  readonly shortTitle: string;
  readonly publisher: string;
  readonly licence: string;
  readonly severity: Severity;
}

/** The list that comes with the package: searched from the first moment, replaced by nothing. */
export interface ShippedList extends About {
  readonly kind: 'shipped';
}

/** A list the user keeps, brought in as a file. */
export interface OwnList extends About {
  readonly kind: 'own';
}

/** A list its publisher offers as files. */
export interface DownloadedList extends About {
  readonly kind: 'downloaded';
  readonly format: ListFormat;
  /** A layout in which the same list may be brought in as a file, besides `format`. */
  readonly importFormat?: ListFormat;
  /**
   * How long a copy that nobody confirmed is as good as the publisher's own, in days. The list is looked at twice as
   * often; older than this, every verdict that depends on it is marked as stale.
   */
  readonly cadenceDays: number;
  /** A first download with fewer entries is not this list. */
  readonly fewestEntries: number;
  readonly files: readonly OfficialFile[];
  /**
   * Where there is none, conditional requests (ETag, Last-Modified) tell whether a file changed, and failing those the
   * compiled list itself.
   */
  readonly marker?: ChangeMarker;
  readonly credential?: CredentialKind;
  /** The hosts come with the installation; those of the others are asked for in the click that first needs them. */
  readonly hostsGranted: boolean;
}

export type Watchlist = ShippedList | DownloadedList | OwnList;
