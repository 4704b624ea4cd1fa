import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Entry } from '../../src/watchlists/entry.ts';
import { entryOf } from '../../src/watchlists/fixtures/entries.ts';
import { buildPack } from '../../src/watchlists/pack.ts';
import { NOW } from './fake-background.ts';
import { freshnessOf } from './standing.ts';
import { type Lists, openLists } from './lists.ts';
import type { Packaged } from './packaged.ts';
import { verifyLists } from './verifying.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

const DAY = 24 * 60 * 60 * 1_000;
const daysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();

let store: Store;
beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
});

const party = (id: number): Entry =>
  entryOf({
    id: String(id),
    type: 'organisation',
    names: [{ text: `INVENTED TRADING ${id} LLC`, quality: 'primary' }],
  });
const bytesOf = async (list: string, entries: number): Promise<ArrayBuffer> =>
  await buildPack(
    { list, sourceHash: String(entries) },
    Array.from({ length: entries }, (_, index) => party(index)),
    () => Promise.resolve(),
  );

/** Stores a pack of so many entries as a refresh does. */
async function swap(list: string, entries: number, days: number, damage = false): Promise<void> {
  const bytes = await bytesOf(list, entries);
  if (damage) new DataView(bytes).setUint8(bytes.byteLength - 1, 255);
  const fetchedAt = daysAgo(days);
  const source = { checkedAt: fetchedAt, known: { validators: {}, marker: 'm' } };
  await store.packs.swap({
    pack: { list, bytes, fetchedAt },
    source: state => ({ ...state, ...source }),
    changes: [],
  });
}

/** A package with these lists, of one entry more than days. */
const packaged =
  (lists: Readonly<Record<string, number>> = {}): Packaged =>
  list => {
    const days = lists[list];
    if (days === undefined) return Promise.resolve(undefined);
    return Promise.resolve({ fetchedAt: daysAgo(days), bytes: () => bytesOf(list, days + 1) });
  };

const worker = (from: Packaged = packaged(), now = NOW): Lists =>
  openLists({ store, packaged: from, now: () => now });

async function served(lists: Lists): Promise<Readonly<Record<string, number>>> {
  const { packs } = await lists.serving();
  return Object.fromEntries(packs.map(({ header }) => [header.list, header.entries]));
}

const freshness = async (lists: Lists, now = NOW, list = 'un') =>
  freshnessOf(await lists.serving(), now).get(list);

describe('the lists that serve', () => {
  it('are the stored ones, unless that of the package is newer or there is none', async () => {
    await swap('un', 20, 3);
    await swap('uk', 20, 3);
    const lists = worker(packaged({ un: 5, uk: 1, 'eu-fsf': 4 }));
    expect(await served(lists)).toEqual({ un: 20, uk: 2, 'eu-fsf': 5 });
  });

  it('are those of the package where stored bytes do not open, and nothing is missed', async () => {
    await swap('un', 20, 1, true);
    const lists = worker(packaged({ un: 5 }));
    expect(await served(lists)).toEqual({ un: 6 });
    expect((await lists.serving()).unusable).toEqual([]);
  });

  it('say so where nothing opens', async () => {
    await swap('un', 20, 1, true);
    const lists = worker();
    expect(await served(lists)).toEqual({});
    expect((await lists.serving()).unusable).toEqual(['un']);
  });

  it('are not those that are off, and again those once they are on', async () => {
    await swap('un', 20, 1);
    await store.sources.update('un', state => ({ ...state, on: false }));
    const lists = worker();
    expect(await served(lists)).toEqual({});
    expect((await lists.serving()).unusable).toEqual([]);
    await store.sources.update('un', state => ({ ...state, on: true }));
    lists.noted();
    expect(await served(lists)).toEqual({ un: 20 });
  });

  it('are read once, and one list alone anew after it was swapped', async () => {
    await swap('un', 20, 1);
    await swap('uk', 20, 1);
    const get = vi.spyOn(store.packs, 'get');
    const lists = worker();
    await Promise.all([lists.serving(), lists.serving(), lists.open('un')]);
    const asked = get.mock.calls.length;
    await swap('un', 21, 0);
    lists.changed('un');
    expect(await served(lists)).toEqual({ un: 21, uk: 20 });
    expect(get.mock.calls.length).toBe(asked + 1);
  });

  it('are the starter list alone when the database does not answer, and every other is missed', async () => {
    vi.spyOn(store.sources, 'all').mockRejectedValue(new Error('Internal error opening backing store'));
    const lists = worker(packaged({ starter: 2, un: 5 }));
    expect(await served(lists)).toEqual({ starter: 3 });
    expect((await lists.serving()).unusable).toContain('un');
  });
});

