import type { Dexie, Table } from 'dexie';
import { writing } from './writing.ts';

/** A row of the table of kept candidates; what it holds besides its id is its writer's business. */
export interface KeptRecord {
  readonly id: string;
}

/** Candidates the user chose to keep. Writers throw StoreFull when the disk is full. */
export interface KeptStore {
  readonly get: (id: string) => Promise<KeptRecord | undefined>;
  readonly put: (kept: KeptRecord) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  readonly all: () => Promise<readonly KeptRecord[]>;
}

export function keptStore(database: Dexie): KeptStore {
  const kept: Table<KeptRecord, string> = database.table('kept');
  return {
    get: id => kept.get(id),
    put: async record => {
      await writing(() => kept.put(record));
    },
    drop: ids => kept.bulkDelete([...ids]),
    all: () => kept.toArray(),
  };
}
