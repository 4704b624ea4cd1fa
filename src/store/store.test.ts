import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListChange } from '../watchlists/list-change.ts';
import type { StoredPack } from './packs.ts';
import { openStore, type Store } from './store.ts';
import { StoreFull } from './writing.ts';

const pack = (list: string, ...values: number[]): StoredPack => ({
  list,
  bytes: new Uint8Array(values).buffer,
  fetchedAt: `2026-11-0${values.length}T08:00:00Z`,
});
const change = (name: string, changed: Partial<ListChange> = {}): ListChange => ({
  list: 'un',
  at: '2026-11-02T08:00:00Z',
  what: 'added',
  id: `id-${name}`,
  name,
  type: 'person',
  northKorea: false,
  fields: [],
  ...changed,
});

let indexedDB: IDBFactory;
let store: Store;
beforeEach(() => {
  indexedDB = new IDBFactory();
  store = openStore({ indexedDB, IDBKeyRange });
});

const sizeOf = async (list: string) => (await store.packs.get(list))?.bytes.byteLength;
const swap = (stored: StoredPack, changes: readonly ListChange[] = [], checkedAt = stored.fetchedAt) =>
  store.packs.swap({ pack: stored, source: state => ({ ...state, checkedAt }), changes });

describe('packs', () => {
  it('are swapped with what is known of their source, and the one before is kept aside until the new one served', async () => {
    await store.sources.update('un', state => ({ ...state, on: true, failures: 2 }));
    await swap(pack('un', 1));
    expect(await store.packs.unproven()).toEqual([]);
    await swap(pack('un', 2, 2), [change('Brandvold')]);
    expect(await sizeOf('un')).toBe(2);
    expect(await store.packs.unproven()).toEqual(['un']);
    expect(await store.sources.all()).toEqual([
      { list: 'un', on: true, failures: 2, checkedAt: '2026-11-02T08:00:00Z' },
    ]);
    expect((await store.changes.page({ text: '' })).changes).toEqual([change('Brandvold')]);

    await store.packs.confirmServed('un');
    expect(await store.packs.unproven()).toEqual([]);
    expect(await store.packs.restorePrevious('un', state => state)).toBeUndefined();
    expect(await sizeOf('un')).toBe(2);
  });

  it('that never served are not what the next one falls back on', async () => {
    await swap(pack('un', 1));
    await swap(pack('un', 2, 2));
    await swap(pack('un', 3, 3, 3));
    const restored = await store.packs.restorePrevious('un', (state, { fetchedAt }) => ({
      ...state,
      checkedAt: fetchedAt,
    }));
    expect(restored?.bytes.byteLength).toBe(1);
    expect(await sizeOf('un')).toBe(1);
    expect(await store.packs.unproven()).toEqual([]);
    expect(await store.sources.all()).toMatchObject([{ checkedAt: '2026-11-01T08:00:00Z' }]);
  });

  it.each([1, 2, 3, 4])('stay as they were when the disk is full at write %i of a swap', async nth => {
    await swap(pack('un', 1));
    const before = await Promise.all([store.sources.all(), store.changes.page({ text: '' })]);
    fullAtWrite(nth);
    await expect(swap(pack('un', 2, 2), [change('Brandvold')], 'later')).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
    expect(await sizeOf('un')).toBe(1);
    expect(await store.packs.unproven()).toEqual([]);
    expect(await Promise.all([store.sources.all(), store.changes.page({ text: '' })])).toEqual(before);
  });

  it('are forgotten with all that was known of them, and of no other', async () => {
    await swap(pack('own', 1));
    await swap(pack('own', 2, 2), [change('Brandvold', { list: 'own' })]);
    await swap(pack('un', 1), [change('Halvorsen')]);
    await store.packs.drop('own');
    expect(await store.packs.get('own')).toBeUndefined();
    expect(await store.packs.unproven()).toEqual([]);
    expect((await store.sources.all()).map(({ list }) => list)).toEqual(['un']);
    expect((await store.changes.page({ text: '' })).changes.map(({ list }) => list)).toEqual(['un']);
  });
});