describe('the last good pack', () => {
  it('comes back when the new one does not open, and its source says that it failed', async () => {
    await swap('un', 20, 3);
    await swap('un', 21, 0, true);
    const lists = worker();
    expect(await served(lists)).toEqual({ un: 20 });
    expect((await lists.serving()).unusable).toEqual([]);
    expect(await store.sources.all()).toEqual([
      {
        list: 'un',
        checkedAt: daysAgo(3),
        failures: 1,
        known: { validators: {} },
        lastFailure: { reason: 'unexpected', at: daysAgo(0) },
      },
    ]);
    expect(await freshness(lists)).toMatchObject({ checkedAt: daysAgo(3), failures: 1 });
    expect(await served(worker())).toEqual({ un: 20 });
  });

  it('comes back when the new one fails its first look-up, which is then worth doing again', async () => {
    await swap('un', 20, 3);
    await swap('un', 21, 0);
    const lists = worker();
    expect(await lists.lookedUp(await lists.serving(), [])).toBe(true);
    expect(await served(lists)).toEqual({ un: 20 });
    expect(await lists.lookedUp(await lists.serving(), [])).toBe(false);
  });

  it('is dropped once the new one has served, and asked about once a worker', async () => {
    await swap('un', 20, 3);
    await swap('un', 21, 0);
    const lists = worker();
    const confirm = vi.spyOn(store.packs, 'confirmServed');
    await lists.lookedUp(await lists.serving(), [{ list: 'un' }]);
    await lists.lookedUp(await lists.serving(), [{ list: 'un' }]);
    expect(confirm).toHaveBeenCalledOnce();
    expect(await store.packs.unproven()).toEqual([]);
  });

  it('is not dropped by a look-up in packs that were swapped meanwhile', async () => {
    await swap('un', 20, 3);
    const lists = worker();
    const before = await lists.serving();
    await swap('un', 21, 0);
    lists.changed('un');
    await lists.serving();
    await lists.lookedUp(before, [{ list: 'un' }]);
    expect(await store.packs.unproven()).toEqual(['un']);
  });
});

describe('how up to date a list is', () => {
  it('is told by when its publisher last confirmed it', async () => {
    await swap('un', 20, 1);
    const lists = worker();
    expect(await freshness(lists)).toEqual({ checkedAt: daysAgo(1) });
    expect(await freshness(lists, NOW + 2 * DAY)).toEqual({
      checkedAt: daysAgo(1),
      stale: 'old',
    });
    expect(await freshness(lists, NOW - 5 * DAY)).toEqual({
      checkedAt: daysAgo(1),
      stale: 'old',
    });
  });

  it('is told by the date of the package where that serves, and of nothing for starter and own list', async () => {
    await swap('un', 20, 1, true);
    await swap('own', 3, 400);
    const lists = worker(packaged({ un: 5, starter: 90 }));
    expect(await freshness(lists)).toEqual({ checkedAt: daysAgo(5), stale: 'old' });
    expect(await freshness(lists, NOW, 'own')).toEqual({});
    expect(await freshness(lists, NOW, 'starter')).toEqual({});
  });

  it('counts refreshes that failed', async () => {
    await swap('un', 20, 1);
    await store.sources.update('un', state => ({ ...state, failures: 2 }));
    expect(await freshness(worker())).toMatchObject({ failures: 2, stale: 'failing' });
  });
});

describe('verifying', () => {
  it('hashes every list there is, and finds each damaged byte', async () => {
    await swap('un', 20, 1);
    await swap('uk', 20, 1, true);
    const verified = await verifyLists({
      store,
      packaged: packaged({ starter: 2, un: 5, 'eu-fsf': 5 }),
      now: () => NOW,
      breathe: () => Promise.resolve(),
      subtle: crypto.subtle,
    });
    expect(verified.map(({ list, outcome }) => [list, outcome])).toEqual([
      ['starter', 'whole'],
      ['un', 'whole'],
      ['eu-fsf', 'whole'],
      ['uk', 'damaged'],
    ]);
    const un = verified.find(({ list }) => list === 'un');
    expect(un?.bytes).toBe((await bytesOf('un', 20)).byteLength);
    expect(un?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives one check sum for one content, whenever and wherever it was fetched', async () => {
    const meta = { list: 'un', sourceHash: 'x' };
    const entries = [party(1), party(2)];
    const at = async (fetchedAt: string, some = entries): Promise<string | undefined> => {
      const bytes = await buildPack({ ...meta, fetchedAt }, some, () => Promise.resolve());
      await store.packs.swap({
        pack: { list: 'un', bytes, fetchedAt },
        source: state => state,
        changes: [],
      });
      const shelves = { store, packaged: packaged(), now: () => NOW };
      const ports = { breathe: () => Promise.resolve(), subtle: crypto.subtle };
      return (await verifyLists({ ...shelves, ...ports })).find(({ list }) => list === 'un')?.hash;
    };
    const first = await at('2026-11-23T08:00:00.000Z');
    expect(await at('2026-11-24T08:00:00Z')).toBe(first);
    expect(await at('2026-11-23T08:00:00.000Z', entries.slice(1))).not.toBe(first);
  });
});
