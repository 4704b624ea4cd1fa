import { expect, it } from 'vitest';
import { CATALOGUE, DOWNLOADED_LISTS, OFFICIAL_HOSTS, severityOf, watchlist } from './catalogue.ts';

it('has one list an id', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  expect(watchlist('ofac-sdn')?.shortTitle).toBe('OFAC SDN');
  expect(watchlist('none')).toBeUndefined();
  expect(severityOf('none')).toBe('prohibited');
});

it('downloads over https, each role once, and lets a file end at its own host', () => {
  for (const { files } of DOWNLOADED_LISTS) {
    expect(new Set(files.map(({ role }) => role)).size).toBe(files.length);
    for (const { address, finalHosts, expectedBytes, maximumBytes } of files) {
      const { protocol, hostname } = new URL(address);
      expect(protocol).toBe('https:');
      expect(finalHosts).toContain(hostname);
      expect(maximumBytes).toBeGreaterThan(expectedBytes);
    }
  }
});

it('names every host the program talks to', () => {
  expect(OFFICIAL_HOSTS).toEqual([
    'sanctionslistservice.ofac.treas.gov',
    'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
  ]);
});
