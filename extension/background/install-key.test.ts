import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { installKey } from './install-key.ts';

describe('the key of this installation', () => {
  it('is made once, stays, and is another one after everything was deleted', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    const first = await installKey(store);
    expect(first).toHaveLength(32);
    expect(await installKey(store)).toEqual(first);
    await store.deleteAll();
    expect(await installKey(store)).not.toEqual(first);
  });

  it('is the same for all who ask for it at once', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    const keys = await Promise.all([installKey(store), installKey(store), installKey(store)]);
    expect(await installKey(store)).toEqual(keys[0]);
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });
});
