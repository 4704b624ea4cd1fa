import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { DEFAULT_SETTINGS, keepSettings, readSettings } from './settings.ts';

describe('settings', () => {
  it('that the version before kept are still read, with what is new at its default', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await readSettings(store)).toEqual(DEFAULT_SETTINGS);
    const sites = { github: false, linkedin: true, upwork: true };
    const pageMarks = { github: true, linkedin: true, upwork: false };
    await store.settings.put('settings', { sites, pageMarks });
    const read = {
      ...DEFAULT_SETTINGS,
      sites: { ...DEFAULT_SETTINGS.sites, ...sites },
      pageMarks: { ...DEFAULT_SETTINGS.pageMarks, ...pageMarks },
    };
    expect(await readSettings(store)).toEqual(read);

    const changed = { ...read, refreshByItself: false, keepDays: 30 };
    expect(await keepSettings(store, changed)).toEqual(changed);
    expect(await readSettings(store)).toEqual(changed);
  });
});
