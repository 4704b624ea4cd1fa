/** How grave a listing is: `prohibited`: dealing with the party is prohibited; `restricted`: some dealings are. */
export type Severity = 'prohibited' | 'restricted';

/** What a file of a list holds; the parser of the list's format asks for files by role. */
export type FileRole = 'entries' | 'aliases' | 'comments';

/** One official file, and what must be true of it before it is believed. */
export interface OfficialFile {
  readonly role: FileRole;
  /** The official name, such as `SDN.CSV`: what a saved copy is known by. */
  readonly name: string;
  /** Where it is downloaded, https. */
  readonly address: string;
  /** The host names the download may end at after redirects. */
  readonly finalHosts: readonly string[];
  /** For the progress bar, until the server states a length. */
  readonly expectedBytes: number;
  /** A longer answer is not this file. */
  readonly maximumBytes: number;
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

/** A list its publisher offers as files. */
export interface DownloadedList extends About {
  readonly kind: 'downloaded';
  readonly format: 'ofac-csv';
  /** A copy older than this is due for a refresh, in days. */
  readonly cadenceDays: number;
  readonly files: readonly OfficialFile[];
}

export type Watchlist = ShippedList | DownloadedList;

export const STARTER: ShippedList = {
  kind: 'shipped',
  id: 'starter',
  shortTitle: 'Starter list',
  title: 'Starter list: North Korean IT worker designations',
  publisher: 'Countersign, compiled from OFAC and KoFIU',
  licence: 'Public domain (OFAC, 17 USC 105); public notice (KoFIU)',
  severity: 'prohibited',
};

/** OFAC's Sanctions List Service answers 302 to a presigned address on the second host. */
const OFAC_EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/';
const OFAC_HOSTS = [
  'sanctionslistservice.ofac.treas.gov',
  'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
];

/** The files were 5.65, 1.06 and 0.04 MB in August 2026; ten times that is another thing. */
export const OFAC_SDN: DownloadedList = {
  kind: 'downloaded',
  id: 'ofac-sdn',
  shortTitle: 'OFAC SDN',
  title: 'Specially Designated Nationals and Blocked Persons List',
  publisher: 'OFAC, U.S. Department of the Treasury',
  licence: 'Public domain (17 USC 105)',
  severity: 'prohibited',
  format: 'ofac-csv',
  cadenceDays: 1,
  files: [
    ofacFile('entries', 'SDN.CSV', 5_650_000),
    ofacFile('aliases', 'ALT.CSV', 1_062_000),
    ofacFile('comments', 'SDN_COMMENTS.CSV', 44_000),
  ],
};

function ofacFile(role: FileRole, name: string, expectedBytes: number): OfficialFile {
  return {
    role,
    name,
    address: OFAC_EXPORTS + name,
    finalHosts: OFAC_HOSTS,
    expectedBytes,
    maximumBytes: Math.max(expectedBytes * 10, 1_000_000),
  };
}

/** Every list the program knows, in the order the options page shows them. */
export const CATALOGUE: readonly Watchlist[] = [STARTER, OFAC_SDN];

export const DOWNLOADED_LISTS: readonly DownloadedList[] = CATALOGUE.filter(
  list => list.kind === 'downloaded',
);

/** Every host the program may ever talk to: the manifest's host permissions and policy are tested against it. */
export const OFFICIAL_HOSTS: readonly string[] = [
  ...new Set(
    DOWNLOADED_LISTS.flatMap(list =>
      list.files.flatMap(file => [new URL(file.address).hostname, ...file.finalHosts]),
    ),
  ),
];

/** The list with this id, if the program knows it. */
export function watchlist(id: string): Watchlist | undefined {
  return CATALOGUE.find(list => list.id === id);
}

/** How grave a listing on this list is. An unknown list counts as the graver kind. */
export function severityOf(id: string): Severity {
  return watchlist(id)?.severity ?? 'prohibited';
}
