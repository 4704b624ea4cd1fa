import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openStore, StoreFull } from './store.ts';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;
const pack = (list: string, ...values: number[]) => ({
  list,
  bytes: bytes(...values),
  fetchedAt: '2026-11-01T08:00:00Z',
});

describe('the store', () => {
  it('keeps one pack a list and forgets the failure when a new one is in', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await store.swapPack(pack('ofac-sdn', 1));
    await store.keepFailure({ list: 'ofac-sdn', reason: 'offline', at: '2026-11-02T08:00:00Z' });
    expect(await store.failures()).toHaveLength(1);

    await store.swapPack(pack('ofac-sdn', 2, 2));
    const kept = await store.packs();
    expect(kept.map(({ bytes }) => bytes.byteLength)).toEqual([2]);
    expect(await store.failures()).toEqual([]);
  });

  it('is still there for the next worker', async () => {
    const indexedDB = new IDBFactory();
    await openStore({ indexedDB, IDBKeyRange }).keepSetting('settings', { sites: { github: false } });
    const woken = openStore({ indexedDB, IDBKeyRange });
    expect(await woken.setting('settings')).toEqual({ sites: { github: false } });
    expect(await woken.setting('never kept')).toBeUndefined();
  });

  it('keeps the old pack when the disk is full, and says so', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await store.swapPack(pack('ofac-sdn', 1));

    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(store.swapPack(pack('ofac-sdn', 2, 2))).rejects.toBeInstanceOf(StoreFull);
    full.mockRestore();
    expect((await store.packs()).map(({ bytes }) => bytes.byteLength)).toEqual([1]);
  });

  it('deletes everything', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await store.swapPack(pack('ofac-sdn', 1));
    await store.keepSetting('settings', 1);
    await store.deleteAll();
    expect(await store.packs()).toEqual([]);
    expect(await store.setting('settings')).toBeUndefined();
  });
});
