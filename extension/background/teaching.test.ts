import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import type { Reading } from '../../src/readers/reader.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import { session } from './fake-session.ts';
import { createTeaching, taughtPages } from './teaching.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
let address: string | undefined;
let reachable = true;
const run: string[] = [];
const dropped: string[] = [];
vi.mock('../platform/tabs.ts', () => ({ tabAddress: () => Promise.resolve(address) }));
vi.mock('../platform/permissions.ts', () => ({
  dropOrigins: (origins: readonly string[]) => {
    dropped.push(...origins);
    return Promise.resolve();
  },
}));
vi.mock('../platform/scripting.ts', () => ({
  runInPage: (_: number, file: string) => {
    run.push(file);
    return Promise.resolve(reachable);
  },
}));

const PAGE = 'https://ats.example/candidates/8812';
const SECOND = 'https://ats.example/candidates/9034';
const SITE: TaughtSite = {
  id: 'https://ats.example/candidates/*',
  origin: 'https://ats.example',
  path: '/candidates/*',
  fields: {
    name: [
      { by: 'attribute', selector: '[data-qa="name"]' },
      { by: 'path', selector: 'h1' },
    ],
  },
  taughtAt: '2026-11-25T12:00:00.000Z',
  confirmed: false,
};

function at(path: string, origin = SITE.origin): TaughtSite {
  return { ...SITE, id: `${origin}${path}`, origin, path };
}

let kept: Map<string, unknown>;
let allowed: boolean;
let synced: number;
let store: Parameters<typeof taughtPages>[0];
let teaching: ReturnType<typeof createTeaching>;

beforeEach(() => {
  session.clear();
  run.length = 0;
  dropped.length = 0;
  reachable = true;
  address = PAGE;
  allowed = true;
  synced = 0;
  kept = new Map();
  store = {
    settings: {
      get: name => Promise.resolve(kept.get(name)),
      put: (name, value) => {
        kept.set(name, structuredClone(value));
        return Promise.resolve();
      },
      drop: name => {
        kept.delete(name);
        return Promise.resolve();
      },
    },
  };
  teaching = createTeaching({
    store,
    hasOrigins: () => Promise.resolve(allowed),
    syncScripts: () => {
      synced += 1;
      return Promise.resolve();
    },
  });
});

async function teach(site = SITE): Promise<void> {
  address = `${site.origin}${site.path.replaceAll('*', '1')}`;
  await teaching.start(7);
  await teaching.done(7, site);
}

function readingOf(url: string): Reading {
  return {
    kind: 'candidate',
    layout: 'taught',
    candidate: blankCandidate('taught', new URL(url), url, 'unverified'),
  };
}

describe('teaching a site', () => {
  it('puts the picker into the page and gives it its words', async () => {
    expect(await teaching.texts(7)).toBeNull();
    expect(await teaching.start(7)).toBe('started');
    expect(run).toEqual(['extension/content/teach.js']);
    expect((await teaching.texts(7))?.asks.name).toContain('name');
    expect(await teaching.texts(8)).toBeNull();
  });

  it.each([undefined, 'chrome://extensions/', 'http://ats.example/candidates/1', 'file:///a.html'])(
    'is refused on %s',
    async url => {
      address = url;
      expect(await teaching.start(7)).toBe('refused');
      expect([run, session.size]).toEqual([[], 0]);
    },
  );

  it('is refused without the permission, and where no script may run', async () => {
    allowed = false;
    expect(await teaching.start(7)).toBe('refused');
    expect(run).toEqual([]);
    allowed = true;
    reachable = false;
    expect(await teaching.start(7)).toBe('refused');
    expect(session.size).toBe(0);
  });

  it('keeps what was shown, registers the script, and reads the page at once', async () => {
    await teach({ ...SITE, confirmed: true });
    expect(await teaching.rows()).toEqual([{ ...SITE, judgeable: false }]);
    expect(run.at(-1)).toBe('extension/content/taught.js');
    expect(synced).toBe(1);
    expect(await taughtPages(store).taughtOrigins()).toEqual(['https://ats.example']);
    expect(await taughtPages(store).isTaught(SECOND)).toBe(true);
    expect(await teaching.here(SECOND)).toEqual(SITE);
    expect(await teaching.here('https://ats.example/candidates')).toBeNull();
    expect(await teaching.here('https://other.example/candidates/1')).toBeNull();
  });

  it('hears a tab once, while it is taught, and about its own origin', async () => {
    await teaching.done(7, SITE);
    await teaching.start(7);
    await teaching.done(8, SITE);
    await teaching.done(7, at('/candidates/*', 'https://other.example'));
    await teaching.done(7, SITE);
    await teaching.start(7);
    await teaching.done(7, { ...SITE, id: 'https://ats.example/another' });
    await teaching.start(7);
    await teaching.left(7);
    await teaching.done(7, SITE);
    expect(await teaching.rows()).toEqual([]);
  });

  it('replaces what was taught before, and lets the oldest of 200 go', async () => {
    await teach();
    await teach({ ...SITE, taughtAt: '2026-11-26T12:00:00.000Z' });
    expect(await teaching.rows()).toMatchObject([{ taughtAt: '2026-11-26T12:00:00.000Z' }]);
    kept.set(
      'taught',
      Array.from({ length: 200 }, (_, index) => at(`/list-${index}/*`)),
    );
    await teach();
    const rows = await teaching.rows();
    expect([rows.length, rows[0]?.path, rows.at(-1)?.path]).toEqual([200, '/list-1/*', '/candidates/*']);
  });

  it('passes over what does not read', async () => {
    kept.set('taught', [SITE, { ...SITE, fields: 7 }, null]);
    expect(await teaching.rows()).toHaveLength(1);
    kept.set('taught', 'text');
    expect(await teaching.rows()).toEqual([]);
  });
});