describe('the change log', () => {
  it('is read newest first, by pages of a hundred, each change once', async () => {
    await swap(
      pack('un', 1),
      Array.from({ length: 1_250 }, (_, index) => change(`Party ${index}`)),
    );
    const names: string[] = [];
    let before: number | undefined;
    do {
      const page = await store.changes.page({ text: '', ...(before === undefined ? {} : { before }) });
      expect(page.changes.length).toBeLessThanOrEqual(100);
      names.push(...page.changes.map(({ name }) => name));
      before = page.next;
    } while (before !== undefined);
    expect(names).toHaveLength(1_250);
    expect(names[0]).toBe('Party 1249');
    expect(new Set(names).size).toBe(1_250);
  });

  it('is searched by list and by words of names, ids and texts, whatever their case and accents', async () => {
    await swap(pack('un', 1), [
      change('BRÅNDVOLD, Oskar'),
      change('Quellbrook', { list: 'eu-fsf' }),
      change('Saltmarsh', {
        what: 'changed',
        fields: [{ field: 'names', added: ['Varnish Technology'], removed: [] }],
      }),
      change('100% (odd) [name].*'),
    ]);
    const found = async (text: string, list?: string) =>
      (await store.changes.page({ text, ...(list === undefined ? {} : { list }) })).changes.map(
        ({ name }) => name,
      );
    expect(await found('oskar brandvold')).toEqual(['BRÅNDVOLD, Oskar']);
    expect(await found('VÁRNISH')).toEqual(['Saltmarsh']);
    expect(await found('id-Quellbrook')).toEqual(['Quellbrook']);
    expect(await found('', 'eu-fsf')).toEqual(['Quellbrook']);
    expect(await found('quellbrook', 'un')).toEqual([]);
    expect(await found('.*')).toEqual(['100% (odd) [name].*']);
  });

  it('forgets what is older than a year', async () => {
    await swap(pack('un', 1), [
      change('old', { at: '2025-10-30T08:00:00Z' }),
      change('new', { at: '2026-10-30T08:00:00Z' }),
    ]);
    await store.changes.purge(Date.parse('2026-11-25T08:00:00Z'));
    expect((await store.changes.page({ text: '' })).changes.map(({ name }) => name)).toEqual(['new']);
  });

  it('keeps the newest when there are more than can be kept', async () => {
    const many = Array.from({ length: 600 }, (_, index) => change(`Party ${index}`));
    await swap(pack('un', 1), many);
    await swap(pack('un', 2), many);
    await store.changes.purge(Date.parse('2026-11-25T08:00:00Z'), 1_000);
    let left = 0;
    for await (const changes of store.changes.each()) left += changes.length;
    expect(left).toBe(1_000);
    expect((await store.changes.page({ text: '' })).changes[0]?.name).toBe('Party 599');
  });
});

describe('the rest of the store', () => {
  it('is still there for the next worker, and deleted as a whole', async () => {
    await store.settings.put('settings', { sites: { github: false } });
    await store.kept.put({ id: 'k1' });
    await swap(pack('un', 1), [change('Brandvold')]);
    const woken = openStore({ indexedDB, IDBKeyRange });
    expect(await woken.settings.get('settings')).toEqual({ sites: { github: false } });
    expect(await woken.settings.get('never kept')).toBeUndefined();
    expect(await woken.kept.all()).toEqual([{ id: 'k1' }]);
    await woken.deleteAll();
    expect(await woken.settings.get('settings')).toBeUndefined();
    expect(await woken.kept.all()).toEqual([]);
    expect(await woken.packs.lists()).toEqual([]);
    expect((await woken.changes.page({ text: '' })).changes).toEqual([]);
  });

  it('keeps dropped files for a day, and none of a clock that was set back since', async () => {
    const file = (id: string, at: string) => ({ id, name: `${id}.csv`, blob: new Blob(['a;b']), at });
    await store.inbox.put(file('yesterday', '2026-11-24T07:00:00Z'));
    await store.inbox.put(file('today', '2026-11-25T07:00:00Z'));
    await store.inbox.put(file('tomorrow', '2026-11-26T07:00:00Z'));
    await store.inbox.purge(Date.parse('2026-11-25T08:00:00Z'));
    const left = await store.inbox.get(['tomorrow', 'today', 'yesterday', 'never']);
    expect(left.map(({ name }) => name)).toEqual(['today.csv']);
  });

  it('says that the disk is full, whatever was to be written', async () => {
    fullAtWrite(1);
    await expect(store.settings.put('a', 1)).rejects.toBeInstanceOf(StoreFull);
    await expect(store.kept.put({ id: 'a' })).rejects.toBeInstanceOf(StoreFull);
    await expect(store.sources.update('un', state => state)).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
  });
});

