import type { Dexie, Table } from 'dexie';
import type { SourceState } from '../watchlists/source-state.ts';
import { writing } from './writing.ts';

/** How each list stands with its publisher. Writers throw StoreFull when the disk is full. */
export interface SourceStore {
  readonly all: () => Promise<readonly SourceState[]>;
  /** Writes what `change` makes of the state there is; a list never heard of begins with no failure. */
  readonly update: (list: string, change: (before: SourceState) => SourceState) => Promise<SourceState>;
}

export function sourceStore(database: Dexie): SourceStore {
  const sources: Table<SourceState, string> = database.table('sources');
  return {
    all: () => sources.toArray(),
    update: (list, change) =>
      writing(() =>
        database.transaction('rw', sources, async () => {
          const state = change((await sources.get(list)) ?? { list, failures: 0 });
          await sources.put(state);
          return state;
        }),
      ),
  };
}
