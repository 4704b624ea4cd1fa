import { STARTER } from '../../src/watchlists/catalogue.ts';
import type { KnownCopy } from '../../src/watchlists/source-state.ts';

/** A pack that came with the package. */
export interface PackagedPack {
  /** ISO 8601; absent for the starter list. */
  readonly fetchedAt?: string;
  readonly known?: KnownCopy;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** The packs that came with the package, by list. A list without one gives `undefined`. */
export type Packaged = (list: string) => Promise<PackagedPack | undefined>;

/** @param file gives the bytes of a file of the package. */
export function packagedLists(file: (path: string) => Promise<ArrayBuffer>): Packaged {
  return list => Promise.resolve(list === STARTER.id ? { bytes: () => file('data/starter.bin') } : undefined);
}
