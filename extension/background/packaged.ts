import { STARTER } from '../../src/watchlists/catalogue.ts';
import { PACKAGED_LISTS_FILE, packagedListFile, readPackagedLists } from '../../src/watchlists/snapshot.ts';
import { once } from './once.ts';

/** A pack that came with the package. */
export interface PackagedPack {
  /** ISO 8601; absent for the starter list. */
  readonly fetchedAt?: string;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** The packs that came with the package, by list; `undefined` for a list without one. Throws nothing. */
export type Packaged = (list: string) => Promise<PackagedPack | undefined>;

const STARTER_FILE = 'data/starter.bin';

/** @param file gives the bytes of a file of the package, and rejects for one that is not there. */
export function packagedLists(file: (path: string) => Promise<ArrayBuffer>): Packaged {
  const index = once(async () => readPackagedLists(await file(PACKAGED_LISTS_FILE)));
  return async list => {
    if (list === STARTER.id) return { bytes: () => file(STARTER_FILE) };
    // A package without a snapshot has no index.
    const packaged = (await index().catch(() => [])).find(each => each.list === list);
    return packaged && { fetchedAt: packaged.fetchedAt, bytes: () => file(packagedListFile(list)) };
  };
}
