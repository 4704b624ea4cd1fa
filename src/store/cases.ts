import type { Dexie, Table } from 'dexie';
import { writing } from './writing.ts';

/** A row of the table of cases; what it holds besides its id is its writer's business. */
export interface CaseRecord {
  readonly id: string;
}

/** What is remembered of candidates that were seen. Writers throw StoreFull when the disk is full. */
export interface CaseStore {
  readonly get: (id: string) => Promise<CaseRecord | undefined>;
  readonly put: (record: CaseRecord) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  readonly all: () => Promise<readonly CaseRecord[]>;
  readonly clear: () => Promise<void>;
}

export function caseStore(database: Dexie): CaseStore {
  const cases: Table<CaseRecord, string> = database.table('cases');
  return {
    get: id => cases.get(id),
    put: async record => {
      await writing(() => cases.put(record));
    },
    drop: ids => cases.bulkDelete([...ids]),
    all: () => cases.toArray(),
    clear: () => cases.clear(),
  };
}
