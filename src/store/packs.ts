import type { Dexie, Table } from 'dexie';
import type { ListChange } from '../watchlists/list-change.ts';
import type { SourceState } from '../watchlists/source-state.ts';
import { writing } from './writing.ts';

/** A watchlist as it is kept: one compiled pack, and when it was downloaded or brought in. */
export interface StoredPack {
  readonly list: string;
  readonly bytes: ArrayBuffer;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** Everything a refresh that gave a new list changes. */
export interface Swap {
  readonly pack: StoredPack;
  /** What is known of the source from now on. */
  readonly source: (before: SourceState) => SourceState;
  readonly changes: readonly ListChange[];
}

type Noted = (state: SourceState, restored: StoredPack) => SourceState;

/**
 * The packs, at most two a list: the one that serves, and beside it the last good one until the newer has served.
 * Writers throw StoreFull when the disk is full, with everything as it was.
 */
export interface PackStore {
  readonly get: (list: string) => Promise<StoredPack | undefined>;
  /** Ids of the lists there is a pack of. */
  readonly lists: () => Promise<readonly string[]>;
  /** Ids of the lists whose pack has not served yet: the one before is still there. */
  readonly unproven: () => Promise<readonly string[]>;
  /**
   * Puts a new pack in the place of the old one, with what is known of its source and what it changed: all or nothing.
   * The old one is kept aside, unless one is already: then the old one never served, and that one is the last good.
   */
  readonly swap: (swap: Swap) => Promise<void>;
  /**
   * Puts the pack before back in its place, with what `noted` makes of the source's state: both or neither. Gives the
   * pack, or `undefined` when there is none and nothing was done.
   */
  readonly restorePrevious: (list: string, noted: Noted) => Promise<StoredPack | undefined>;
  /** The pack has served: the one before is not needed any more. */
  readonly confirmServed: (list: string) => Promise<void>;
  /** Forgets a list: both packs, what is known of its source, and its changes. */
  readonly drop: (list: string) => Promise<void>;
}

export function packStore(database: Dexie): PackStore {
  const packs: Table<StoredPack, string> = database.table('packs');
  const previous: Table<StoredPack, string> = database.table('previous');
  const sources: Table<SourceState, string> = database.table('sources');
  const changes: Table<ListChange, number> = database.table('changes');

  return {
    get: list => packs.get(list),
    lists: () => packs.toCollection().primaryKeys(),
    unproven: () => previous.toCollection().primaryKeys(),
    swap: swap =>
      writing(() =>
        database.transaction('rw', packs, previous, sources, changes, async () => {
          const { list } = swap.pack;
          const old = (await previous.get(list)) ?? (await packs.get(list));
          if (old) await previous.put(old);
          await packs.put(swap.pack);
          await sources.put(swap.source((await sources.get(list)) ?? { list, failures: 0 }));
          await changes.bulkAdd([...swap.changes]);
        }),
      ),
    restorePrevious: (list, noted) =>
      writing(() =>
        database.transaction('rw', packs, previous, sources, async () => {
          const before = await previous.get(list);
          if (!before) return undefined;
          await packs.put(before);
          await previous.delete(list);
          await sources.put(noted((await sources.get(list)) ?? { list, failures: 0 }, before));
          return before;
        }),
      ),
    confirmServed: list => previous.delete(list),
    drop: list =>
      database.transaction('rw', packs, previous, sources, changes, async () => {
        await Promise.all([packs.delete(list), previous.delete(list), sources.delete(list)]);
        await changes.where('list').equals(list).delete();
      }),
  };
}
