import type { Dexie, Transaction } from 'dexie';
import type { SourceState } from '../watchlists/source-state.ts';

interface Version {
  readonly version: number;
  /** Table -> primary key and indexes; `null` drops the table. What is not named stays as it was. */
  readonly tables: Readonly<Record<string, string | null>>;
  readonly carryOver?: (transaction: Transaction) => Promise<void>;
}

/**
 * The database, version by version. A version that was released is never edited again: the next change is the
 * next number, with a test that carries data over from the one before. Packs are a cache and may be dropped by a
 * migration; what the user gave (settings, an own list, kept candidates) never is.
 */
const VERSIONS: readonly Version[] = [
  { version: 1, tables: { packs: 'list', failures: 'list', settings: 'name' } },
  {
    version: 2,
    tables: {
      previous: 'list',
      sources: 'list',
      changes: '++number, list, at',
      inbox: 'id',
      kept: 'id',
      failures: null,
    },
    carryOver: sourcesOfVersion1,
  },
  { version: 3, tables: { cases: 'id', decisions: 'id' } },
  { version: 4, tables: { reviews: 'id, changedAt' } },
];

/** Declares every version, so that a database of any age opens as the newest. */
export function declareVersions(database: Dexie): void {
  for (const { version, tables, carryOver } of VERSIONS) {
    const declared = database.version(version).stores(tables);
    if (carryOver) declared.upgrade(carryOver);
  }
}

/** Version 1 knew of each list when its pack was fetched, and how the last refresh failed. */
async function sourcesOfVersion1(transaction: Transaction): Promise<void> {
  const packs: readonly { readonly list: string; readonly fetchedAt: string }[] = await transaction
    .table('packs')
    .toArray();
  const failures: readonly (NonNullable<SourceState['lastFailure']> & { readonly list: string })[] =
    await transaction.table('failures').toArray();
  const states = new Map<string, SourceState>();
  for (const { list, fetchedAt } of packs) {
    states.set(list, { list, checkedAt: fetchedAt, failures: 0, known: { validators: {} } });
  }
  for (const { list, ...lastFailure } of failures) {
    states.set(list, { ...states.get(list), list, failures: 1, attemptedAt: lastFailure.at, lastFailure });
  }
  await transaction.table('sources').bulkPut([...states.values()]);
}
