import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import { SITES, type Site } from '../../src/readers/site-table.ts';
import { DOWNLOADED_LISTS, hostsOf, OFFICIAL_HOSTS } from '../../src/watchlists/catalogue.ts';
import { pageScriptFile } from '../../extension/page-script.ts';
import { PAGE_SCRIPTS } from '../page-scripts.ts';
import { filesOf, manifestOf, TARGETS } from './built.ts';

const granted = new Set(DOWNLOADED_LISTS.filter(({ hostsGranted }) => hostsGranted).flatMap(hostsOf));
const asked = OFFICIAL_HOSTS.filter(host => !granted.has(host));
const ofSites = (access: Site['access']): readonly string[] =>
  SITES.filter(site => site.access === access).flatMap(({ matches }) => matches);
/** Of a site the user teaches, one origin is asked for in the click. */
const ANY_SITE = 'https://*/*';
const patterns = (hosts: Iterable<string>): readonly string[] =>
  [...hosts].map(host => `https://${host}/*`).sort();

describe.each(TARGETS)('the manifest for %s', target => {
  const manifest = manifestOf(target);

  it('shows nothing to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no permission beyond those PRIVACY.md explains', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
  });

  it('reaches some official hosts of the catalogue from the start, the others and GitHub when the user allows them, and no more', () => {
    expect([...manifest.host_permissions].sort()).toEqual(patterns(granted));
    expect([...manifest.optional_host_permissions].sort()).toEqual(
      [...patterns([...asked, GITHUB_HOST]), ...ofSites('asked'), ANY_SITE].sort(),
    );
    const policy = manifest.content_security_policy.extension_pages;
    const connect = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    const requested = [...OFFICIAL_HOSTS, GITHUB_HOST];
    expect([...connect].sort()).toEqual(["'self'", ...requested.map(host => `https://${host}`)].sort());
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const host of requested) expect(privacy).toContain(`\`${host}\``);
  });

  it('reads the sites that are granted and no other, each page with one self-contained file', () => {
    for (const { js } of manifest.content_scripts) expect(js).toHaveLength(1);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(
      [...ofSites('granted')].sort(),
    );
    for (const { id, script, matches } of SITES.filter(({ access }) => access === 'granted')) {
      const own = manifest.content_scripts.filter(({ js }) => js.includes(pageScriptFile(script)));
      expect(
        own.map(one => one.matches),
        id,
      ).toEqual([matches]);
      // Narrower patterns are left out where the wider ones of another script would take them.
      const inside = SITES.filter(
        other => other.script !== script && matches.some(one => isWithin(other, one)),
      );
      expect(own.flatMap(({ exclude_matches = [] }) => exclude_matches)).toEqual(
        inside.flatMap(other => other.matches),
      );
    }
  });

  it('holds every script the background puts into pages', () => {
    expect(filesOf(target)).toEqual(expect.arrayContaining(PAGE_SCRIPTS.map(pageScriptFile)));
  });

  it('suggests at most four shortcuts, no two alike, and describes them', () => {
    const commands = Object.entries(manifest.commands);
    // Chrome refuses a fifth.
    expect(commands.length).toBeLessThanOrEqual(4);
    const keys = commands.map(([, { suggested_key }]) => suggested_key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // Chromium 156 assigns none of these three, and says nothing of it.
    expect(keys.filter(key => /^Alt\+Shift\+[CPR]$/.test(key))).toEqual([]);
    for (const [name, { description = '' }] of commands) {
      expect(description, name).toMatch(name === '_execute_action' ? /^$/ : /^__MSG_\w+__$/);
    }
  });

  it('hears a keyword in the address bar', () => {
    expect(manifest).toMatchObject({ omnibox: { keyword: 'cs' } });
  });

  it('names files that are there, and the version of the package', () => {
    expect(filesOf(target)).toEqual(expect.arrayContaining(Object.values(manifest.icons)));
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: manifest.version });
  });
});

/** Whether the pages of a site are among those of a pattern, and are not all of them. */
function isWithin({ matches }: Site, pattern: string): boolean {
  const start = pattern.slice(0, -1);
  return matches.every(one => one !== pattern && one.startsWith(start));
}

describe('the manifest for Firefox', () => {
  it('has an event page, an id, and collects nothing', () => {
    expect(manifestOf('firefox')).toMatchObject({
      background: { scripts: [expect.any(String)], type: 'module' },
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
    expect(manifestOf('firefox')).not.toHaveProperty('minimum_chrome_version');
  });
});
