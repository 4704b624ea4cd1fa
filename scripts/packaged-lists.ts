import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADED_LISTS } from '../src/watchlists/catalogue.ts';
import { openPack, type Pack } from '../src/watchlists/pack.ts';
import type { PackagedList } from '../src/watchlists/snapshot.ts';
import { Mendable } from './mendable.ts';

/** Where `npm run lists:snapshot` leaves the compiled lists and the build finds them. */
export const SNAPSHOT_FOLDER = 'release/lists';

/** One list that goes into the package. */
export interface PackedList extends PackagedList {
  readonly entries: number;
  readonly bytes: Uint8Array;
}

/**
 * The compiled lists of a folder, in the order of the catalogue; none where there is no folder.
 * @throws Mendable for a pack that does not open with this version, or is not the list its name says: a package must
 *   not ship what the extension would throw away.
 */
export function packedListsIn(folder: string): readonly PackedList[] {
  const names = namesIn(folder).filter(name => name.endsWith('.bin'));
  const unknown = names.find(name => !DOWNLOADED_LISTS.some(({ id }) => name === `${id}.bin`));
  if (unknown !== undefined) throw new Mendable(`${unknown} in ${folder} is no list of the catalogue.`);
  return DOWNLOADED_LISTS.filter(({ id }) => names.includes(`${id}.bin`)).map(({ id }) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${id}.bin`)));
    const { header } = opened(bytes, id, folder);
    const { fetchedAt, publishedAt, entries } = header;
    if (header.list !== id || fetchedAt === undefined)
      throw new Mendable(`${id}.bin in ${folder} holds another list, or no time of its download.`);
    return { list: id, fetchedAt, ...(publishedAt === undefined ? {} : { publishedAt }), entries, bytes };
  });
}

/** What the build says about the lists it packs, a line each. */
export function packedListsSaid(folder: string): readonly string[] {
  const lists = packedListsIn(folder);
  if (lists.length === 0) return [`No lists in ${folder}: the package ships the starter list alone.`];
  return lists.map(
    ({ list, entries, fetchedAt }) => `${list}: ${entries} entries, downloaded on ${fetchedAt.slice(0, 10)}.`,
  );
}

function opened(bytes: Uint8Array, id: string, folder: string): Pack {
  try {
    return openPack(bytes.slice().buffer);
  } catch {
    throw new Mendable(
      `${id}.bin in ${folder} does not open with this version: run "npm run lists:snapshot" again.`,
    );
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
