import type { StoredPack } from '../../src/store/packs.ts';
import type { Store } from '../../src/store/store.ts';
import { openPack, type Pack } from '../../src/watchlists/pack.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import type { Packaged } from './packaged.ts';

/** The world that lists are opened from. */
export interface Shelves {
  readonly store: Store;
  readonly packaged: Packaged;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What became of one list's bytes. */
export type OpenedList =
  | {
      readonly from: 'stored' | 'packaged';
      readonly pack: Pack;
      readonly bytes: ArrayBuffer;
      /** When the bytes that serve were downloaded or brought in, ISO 8601; absent for the starter list. */
      readonly fetchedAt?: string;
      /** Bytes that were stored did not open: what serves came with the package instead. */
      readonly damaged: boolean;
    }
  | { readonly from: 'nowhere'; readonly damaged: boolean };

/**
 * Opens the pack of a list that is to serve: the stored one, unless the one of the package is newer or the stored one
 * does not open. One that does not open gives way to the one before it, if that is still there. Throws nothing.
 */
export async function openList(list: string, shelves: Shelves): Promise<OpenedList> {
  const packaged = await shelves.packaged(list);
  const { stored, damaged } = await openStored(list, shelves);
  if (stored && !isNewer(packaged?.fetchedAt, stored.fetchedAt))
    return { ...stored, from: 'stored', damaged };
  if (packaged) {
    const { fetchedAt } = packaged;
    const opened = openedPack(await packaged.bytes().catch(() => undefined));
    if (opened) {
      return {
        ...opened,
        from: 'packaged',
        damaged,
        ...(fetchedAt === undefined ? {} : { fetchedAt }),
      };
    }
  }
  if (stored) return { ...stored, from: 'stored', damaged };
  return { from: 'nowhere', damaged: damaged || packaged !== undefined };
}

/** Puts the pack before back and notes that the newer one failed; `undefined` when there is none, or no room. */
export async function restoreList(list: string, { store, now }: Shelves): Promise<StoredPack | undefined> {
  const at = new Date(now()).toISOString();
  try {
    return await store.packs.restorePrevious(list, (state, { fetchedAt }): SourceState => ({
      ...state,
      checkedAt: fetchedAt,
      // What was known of the newer copy must not be asked by: "unchanged" would be said of that one.
      ...(state.known === undefined ? {} : { known: { validators: {} } }),
      failures: state.failures + 1,
      lastFailure: { reason: 'unexpected', at },
    }));
  } catch {
    return undefined; // The list is reported as unusable; that is what matters of it.
  }
}

interface Opened {
  readonly pack: Pack;
  readonly bytes: ArrayBuffer;
}

async function openStored(
  list: string,
  shelves: Shelves,
): Promise<{ readonly stored?: Opened & { readonly fetchedAt: string }; readonly damaged: boolean }> {
  let stored: StoredPack | undefined;
  try {
    stored = await shelves.store.packs.get(list);
  } catch {
    return { damaged: true }; // The browser's database does not answer: whatever it holds is not searched.
  }
  if (!stored) return { damaged: false };
  const opened = openedPack(stored.bytes);
  if (opened) return { stored: { ...opened, fetchedAt: stored.fetchedAt }, damaged: false };
  // Another format version, or bytes the disk damaged. They stay until a refresh replaces them: dropping them
  // now would make the next worker believe that the list had never been downloaded.
  const before = await restoreList(list, shelves);
  const openedBefore = openedPack(before?.bytes);
  return before && openedBefore
    ? { stored: { ...openedBefore, fetchedAt: before.fetchedAt }, damaged: false }
    : { damaged: true };
}

function openedPack(bytes: ArrayBuffer | undefined): Opened | undefined {
  if (bytes === undefined) return undefined;
  try {
    return { pack: openPack(bytes), bytes };
  } catch {
    return undefined;
  }
}

function isNewer(a: string | undefined, b: string): boolean {
  return a !== undefined && Date.parse(a) > Date.parse(b);
}
