import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES, type Site } from '../../src/readers/site-table.ts';
import type { RegisteredScript } from '../platform/scripting.ts';
import { createPageScripts, scriptChanges, wantedScripts } from './page-scripts.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** The hosts that were given back. */
let dropped: readonly string[] = [];
vi.mock('../platform/permissions.ts', () => ({
  dropOrigins: (origins: readonly string[]) => {
    dropped = origins;
    return Promise.resolve();
  },
}));

/** What the browser has registered; it refuses a second script of an id. */
let registered: readonly RegisteredScript[] = [];
vi.mock('../platform/scripting.ts', () => ({
  registeredScripts: () => Promise.resolve(registered),
  registerScripts: (scripts: readonly RegisteredScript[]) => {
    for (const { id } of scripts)
      if (registered.some(known => known.id === id)) throw new Error(`Duplicate script ID '${id}'`);
    registered = [...registered, ...scripts];
    return Promise.resolve();
  },
  unregisterScripts: (ids: readonly string[]) => {
    registered = registered.filter(({ id }) => !ids.includes(id));
    return Promise.resolve();
  },
}));

const site = (id: string): Site => {
  const found = SITES.find(one => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const ATS = 'https://ats.example:8443';

describe('the scripts that are wanted', () => {
  it('are one for each script of the sites, over the pages of them all', () => {
    expect(wantedScripts([site('fiverr'), site('gitlab'), site('toptal')], [])).toEqual([
      {
        id: 'marketplaces',
        file: 'extension/content/marketplaces.js',
        matches: ['https://*.fiverr.com/*', 'https://www.toptal.com/*'],
        excludeMatches: [],
      },
      {
        id: 'communities',
        file: 'extension/content/communities.js',
        matches: ['https://gitlab.com/*'],
        excludeMatches: [],
      },
    ]);
    expect(wantedScripts([], [])).toEqual([]);
  });

  it('are one for all origins that were taught, in patterns both browsers take', () => {
    expect(wantedScripts([], [ATS, 'https://jobs.example'])).toEqual([
      {
        id: 'taught',
        file: 'extension/content/taught.js',
        matches: ['https://ats.example/*', 'https://jobs.example/*'],
        excludeMatches: [],
      },
    ]);
  });

  it('never are two for one page', () => {
    const taught = ['https://app.greenhouse.io', 'https://www.linkedin.com'];
    const [hiring, own, ...others] = wantedScripts([site('greenhouse'), site('lever')], taught);
    expect(hiring).toMatchObject({ id: 'hiring', excludeMatches: ['https://app.greenhouse.io/*'] });
    expect(own).toMatchObject({ id: 'taught', matches: ['https://app.greenhouse.io/*'] });
    expect(others).toEqual([]);
  });
});

describe('whatever is switched on and taught', () => {
  const asked = SITES.filter(({ access }) => access === 'asked');
  const hosts = SITES.flatMap(({ matches }) => matches).map(
    pattern => new URL(pattern.replace('*.', 'app.')).host,
  );
  const granted = SITES.filter(({ access }) => access === 'granted').flatMap(({ matches }) => matches);

  it('no page gets a second script by itself', () => {
    fc.assert(
      fc.property(
        fc.subarray(asked),
        fc.uniqueArray(fc.constantFrom('ats.example', ...hosts)),
        fc.constantFrom('ats.example', ...hosts),
        (sites, taughtHosts, host) => {
          const page = new URL(`https://${host}/candidates/7`);
          const taughtOrigins = taughtHosts.map(one => `https://${one}`);
          const scripts = wantedScripts(sites, taughtOrigins).filter(
            ({ matches, excludeMatches }) => isAmong(page, matches) && !isAmong(page, excludeMatches),
          );
          expect(scripts.length + Number(isAmong(page, granted))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

/** Match patterns as browsers read them, as far as they are used here. */
function isAmong({ host, pathname }: URL, patterns: readonly string[]): boolean {
  return patterns.some(pattern => {
    const [, wild, domain = '', path = ''] = /^https:\/\/(\*\.)?([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
    const isHost = host === domain || (wild !== undefined && host.endsWith(`.${domain}`));
    return isHost && pathname.startsWith(path);
  });
}

describe('the way to what is wanted', () => {
  const one: RegisteredScript = {
    id: 'a',
    file: 'a.js',
    matches: ['https://a.example/*'],
    excludeMatches: [],
  };

  it('changes nothing where all is as it should be, in whatever order the browser tells it', () => {
    const wide = { ...one, matches: ['https://a.example/*', 'https://b.example/*'] };
    expect(scriptChanges([wide], [{ ...wide, matches: wide.matches.toReversed() }])).toEqual({
      add: [],
      drop: [],
    });
  });

  it('adds, drops, and replaces what is no longer the same', () => {
    expect(scriptChanges([one], [])).toEqual({ add: [one], drop: [] });
    expect(scriptChanges([], [one])).toEqual({ add: [], drop: ['a'] });
    for (const other of [
      { ...one, file: 'b.js' },
      { ...one, matches: ['https://b.example/*'] },
      { ...one, excludeMatches: ['https://b.example/*'] },
    ]) {
      expect(scriptChanges([other], [one])).toEqual({ add: [other], drop: ['a'] });
    }
  });
});

describe('registering', () => {
  let allowed: ReadonlySet<string>;
  let on: readonly string[];
  let taught: readonly string[];
  const scripts = createPageScripts({
    settings: () => {
      const sites = Object.fromEntries(SITES.map(({ id }) => [id, on.includes(id)]));
      return Promise.resolve({ ...DEFAULT_SETTINGS, sites: sites as typeof DEFAULT_SETTINGS.sites });
    },
    taughtOrigins: () => Promise.resolve(taught),
    hasOrigins: origins => Promise.resolve(origins.every(origin => allowed.has(origin))),
  });
  const ids = (): readonly string[] => registered.map(({ id }) => id);

  beforeEach(() => {
    registered = [];
    allowed = new Set(['https://gitlab.com/*', 'https://ats.example/*', 'https://github.com/*']);
    on = ['gitlab', 'github', 'dribbble'];
    taught = [ATS, 'https://jobs.example'];
  });

  it('is for asked sites that are on and allowed, and for allowed origins that were taught', async () => {
    await scripts.sync();
    expect(registered.map(({ id, matches }) => [id, matches])).toEqual([
      ['communities', ['https://gitlab.com/*']],
      ['taught', ['https://ats.example/*']],
    ]);
  });

  it('follows a switch, a permission that was withdrawn, and a site that was forgotten', async () => {
    await scripts.sync();
    allowed = new Set([...allowed, 'https://dribbble.com/*']);
    await scripts.sync();
    expect(registered.find(({ id }) => id === 'communities')?.matches).toEqual([
      'https://gitlab.com/*',
      'https://dribbble.com/*',
    ]);
    on = ['github'];
    await scripts.sync();
    expect(ids()).toEqual(['taught']);
    allowed = new Set();
    await scripts.sync();
    expect(ids()).toEqual([]);
  });

  it('gives back the hosts of sites that were switched off, and no others', async () => {
    const before = Object.fromEntries(SITES.map(({ id }) => [id, true])) as typeof DEFAULT_SETTINGS.sites;
    taught = [ATS, 'https://dribbble.com'];
    dropped = [];
    await scripts.switched(before, before);
    expect(dropped).toEqual([]);
    await scripts.switched(before, { ...before, github: false, dribbble: false, gitlab: false });
    expect(dropped).toEqual(['https://gitlab.com/*']);
  });

  it('does so once when asked many times at once', async () => {
    await Promise.all([scripts.sync(), scripts.sync(), scripts.sync()]);
    expect(ids()).toEqual(['communities', 'taught']);
  });
});
