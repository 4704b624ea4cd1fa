import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DecisionRecord } from '../assessment/dispositions/decision-record.ts';
import { MOST_DECISIONS } from './decisions.ts';
import { openStore, type Store } from './store.ts';
import { StoreFull } from './writing.ts';

function decision(profile: string, said: string, at = '2026-11-20T10:00:00Z'): DecisionRecord {
  return {
    id: `${profile} subject ${said}`,
    profile,
    subject: 'subject',
    said,
    version: 1,
    decision: 'explained',
    reason: '',
    at,
  };
}

let indexedDB: IDBFactory;
let store: Store;
beforeEach(() => {
  indexedDB = new IDBFactory();
  store = openStore({ indexedDB, IDBKeyRange });
});

describe('decisions', () => {
  it('are found by profile, and by no other that begins alike', async () => {
    await store.decisions.replace([], decision('a', '1'));
    await store.decisions.replace([], decision('a', '2'));
    await store.decisions.replace([], decision('ab', '1'));
    expect((await store.decisions.of('a')).map(({ said }) => said)).toEqual(['1', '2']);
    expect(await store.decisions.of('c')).toEqual([]);
  });

  it('take the place of others, and can be taken back', async () => {
    await store.decisions.replace([], decision('a', '1'));
    await store.decisions.replace([decision('a', '1').id], decision('a', '2'));
    expect(await store.decisions.of('a')).toEqual([decision('a', '2')]);
    await store.decisions.drop([decision('a', '2').id]);
    expect(await store.decisions.of('a')).toEqual([]);
  });

  it('are bounded: past the most that are kept the oldest is dropped', async () => {
    await store.decisions.drop([]); // Opens the database.
    const raw = await new Dexie('countersign', { indexedDB, IDBKeyRange }).open();
    const day = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    await raw
      .table('decisions')
      .bulkPut(
        Array.from({ length: MOST_DECISIONS }, (_, index) => decision('a', String(index), day(index + 1))),
      );
    raw.close();
    await store.decisions.replace([], decision('b', 'new', day(MOST_DECISIONS + 1)));
    const kept = await store.decisions.of('a');
    expect(kept).toHaveLength(MOST_DECISIONS - 1);
    expect(kept.some(({ said }) => said === '0')).toBe(false);
    expect(await store.decisions.of('b')).toHaveLength(1);
  });

  it('say when there is no room', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.decisions.replace([], decision('a', '1'))).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
  });

  it('go with everything else', async () => {
    await store.decisions.replace([], decision('a', '1'));
    await store.deleteAll();
    expect(await store.decisions.of('a')).toEqual([]);
  });
});
