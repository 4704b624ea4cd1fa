import type { Dexie, Table } from 'dexie';
import { writing } from './writing.ts';

/** Small values by name, as they were kept: whoever reads one parses it. Writers throw StoreFull when full. */
export interface SettingStore {
  readonly get: (name: string) => Promise<unknown>;
  readonly put: (name: string, value: unknown) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
}

interface Row {
  readonly name: string;
  readonly value: unknown;
}

export function settingStore(database: Dexie): SettingStore {
  const settings: Table<Row, string> = database.table('settings');
  return {
    get: async name => (await settings.get(name))?.value,
    put: async (name, value) => {
      await writing(() => settings.put({ name, value }));
    },
    drop: name => settings.delete(name),
  };
}
