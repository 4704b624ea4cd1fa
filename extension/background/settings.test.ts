import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from './settings.ts';

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
    expect(await changeSettings(store, changed)).toEqual({ before: read, now: changed });
    expect(await readSettings(store)).toEqual(changed);
  });

  it('that two pages change at once are both kept', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await Promise.all([
      changeSettings(store, { remember: false }),
      changeSettings(store, { sensitivity: 'more-questions' }),
    ]);
    expect(await readSettings(store)).toEqual({
      ...DEFAULT_SETTINGS,
      remember: false,
      sensitivity: 'more-questions',
    });
  });

  it('of two sites that two pages switch at once are both kept', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await Promise.all([
      changeSettings(store, { sites: { github: false } }),
      changeSettings(store, { sites: { gitlab: true }, pageMarks: { upwork: false } }),
    ]);
    const { sites, pageMarks } = await readSettings(store);
    expect(sites).toEqual({ ...DEFAULT_SETTINGS.sites, github: false, gitlab: true });
    expect(pageMarks).toEqual({ ...DEFAULT_SETTINGS.pageMarks, upwork: false });
  });
});
