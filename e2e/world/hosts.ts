import { ATS_HOST } from '../../scripts/demo/layouts/ats.ts';
import { PERSONAL_HOST } from '../../scripts/demo/layouts/personal.ts';
import { DOWNLOADED_LISTS, hostsOf, OFFICIAL_HOSTS } from '../../src/watchlists/catalogue.ts';

/** The hosts this world plays. Anything else a browser asks for is foreign, and fails the suite. */
export const JOB_SITES = [
  'github.com',
  'api.github.com',
  'www.linkedin.com',
  'www.upwork.com',
  'gitlab.com',
  ATS_HOST,
  PERSONAL_HOST,
] as const;

/** The two hosts of the OFAC download: the service answers with a redirect to a presigned S3 address. */
export const PUBLISHER = 'sanctionslistservice.ofac.treas.gov';
export const PUBLISHER_FILES = 'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com';

export const MAPPED_HOSTS: readonly string[] = [...JOB_SITES, ...OFFICIAL_HOSTS];

/** The lists that may be downloaded from a host: OFAC has two on the same hosts, all others one. */
export function listsAt(host: string): readonly string[] {
  return DOWNLOADED_LISTS.filter(list => hostsOf(list).includes(host)).map(({ id }) => id);
}

/** Not on the extension's allow-list, and not mapped: where the "wrong host" fault redirects to. */
export const STRANGER = 'mirror.example';
