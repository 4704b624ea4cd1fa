import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedLists, loadLists } from '../../scripts/lists.ts';

const SHARED = fileURLToPath(new URL('../../../shared/data', import.meta.url));
/** Of whose lists there are files in a layout that the extension downloads. */
const FOLDERS = ['ofac', 'un', 'kr'];

/** Folders of real lists in `COUNTERSIGN_REAL_DATA` or beside the shared data; none where there are none. */
export function listFolders(): readonly string[] {
  const data = process.env['COUNTERSIGN_REAL_DATA'] ?? SHARED;
  return FOLDERS.map(folder => join(data, folder)).filter(existsSync);
}

/** The lists of all folders; of none, the starter list. @throws Mendable as {@link loadLists} does. */
export async function loadFrom(folders: readonly string[]): Promise<LoadedLists> {
  if (folders.length === 0) return await loadLists();
  const all = await Promise.all(folders.map(loadLists));
  return { packs: all.flatMap(({ packs }) => packs), notes: all.flatMap(({ notes }) => notes) };
}
