import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { KEPT } from '../../src/assessment/kept.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { BirthDate, Entry } from '../../src/watchlists/entry.ts';
import { buildPack, openPack, type Pack } from '../../src/watchlists/pack.ts';
import { dropAtHand, putAtHand } from './at-hand.ts';
import { session } from './fake-session.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
const badge = vi.hoisted(() => ({ text: '', title: '' }));
vi.mock('../platform/badge.ts', () => ({
  setNewsBadge: (next: { text: string; title: string } | undefined) => {
    Object.assign(badge, next ?? { text: '', title: '' });
    return Promise.resolve();
  },
}));
const privateTabs = vi.hoisted(() => new Set<number>());
vi.mock('../platform/tabs.ts', () => ({
  isPrivateTab: (tab: number) => Promise.resolve(privateTabs.has(tab)),
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const TAB = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;
const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

/** Invented, as everybody here. */
function listed(birthDates: readonly BirthDate[] = [], text = 'BRANDVOLD, Oskar'): Entry {
  const nothing = { birthPlaces: [], nationalities: [], identifiers: [], linkedTo: [], northKorea: [] };
  const names = [{ text, quality: 'primary' }] as const;
  return {
    ...nothing,
    id: '1',
    type: 'person',
    names,
    birthDates,
    programmes: [],
    linkedTo: [],
    officialPage: 'https://lists.example/1',
  };
}

async function pack(entry: Entry): Promise<Pack> {
  const meta = { list: 'sample', sourceHash: JSON.stringify(entry) };
  return openPack(await buildPack(meta, [entry], () => Promise.resolve()));
}

const without = await pack(listed([], 'Somebody Else'));
const nameOnly = await pack(listed());
const withBirth = await pack(listed([{ from: '1971-03-09', to: '1971-03-09', circa: false }]));

const oskar = (page = 'oskar'): Candidate => ({
  ...candidateWith({ name: claimOf('Oskar Brandvold'), birthDate: claimOf('1971-03-09') }),
  url: `https://people.example/${page}`,
});

describe('keeping candidates', () => {
  let store: Store;
  let packs: readonly Pack[];
  let time: number;
  let keepDays: number;

  const worker = (breathe = (): Promise<void> => Promise.resolve()): Keeping =>
    createKeeping({
      store,
      lists: {
        serving: () => Promise.resolve({ packs, unusable: [], sources: new Map(), opened: new Map() }),
      },
      gazetteer: () => Promise.resolve(gazetteer),
      settings: () => Promise.resolve({ ...DEFAULT_SETTINGS, keepDays }),
      now: () => time,
      breathe,
      stayAwake: () => undefined,
      subtle: crypto.subtle,
    });
  const read = (candidate = oskar(), tab = TAB): Promise<void> =>
    putAtHand(
      tab,
      candidate,
      assess(candidate, { packs, unusableLists: [], gazetteer, today: '2026-11-23' }),
    );
  const keepPages = async (...pages: readonly string[]): Promise<void> => {
    for (const page of pages) {
      await read(oskar(page));
      await worker().keep(TAB);
    }
  };
  const newsOf = async (keeping: Keeping): Promise<readonly string[]> =>
    (await keeping.rows()).flatMap(({ news }) => news.map(({ what, identity }) => `${what} ${identity}`));

  beforeEach(() => {
    session.clear();
    privateTabs.clear();
    Object.assign(badge, { text: '', title: '' });
    store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    packs = [without];
    time = Date.UTC(2026, 10, 23, 9);
    keepDays = 180;
  });

  it('keeps what the page gave, also when another worker read it', async () => {
    await read();
    const row = await worker().keep(TAB);
    expect(row).toMatchObject({
      name: 'Oskar Brandvold',
      url: 'https://people.example/oskar',
      keptAt: '2026-11-23T09:00:00.000Z',
      until: '2027-05-22T09:00:00.000Z',
      matches: 0,
      news: [],
    });
    expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await worker().rows()).toEqual([row]);
  });

  it('keeps one a page, the latest first', async () => {
    await read();
    await worker().keep(TAB);
    time += DAY_MS;
    await read(oskar('other'));
    await worker().keep(TAB);
    time += DAY_MS;
    await read();
    await worker().keep(TAB);
    expect((await worker().rows()).map(({ url, keptAt }) => [url, keptAt.slice(0, 10)])).toEqual([
      ['https://people.example/oskar', '2026-11-25'],
      ['https://people.example/other', '2026-11-24'],
    ]);
  });

  it('keeps nothing of a private window, of a page that was left, or of a tab nothing was read in', async () => {
    await read();
    privateTabs.add(TAB);
    expect(await worker().keep(TAB)).toBeNull();
    privateTabs.clear();
    await dropAtHand(TAB);
    expect(await worker().keep(TAB)).toBeNull();
    expect(await worker().keep(8)).toBeNull();
    expect(await store.kept.all()).toEqual([]);
  });

  it('keeps no more than can be screened, but what is kept already once more', async () => {
    await read();
    await worker().keep(TAB);
    const [one] = await store.kept.all();
    for (let count = 1; count < KEPT.candidates; count += 1) {
      await store.kept.put({ ...one, id: String(count) });
    }
    expect(await worker().keep(TAB)).not.toBeNull();
    await read(oskar('another'));
    expect(await worker().keep(TAB)).toBeNull();
  });

  it('tells of a bare name in the list alone, and counts what more than a name agrees with', async () => {
    await read();
    await worker().keep(TAB);
    packs = [nameOnly];
    await worker().catchUp();
    expect(await newsOf(worker())).toEqual(['met name-only']);
    expect(badge.text).toBe('');
    packs = [withBirth];
    await worker().catchUp();
    expect(await newsOf(worker())).toEqual(['met name-only', 'changed corroborated']);
    expect(badge).toMatchObject({
      text: '1',
      title: expect.stringContaining('more than a name agrees: 1') as string,
    });
  });

  it('lets news rest once they were seen, and takes the count away', async () => {
    await read();
    const row = await worker().keep(TAB);
    packs = [withBirth];
    await worker().catchUp();
    expect(badge.text).toBe('1');
    await worker().seen(row?.id ?? '');
    expect(await newsOf(worker())).toEqual([]);
    expect(badge.text).toBe('');
    await worker().catchUp();
    expect(await newsOf(worker())).toEqual([]);
  });

  it('forgets one, or all', async () => {
    await read();
    const row = await worker().keep(TAB);
    await read(oskar('other'));
    await worker().keep(TAB);
    packs = [withBirth];
    await worker().catchUp();
    await worker().forget(row?.id ?? '');
    expect((await worker().rows()).map(({ url }) => url)).toEqual(['https://people.example/other']);
    expect(badge.text).toBe('1');
    await worker().forgetAll();
    expect(await store.kept.all()).toEqual([]);
    expect(badge.text).toBe('');
  });

  it('shows and screens nobody after their day, and deletes them', async () => {
    await read();
    await worker().keep(TAB);
    time += 180 * DAY_MS - 1;
    expect(await worker().rows()).toHaveLength(1);
    await worker().purge();
    expect(await store.kept.all()).toHaveLength(1);
    time += 1;
    expect(await worker().rows()).toEqual([]);
    packs = [withBirth];
    await worker().catchUp();
    expect(await store.kept.all()).toMatchObject([{ news: [] }]);
    await worker().purge();
    expect(await store.kept.all()).toEqual([]);
  });

  it('applies another time to those that are kept already', async () => {
    await read();
    await worker().keep(TAB);
    time += 100 * DAY_MS;
    keepDays = 300;
    expect(await worker().rows()).toMatchObject([{ until: '2027-09-19T09:00:00.000Z' }]);
    keepDays = 99;
    expect(await worker().rows()).toEqual([]);
  });

  it('goes on where a worker that was stopped stood', async () => {
    await keepPages('a', 'b', 'c');
    packs = [withBirth];
    // ... and the browser stops it after the second one.
    let breaths = 0;
    const stopped = worker(() => (++breaths < 2 ? Promise.resolve() : new Promise(() => undefined)));
    void stopped.catchUp();
    await vi.waitFor(() => {
      expect(breaths).toBe(2);
    });
    expect(await newsOf(worker())).toHaveLength(2);
    let screened = 0;
    await worker(() => Promise.resolve(void (screened += 1))).resume();
    expect(screened).toBe(1);
    expect(await newsOf(worker())).toHaveLength(3);
    expect(badge.text).toBe('3');
    await worker(() => Promise.reject(new Error('There is nothing to do.'))).resume();
  });

  it('does not bring back who was forgotten while all are screened', async () => {
    await keepPages('a', 'b', 'c');
    packs = [withBirth];
    let forgotten = false;
    const keeping: Keeping = worker(async () => {
      if (!forgotten) await keeping.forgetAll();
      forgotten = true;
    });
    await keeping.catchUp();
    expect(await store.kept.all()).toEqual([]);
    expect(badge.text).toBe('');
  });

  it('screens again when a list changes while all are screened', async () => {
    await read();
    await worker().keep(TAB);
    packs = [nameOnly];
    let ran: Promise<void> | undefined;
    const keeping: Keeping = worker(() => {
      if (ran === undefined) {
        packs = [withBirth];
        ran = keeping.catchUp();
      }
      return Promise.resolve();
    });
    await keeping.catchUp();
    await ran;
    expect(await newsOf(worker())).toEqual(['met name-only', 'changed corroborated']);
  });

  it('screens the others when one cannot be screened', async () => {
    await keepPages('a', 'b');
    const [first] = await store.kept.all();
    const damaged = { ...first, id: first?.id ?? '', facts: { url: 'no address' } };
    await store.kept.put(damaged);
    packs = [withBirth];
    await worker().catchUp();
    expect(await newsOf(worker())).toEqual(['met corroborated']);
  });
});
