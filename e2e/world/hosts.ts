/** The hosts this world plays. Anything else a browser asks for is foreign, and fails the suite. */
export const JOB_SITES = ['github.com', 'www.linkedin.com', 'www.upwork.com'] as const;

/** The two hosts of the OFAC download: the service answers with a redirect to a presigned S3 address. */
export const PUBLISHER = 'sanctionslistservice.ofac.treas.gov';
export const PUBLISHER_FILES = 'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com';

export const MAPPED_HOSTS: readonly string[] = [...JOB_SITES, PUBLISHER, PUBLISHER_FILES];

/** Not on the extension's allow-list, and not mapped: where the "wrong host" fault redirects to. */
export const STRANGER = 'mirror.example';
