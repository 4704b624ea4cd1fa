import type { Dexie } from 'dexie';

/**
 * The database, version by version. A version that was released is never edited again: the next change is the
 * next number, with a test that carries data over from the one before. Packs are a cache and may be dropped by a
 * migration; settings, and later cases and dispositions, never are.
 */
const VERSIONS: readonly { readonly version: number; readonly tables: Readonly<Record<string, string>> }[] = [
  { version: 1, tables: { packs: 'list', failures: 'list', settings: 'name' } },
];

/** Declares every version, so that a database of any age opens as the newest. */
export function declareVersions(database: Dexie): void {
  for (const { version, tables } of VERSIONS) database.version(version).stores(tables);
}
