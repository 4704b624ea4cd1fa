import { SHORT_TITLES } from './short-titles.ts';
import type {
  DownloadedList,
  FileRole,
  OfficialFile,
  OwnList,
  Severity,
  ShippedList,
  Watchlist,
} from './watchlist.ts';

/**
 * Every list the program knows, and all it needs to fetch one. Addresses, redirects and sizes: as seen in real downloads
 * or in the code of others who fetch them, up to October 2026.
 */

export const STARTER: ShippedList = {
  kind: 'shipped',
  id: 'starter',
  shortTitle: SHORT_TITLES.starter,
  title: 'Starter list: North Korean IT worker designations',
  publisher: 'Countersign, compiled from OFAC and KoFIU',
  licence: 'Public domain (OFAC, 17 USC 105); public notice (KoFIU)',
  severity: 'prohibited',
};

/** Most lists change in most weeks, and forbid all dealings. */
const DOWNLOADED = {
  kind: 'downloaded',
  severity: 'prohibited',
  cadenceDays: 2,
  hostsGranted: false,
} as const;

/** OFAC's Sanctions List Service answers 302 to a presigned address on the second host. */
const OFAC_EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/';
const OFAC_HOSTS = [
  'sanctionslistservice.ofac.treas.gov',
  'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
];
const OFAC = {
  ...DOWNLOADED,
  publisher: 'OFAC, U.S. Department of the Treasury',
  licence: 'Public domain (17 USC 105)',
  format: 'ofac-csv',
  hostsGranted: true,
} as const;

/** The files were 5.65, 1.06 and 0.04 MB in August 2026. */
export const OFAC_SDN: DownloadedList = {
  ...OFAC,
  id: 'ofac-sdn',
  shortTitle: SHORT_TITLES['ofac-sdn'],
  title: 'Specially Designated Nationals and Blocked Persons List',
  fewestEntries: 10_000,
  files: [
    file('entries', 'SDN.CSV', OFAC_EXPORTS, OFAC_HOSTS, 5_650_000),
    file('aliases', 'ALT.CSV', OFAC_EXPORTS, OFAC_HOSTS, 1_062_000),
    file('comments', 'SDN_COMMENTS.CSV', OFAC_EXPORTS, OFAC_HOSTS, 44_000),
  ],
};

/** Sectoral and other lists whose parties may be dealt with in some ways. */
const OFAC_NON_SDN: DownloadedList = {
  ...OFAC,
  id: 'ofac-non-sdn',
  shortTitle: SHORT_TITLES['ofac-non-sdn'],
  title: 'Consolidated Non-SDN List',
  severity: 'restricted',
  fewestEntries: 200,
  files: [
    file('entries', 'CONS_PRIM.CSV', OFAC_EXPORTS, OFAC_HOSTS, 239_000),
    file('aliases', 'CONS_ALT.CSV', OFAC_EXPORTS, OFAC_HOSTS, 68_000),
    file('comments', 'CONS_COMMENTS.CSV', OFAC_EXPORTS, OFAC_HOSTS, 3_000),
  ],
};

/**
 * Answers 302 to a signed address of a storage account; it was the second account for some weeks of 2026. Generated
 * anew each day, so neither headers nor bytes tell a change.
 */
const UN: DownloadedList = {
  ...DOWNLOADED,
  id: 'un',
  shortTitle: SHORT_TITLES.un,
  title: 'United Nations Security Council Consolidated List',
  publisher: 'United Nations Security Council',
  licence: 'UN terms of use; free to use for screening',
  format: 'un-xml',
  fewestEntries: 500,
  files: [
    file(
      'entries',
      'consolidated.xml',
      'https://scsanctions.un.org/resources/xml/en/',
      [
        'scsanctions.un.org',
        'unsolprodfiles.blob.core.windows.net',
        'umsanrp1dltx4dj3sxtt.blob.core.windows.net',
      ],
      2_193_000,
    ),
  ],
};

/** The token is public (base64 of "token-2017"); without it the answer is 403. Made on request, in a minute or more. */
const EU_FILES = 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/';
const EU_TOKEN = '?token=dG9rZW4tMjAxNw';
const EU_HOSTS = ['webgate.ec.europa.eu'];
const EU: DownloadedList = {
  ...DOWNLOADED,
  id: 'eu-fsf',
  shortTitle: SHORT_TITLES['eu-fsf'],
  title: 'Consolidated list of persons, groups and entities subject to EU financial sanctions',
  publisher: 'European Commission, DG FISMA',
  licence: 'Reuse with attribution (Commission Decision 2011/833/EU)',
  format: 'eu-xml',
  fewestEntries: 3_400,
  files: [
    {
      ...file('entries', 'xmlFullSanctionsList_1_1.xml', EU_FILES, EU_HOSTS, 25_000_000),
      address: `${EU_FILES}content${EU_TOKEN}`,
    },
  ],
  marker: { address: `${EU_FILES}checksum${EU_TOKEN}`, finalHosts: EU_HOSTS, read: 'whole' },
};

const UK: DownloadedList = {
  ...DOWNLOADED,
  id: 'uk',
  shortTitle: SHORT_TITLES.uk,
  title: 'UK Sanctions List',
  publisher: 'Foreign, Commonwealth & Development Office',
  licence: 'Open Government Licence v3.0, with attribution',
  format: 'uk-csv',
  fewestEntries: 3_000,
  files: [
    file(
      'entries',
      'UK-Sanctions-List.csv',
      'https://sanctionslist.fcdo.gov.uk/docs/',
      ['sanctionslist.fcdo.gov.uk'],
      50_000_000,
    ),
  ],
};

