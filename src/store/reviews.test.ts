import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReviewRecord } from '../assessment/review/review-record.ts';
import { MOST_REVIEWS } from './reviews.ts';
import { openStore, type Store } from './store.ts';
import { StoreFull } from './writing.ts';

function review(id: string, changedAt = '2026-11-20T10:00:00.000Z'): ReviewRecord {
  return { id, notes: `about ${id}`, reviewer: 'Lena Hartwig', done: ['camera'], changedAt };
}

let indexedDB: IDBFactory;
let store: Store;
beforeEach(() => {
  indexedDB = new IDBFactory();
  store = openStore({ indexedDB, IDBKeyRange });
});

describe('reviews', () => {
  it('are one a profile: the newer takes the place of the older', async () => {
    await store.reviews.put(review('a'));
    await store.reviews.put({ ...review('a'), notes: 'more' });
    await store.reviews.put(review('b'));
    expect((await store.reviews.of('a'))?.notes).toBe('more');
    expect(await store.reviews.all()).toHaveLength(2);
    await store.reviews.drop(['a']);
    expect(await store.reviews.of('a')).toBeUndefined();
  });

  it('are bounded: past the most that are kept, the one that was changed longest ago is dropped', async () => {
    await store.reviews.all(); // Opens the database.
    const minute = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    const raw = await new Dexie('countersign', { indexedDB, IDBKeyRange }).open();
    await raw
      .table('reviews')
      .bulkPut(Array.from({ length: MOST_REVIEWS }, (_, index) => review(`p${index}`, minute(index))));
    raw.close();
    await store.reviews.put(review('p0', minute(MOST_REVIEWS)));
    expect(await store.reviews.of('p1')).toBeDefined();
    await store.reviews.put(review('new', minute(MOST_REVIEWS + 1)));
    expect(await store.reviews.of('p1')).toBeUndefined();
    expect(await store.reviews.of('p0')).toBeDefined();
    expect(await store.reviews.all()).toHaveLength(MOST_REVIEWS);
  });

  it('say when there is no room', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.reviews.put(review('a'))).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
  });

  it('go with everything else', async () => {
    await store.reviews.put(review('a'));
    await store.deleteAll();
    expect(await store.reviews.all()).toEqual([]);
  });
});

describe('a database of version 3', () => {
  it('is carried over as it is: decisions and who is remembered; nothing is written down about anybody yet', async () => {
    const old = new Dexie('countersign', { indexedDB, IDBKeyRange });
    old.version(3).stores({
      packs: 'list',
      settings: 'name',
      previous: 'list',
      sources: 'list',
      changes: '++number, list, at',
      inbox: 'id',
      kept: 'id',
      cases: 'id',
      decisions: 'id',
    });
    const decision = { id: 'p s 1', profile: 'p', subject: 's', said: '1', version: 1 };
    await old.table('decisions').put(decision);
    await old.table('cases').put({ id: 'c1' });
    await old.table('kept').put({ id: 'k1' });
    old.close();

    expect(await store.decisions.of('p')).toEqual([decision]);
    expect(await store.cases.all()).toEqual([{ id: 'c1' }]);
    expect(await store.kept.all()).toEqual([{ id: 'k1' }]);
    expect(await store.reviews.all()).toEqual([]);
    await store.reviews.put(review('p'));
    expect(await store.reviews.of('p')).toEqual(review('p'));
  });
});