describe('a database of version 1', () => {
  it('is carried over: packs and settings as they were, how lists stand, and how their last refresh failed', async () => {
    const old = new Dexie('countersign', { indexedDB, IDBKeyRange });
    old.version(1).stores({ packs: 'list', failures: 'list', settings: 'name' });
    await old.table('packs').bulkPut([pack('ofac-sdn', 1), pack('un', 2, 2)]);
    await old.table('failures').bulkPut([
      { list: 'un', reason: 'http-error', at: '2026-11-03T08:00:00Z', detail: '503' },
      { list: 'uk', reason: 'offline', at: '2026-11-04T08:00:00Z' },
    ]);
    await old.table('settings').put({ name: 'settings', value: { sites: { github: false } } });
    old.close();

    expect(await store.packs.get('ofac-sdn')).toEqual(pack('ofac-sdn', 1));
    expect(await store.settings.get('settings')).toEqual({ sites: { github: false } });
    const fetched = { validators: {} };
    expect(await store.sources.all()).toEqual([
      { list: 'ofac-sdn', checkedAt: '2026-11-01T08:00:00Z', failures: 0, known: fetched },
      {
        list: 'uk',
        failures: 1,
        attemptedAt: '2026-11-04T08:00:00Z',
        lastFailure: { reason: 'offline', at: '2026-11-04T08:00:00Z' },
      },
      {
        list: 'un',
        checkedAt: '2026-11-02T08:00:00Z',
        failures: 1,
        known: fetched,
        attemptedAt: '2026-11-03T08:00:00Z',
        lastFailure: { reason: 'http-error', at: '2026-11-03T08:00:00Z', detail: '503' },
      },
    ]);
  });
});

describe('a database of version 2', () => {
  it('is carried over as it is: kept candidates, settings and packs; nobody is remembered yet', async () => {
    const old = new Dexie('countersign', { indexedDB, IDBKeyRange });
    old.version(2).stores({
      packs: 'list',
      settings: 'name',
      previous: 'list',
      sources: 'list',
      changes: '++number, list, at',
      inbox: 'id',
      kept: 'id',
    });
    await old.table('kept').put({ id: 'k1', name: 'Mina Okafor' });
    await old.table('settings').put({ name: 'settings', value: { keepDays: 30 } });
    await old.table('packs').put(pack('un', 1));
    old.close();

    expect(await store.kept.all()).toEqual([{ id: 'k1', name: 'Mina Okafor' }]);
    expect(await store.settings.get('settings')).toEqual({ keepDays: 30 });
    expect(await store.packs.get('un')).toEqual(pack('un', 1));
    expect(await store.cases.all()).toEqual([]);
  });
});

describe('cases', () => {
  it('are put, dropped and deleted with everything else', async () => {
    for (const id of ['a', 'b', 'c']) await store.cases.put({ id });
    await store.cases.drop(['a']);
    expect(await store.cases.get('a')).toBeUndefined();
    expect(await store.cases.all()).toEqual([{ id: 'b' }, { id: 'c' }]);
    await store.cases.clear();
    expect(await store.cases.all()).toEqual([]);
    await store.cases.put({ id: 'd' });
    await store.deleteAll();
    expect(await store.cases.all()).toEqual([]);
    fullAtWrite(1);
    await expect(store.cases.put({ id: 'e' })).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
  });
});

/** From the nth write of the next transaction on, the browser says that its quota is used up. */
function fullAtWrite(nth: number): void {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    // Bound to its object by the spy when it is called.
    const write = Reflect.get(IDBObjectStore.prototype, method) as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes += 1;
      if (writes >= nth) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return write.apply(this, args) as IDBRequest<IDBValidKey>;
    });
  }
}
