import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { RefreshFailureReason } from '../watchlists/refresh-failed.ts';
import { declareVersions } from './migrations.ts';

/** The disk, or the share of it a browser allows, is full. Nothing that was there before is lost. */
export class StoreFull extends Error {}

/** A watchlist as it is kept: one compiled pack, and when it was downloaded. */
export interface StoredPack {
  readonly list: string;
  readonly bytes: ArrayBuffer;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** How the last refresh of a list failed; gone with the next one that succeeds. */
export interface StoredFailure {
  readonly list: string;
  readonly reason: RefreshFailureReason;
  /** ISO 8601. */
  readonly at: string;
  readonly detail?: string;
}

/** What is kept on this machine. Every method may throw Dexie's errors; writers throw StoreFull when full. */
export interface Store {
  readonly packs: () => Promise<readonly StoredPack[]>;
  /** Puts a new pack in the place of the old one and forgets the last failure: both or neither. */
  readonly swapPack: (pack: StoredPack) => Promise<void>;
  readonly dropPack: (list: string) => Promise<void>;
  readonly failures: () => Promise<readonly StoredFailure[]>;
  readonly keepFailure: (failure: StoredFailure) => Promise<void>;
  /** The value kept under `name`, as it was kept; the caller parses it. */
  readonly setting: (name: string) => Promise<unknown>;
  readonly keepSetting: (name: string, value: unknown) => Promise<void>;
  readonly deleteAll: () => Promise<void>;
}

interface Row {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Opens the database on first use. The browser's database comes in through `options`, so that tests bring their
 * own. Dexie opens itself again after the connection was closed under a sleeping worker (Dexie issue 1805).
 */
export function openStore(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>): Store {
  const database = new Dexie('countersign', { ...options, autoOpen: true });
  declareVersions(database);
  const packs: Table<StoredPack, string> = database.table('packs');
  const failures: Table<StoredFailure, string> = database.table('failures');
  const settings: Table<Row, string> = database.table('settings');

  return {
    packs: () => packs.toArray(),
    swapPack: pack =>
      writing(() =>
        database.transaction('rw', packs, failures, async () => {
          await packs.put(pack);
          await failures.delete(pack.list);
        }),
      ),
    dropPack: list => packs.delete(list),
    failures: () => failures.toArray(),
    keepFailure: failure => writing(() => failures.put(failure)),
    setting: async name => (await settings.get(name))?.value,
    keepSetting: (name, value) => writing(() => settings.put({ name, value })),
    deleteAll: () =>
      database.transaction('rw', packs, failures, settings, async () => {
        await Promise.all([packs.clear(), failures.clear(), settings.clear()]);
      }),
  };
}

async function writing(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (isQuota(cause)) throw new StoreFull('The disk is full.', { cause });
    throw cause;
  }
}

/** Dexie wraps the browser's QuotaExceededError in an AbortError of the transaction. */
function isQuota(cause: unknown): boolean {
  if (!(cause instanceof Error) && !(cause instanceof Object)) return false;
  const name: unknown = Reflect.get(cause, 'name');
  return name === 'QuotaExceededError' || isQuota(Reflect.get(cause, 'inner'));
}