describe('a site that was taught', () => {
  it('is judged once a second candidate was read', async () => {
    await teach();
    await teaching.noted(PAGE, readingOf(PAGE));
    await teaching.noted(PAGE, readingOf(PAGE));
    await teaching.noted(SECOND, { kind: 'unreadable', reason: 'no-name' });
    await teaching.judge(SITE.id, true);
    expect(await teaching.rows()).toMatchObject([{ confirmed: false, judgeable: false }]);
    await teaching.noted(SECOND, readingOf(SECOND));
    expect(await teaching.rows()).toMatchObject([{ confirmed: false, judgeable: true }]);
    await teaching.judge(SITE.id, true);
    expect(await teaching.rows()).toMatchObject([{ confirmed: true, judgeable: false }]);
  });

  it('is forgotten when it is wrong, and its host with it', async () => {
    await teach();
    await teaching.judge(SITE.id, false);
    expect(await teaching.rows()).toEqual([]);
    expect(dropped).toEqual(['https://ats.example/*']);
    expect(synced).toBe(2);
  });

  it('keeps its host while something else needs it', async () => {
    await teach();
    await teach(at('/people/*'));
    await teach(at('/profile/*', 'https://gitlab.com'));
    await teaching.forget(SITE.id);
    await teaching.forget('https://gitlab.com/profile/*');
    await teaching.forget('https://unknown.example/*');
    expect(dropped).toEqual([]);
    await teaching.forgetAll();
    expect(dropped).toEqual(['https://ats.example/*']);
  });

  it('goes out as a file and comes in as a guess', async () => {
    await teach();
    kept.set('taught', [{ ...SITE, confirmed: true }]);
    const text = await teaching.exported();
    expect(await teaching.imported(text)).toBe(0);
    expect(await teaching.rows()).toMatchObject([{ confirmed: true }]);
    kept.clear();
    expect(await teaching.imported(text)).toBe(1);
    expect(await teaching.rows()).toEqual([{ ...SITE, judgeable: false }]);
    expect(run.filter(file => file.endsWith('taught.js'))).toHaveLength(1);
  });

  it('comes from no other text, and without what is hostile in it', async () => {
    for (const text of ['', '{', '[]', '{"format":"countersign-taught-sites","version":2,"sites":[]}']) {
      expect(await teaching.imported(text)).toBeNull();
    }
    const bad = [
      { ...SITE, id: 'https://elsewhere.example/*' },
      { ...SITE, origin: 'http://ats.example' },
      { ...SITE, fields: { name: [{ by: 'path', selector: ':has(*) *' }] } },
      { ...SITE, fields: { name: [SITE.fields.name?.[0], SITE.fields.name?.[0]] } },
      at('/people/*'),
    ];
    const text = JSON.stringify({ format: 'countersign-taught-sites', version: 1, sites: bad });
    expect(await teaching.imported(text)).toBe(1);
    expect(await teaching.rows()).toMatchObject([{ path: '/people/*' }]);
  });
});
