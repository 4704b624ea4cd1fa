import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/readers/site-table.ts';
import { DOWNLOADED_LISTS, hostsOf, OFFICIAL_HOSTS } from '../../src/watchlists/catalogue.ts';
import { filesOf, manifestOf, TARGETS } from './built.ts';

const granted = new Set(DOWNLOADED_LISTS.filter(({ hostsGranted }) => hostsGranted).flatMap(hostsOf));
const asked = OFFICIAL_HOSTS.filter(host => !granted.has(host));
const patterns = (hosts: Iterable<string>): readonly string[] =>
  [...hosts].map(host => `https://${host}/*`).sort();

describe.each(TARGETS)('the manifest for %s', target => {
  const manifest = manifestOf(target);

  it('shows nothing to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no permission beyond those PRIVACY.md explains', () => {
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
  });

  it('reaches some official hosts of the catalogue from the start, the others when the user allows them, and no more', () => {
    expect([...manifest.host_permissions].sort()).toEqual(patterns(granted));
    expect([...manifest.optional_host_permissions].sort()).toEqual(patterns(asked));
    const policy = manifest.content_security_policy.extension_pages;
    const connect = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect([...connect].sort()).toEqual(["'self'", ...OFFICIAL_HOSTS.map(host => `https://${host}`)].sort());
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const host of OFFICIAL_HOSTS) expect(privacy).toContain(`\`${host}\``);
  });

  it('reads the sites of the contract and no other, each with one self-contained file', () => {
    for (const { js } of manifest.content_scripts) expect(js).toHaveLength(1);
    const domains = manifest.content_scripts
      .flatMap(({ matches }) => matches)
      .map(match => /^https:\/\/(?:\*\.|www\.)?([^/]+)\/\*$/.exec(match)?.[1]);
    expect(domains).toEqual(SITES.map(({ domain }) => domain));
  });

  it('names files that are there, and the version of the package', () => {
    expect(filesOf(target)).toEqual(expect.arrayContaining(Object.values(manifest.icons)));
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: manifest.version });
  });
});

describe('the manifest for Firefox', () => {
  it('has an event page, an id, and collects nothing', () => {
    expect(manifestOf('firefox')).toMatchObject({
      background: { scripts: [expect.any(String)], type: 'module' },
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
    expect(manifestOf('firefox')).not.toHaveProperty('minimum_chrome_version');
  });
});
