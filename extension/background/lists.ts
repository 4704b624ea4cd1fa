import type { Store, StoredPack } from '../../src/store/store.ts';
import { CATALOGUE, DOWNLOADED_LISTS, STARTER } from '../../src/watchlists/catalogue.ts';
import type { Watchlist } from '../../src/watchlists/watchlist.ts';
import { openPack, type Pack } from '../../src/watchlists/pack.ts';
import type { ListRow, RefreshFailure } from '../contract.ts';

/** The watchlists that serve look-ups now. */
export interface Serving {
  readonly packs: readonly Pack[];
  /** Lists whose stored bytes could not be read or opened: they are not searched, and every assessment says so. */
  readonly unusable: readonly string[];
}

/** The watchlists of this worker: opened once when it wakes, and again after one was swapped. */
export interface Lists {
  readonly serving: () => Promise<Serving>;
  /** Call after a pack was stored or deleted: the next look-up opens what is stored then. */
  readonly changed: () => void;
  readonly rows: () => Promise<readonly ListRow[]>;
}

/** @param starter gives the bytes of the starter list that came with the package. */
export function openLists(store: Store, starter: () => Promise<ArrayBuffer>): Lists {
  let opened: Promise<Serving> | undefined;
  const serving = (): Promise<Serving> => (opened ??= openAll(store, starter));
  return {
    serving,
    changed: () => {
      opened = undefined;
    },
    rows: async () => {
      const [{ packs, unusable }, failures] = await Promise.all([serving(), failuresOf(store)]);
      return CATALOGUE.map(list => {
        const pack = packs.find(({ header }) => header.list === list.id);
        return rowOf(list, pack, unusable.includes(list.id), failures.get(list.id));
      });
    },
  };
}

/** The starter list comes with the package and always serves; what was downloaded serves beside it. */
async function openAll(store: Store, starter: () => Promise<ArrayBuffer>): Promise<Serving> {
  const packs: Pack[] = [];
  const unusable: string[] = [];
  try {
    packs.push(openPack(await starter()));
  } catch {
    unusable.push(STARTER.id); // Damaged on disk: only a new installation mends it.
  }
  let stored: readonly StoredPack[];
  try {
    stored = await store.packs();
  } catch {
    // The browser's database does not answer: whatever was downloaded is not searched.
    return { packs, unusable: [...unusable, ...DOWNLOADED_LISTS.map(({ id }) => id)] };
  }
  for (const { list, bytes } of stored) {
    try {
      packs.push(openPack(bytes));
    } catch {
      // Another format version, or bytes the disk damaged. They stay until a refresh replaces them: dropping them
      // now would make the next worker believe that the list had never been downloaded.
      unusable.push(list);
    }
  }
  return { packs, unusable };
}

async function failuresOf(store: Store): Promise<ReadonlyMap<string, RefreshFailure>> {
  try {
    return new Map((await store.failures()).map(({ list, ...failure }) => [list, failure]));
  } catch {
    return new Map(); // The row says "unusable" already; that is the sentence that matters.
  }
}

function rowOf(
  { id, title, publisher, licence }: Watchlist,
  pack: Pack | undefined,
  isUnusable: boolean,
  lastFailure: RefreshFailure | undefined,
): ListRow {
  const { entries = 0, names = 0, publishedAt, fetchedAt } = pack?.header ?? {};
  const state = isUnusable ? 'unusable' : !pack ? 'missing' : id === STARTER.id ? 'starter' : 'ready';
  return {
    list: id,
    title,
    publisher,
    licence,
    entries,
    names,
    state,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(lastFailure === undefined ? {} : { lastFailure }),
  };
}
