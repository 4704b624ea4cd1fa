import { describe, expect, it } from 'vitest';
import { CATALOGUE, DOWNLOADED_LISTS, hostsOf, OFFICIAL_HOSTS, severityOf, watchlist } from './catalogue.ts';
import { PARSERS } from './formats/parsers.ts';

it('has one list an id', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  expect(watchlist('ofac-sdn')?.shortTitle).toBe('OFAC SDN');
  expect(watchlist('none')).toBeUndefined();
  expect([severityOf('none'), severityOf('own'), severityOf('ofac-non-sdn')]).toEqual([
    ...['prohibited', 'own', 'restricted'],
  ]);
});

describe.each(DOWNLOADED_LISTS)('$id', list => {
  const { files, marker, credential, format, importFormat, fewestEntries, cadenceDays } = list;

  it('is asked for over https, each role once, and may end at its own host', () => {
    expect(files.map(({ role }) => role)).toContain('entries');
    expect(new Set(files.map(({ role }) => role)).size).toBe(files.length);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { address, finalHosts } of [...files, ...(marker === undefined ? [] : [marker])]) {
      const { protocol, hostname, port, username } = new URL(address);
      expect([protocol, port, username]).toEqual(['https:', '', '']);
      expect(finalHosts).toContain(hostname);
      expect(hostsOf(list)).toEqual(expect.arrayContaining([...finalHosts]));
    }
  });

  it('has sizes and times that can be kept', () => {
    for (const { expectedBytes, maximumBytes } of files) {
      expect(maximumBytes).toBeGreaterThan(expectedBytes);
      expect(maximumBytes).toBeLessThan(2 ** 30);
    }
    expect(fewestEntries).toBeGreaterThan(0);
    expect(cadenceDays).toBeGreaterThanOrEqual(1);
  });

  it('has parsers, and names only what it has', () => {
    expect(PARSERS[format]).toBeTypeOf('function');
    if (importFormat !== undefined) expect(PARSERS[importFormat]).not.toBe(PARSERS[format]);
    const addresses = [...files, ...(marker === undefined ? [] : [marker])].map(({ address }) => address);
    const wants = (what: string): boolean => addresses.some(address => address.includes(what));
    expect(wants('{key}')).toBe(credential === 'law-go-kr');
    expect(wants('{marker}')).toBe(marker?.read === 'law-go-kr-serial');
  });
});

it('names every host the program talks to', () => {
  expect(OFFICIAL_HOSTS).toEqual([
    'sanctionslistservice.ofac.treas.gov',
    'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
    'scsanctions.un.org',
    'unsolprodfiles.blob.core.windows.net',
    'umsanrp1dltx4dj3sxtt.blob.core.windows.net',
    'webgate.ec.europa.eu',
    'sanctionslist.fcdo.gov.uk',
    'www.sesam.search.admin.ch',
    'www.dfat.gov.au',
    'www.law.go.kr',
    'delivery.opensanctions.com',
    'data.opensanctions.org',
  ]);
});