/** The whole list, delisted parties included: the parser leaves those out. */
const SECO_PAGES = 'https://www.sesam.search.admin.ch/sesam-search-web/pages/';
const CH: DownloadedList = {
  ...DOWNLOADED,
  id: 'ch-seco',
  shortTitle: SHORT_TITLES['ch-seco'],
  title: 'Swiss sanctions list',
  publisher: 'State Secretariat for Economic Affairs (SECO), Switzerland',
  licence: 'Public official data, with attribution',
  format: 'seco-xml',
  fewestEntries: 3_000,
  files: [
    {
      ...file('entries', 'consolidated-list.xml', SECO_PAGES, ['www.sesam.search.admin.ch'], 42_000_000),
      address: `${SECO_PAGES}downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction`,
    },
  ],
};

const AU: DownloadedList = {
  ...DOWNLOADED,
  id: 'au-dfat',
  shortTitle: SHORT_TITLES['au-dfat'],
  title: 'Australian Sanctions Consolidated List',
  publisher: 'Department of Foreign Affairs and Trade, Australia',
  licence: 'Creative Commons Attribution',
  format: 'dfat-xlsx',
  cadenceDays: 4,
  fewestEntries: 2_000,
  files: [
    file(
      'entries',
      'Australian_Sanctions_Consolidated_List.xlsx',
      'https://www.dfat.gov.au/sites/default/files/',
      ['www.dfat.gov.au'],
      1_300_000,
    ),
  ],
};

/** The list is an annex of a notice: a search finds the newest one, its number fetches it. */
const KR_HOSTS = ['www.law.go.kr'];
const KR_NOTICE = encodeURIComponent('금융거래등제한대상자 지정 및 지정 취소에 관한 규정');
const KR: DownloadedList = {
  ...DOWNLOADED,
  id: 'kr-kofiu',
  shortTitle: SHORT_TITLES['kr-kofiu'],
  title: 'Persons subject to restrictions on financial transactions',
  publisher: 'Korea Financial Intelligence Unit',
  licence: 'Public notice',
  format: 'kofiu-law-xml',
  importFormat: 'kofiu-tsv',
  cadenceDays: 14,
  fewestEntries: 300,
  credential: 'law-go-kr',
  files: [
    {
      ...file('entries', 'kofiu.xml', 'https://www.law.go.kr/DRF/', KR_HOSTS, 2_000_000),
      address: 'https://www.law.go.kr/DRF/lawService.do?OC={key}&target=admrul&type=XML&ID={marker}',
    },
  ],
  marker: {
    address: `https://www.law.go.kr/DRF/lawSearch.do?OC={key}&target=admrul&type=XML&query=${KR_NOTICE}`,
    finalHosts: KR_HOSTS,
    read: 'law-go-kr-serial',
  },
};

/** Sent with the user's own delivery token, as the header `Authorization: Token ...`; answers with a redirect. */
const OPENSANCTIONS: DownloadedList = {
  ...DOWNLOADED,
  id: 'opensanctions',
  shortTitle: SHORT_TITLES.opensanctions,
  title: 'OpenSanctions consolidated sanctions',
  publisher: 'OpenSanctions',
  licence: 'CC BY-NC 4.0; a business needs a licence of its own (opensanctions.org/licensing)',
  format: 'opensanctions-csv',
  fewestEntries: 20_000,
  credential: 'opensanctions',
  files: [
    file(
      'entries',
      'targets.simple.csv',
      'https://delivery.opensanctions.com/datasets/latest/sanctions/',
      ['delivery.opensanctions.com', 'data.opensanctions.org'],
      86_000_000,
    ),
  ],
};

/** What a team keeps itself. Whoever is on it is known to the team, and to no publisher. */
export const OWN: OwnList = {
  kind: 'own',
  id: 'own',
  shortTitle: SHORT_TITLES.own,
  title: 'Your own list',
  publisher: 'You',
  licence: 'Yours',
  severity: 'own',
};

/** Every list, in the order the options page shows them. */
export const CATALOGUE: readonly Watchlist[] = [
  STARTER,
  OFAC_SDN,
  OFAC_NON_SDN,
  UN,
  EU,
  UK,
  CH,
  AU,
  KR,
  OPENSANCTIONS,
  OWN,
];

export const DOWNLOADED_LISTS: readonly DownloadedList[] = CATALOGUE.filter(
  list => list.kind === 'downloaded',
);

/** Every host the program may ever talk to: the manifest's permissions and policy are tested against it. */
export const OFFICIAL_HOSTS: readonly string[] = [...new Set(DOWNLOADED_LISTS.flatMap(hostsOf))];

/** Every host a list may ever be asked of. */
export function hostsOf({ files, marker }: DownloadedList): readonly string[] {
  const asked = [...files, ...(marker === undefined ? [] : [marker])];
  return [...new Set(asked.flatMap(({ address, finalHosts }) => [new URL(address).hostname, ...finalHosts]))];
}

/** The list with this id, if the program knows it. */
export function watchlist(id: string): Watchlist | undefined {
  return CATALOGUE.find(list => list.id === id);
}

/** How grave a listing on this list is. An unknown list counts as the graver kind. */
export function severityOf(id: string): Severity {
  return watchlist(id)?.severity ?? 'prohibited';
}

/** A file that is found under its official name. Four times the size of 2026 is another thing. */
function file(
  role: FileRole,
  name: string,
  folder: string,
  finalHosts: readonly string[],
  expectedBytes: number,
): OfficialFile {
  const maximumBytes = Math.max(expectedBytes * 4, 1_000_000);
  return { role, name, address: folder + name, finalHosts, expectedBytes, maximumBytes };
}
