import { Dexie, type DexieOptions } from 'dexie';
import { caseStore, type CaseStore } from './cases.ts';
import { changeStore, type ChangeStore } from './changes.ts';
import { decisionStore, type DecisionStore } from './decisions.ts';
import { inboxStore, type Inbox } from './inbox.ts';
import { keptStore, type KeptStore } from './kept.ts';
import { declareVersions } from './migrations.ts';
import { packStore, type PackStore } from './packs.ts';
import { reviewStore, type ReviewStore } from './reviews.ts';
import { settingStore, type SettingStore } from './settings.ts';
import { type UserData, userData } from './user-data.ts';
import { sourceStore, type SourceStore } from './sources.ts';

/** What is kept on this machine. Every method may throw Dexie's errors; writers throw StoreFull when full. */
export interface Store {
  readonly packs: PackStore;
  readonly sources: SourceStore;
  readonly changes: ChangeStore;
  readonly inbox: Inbox;
  readonly kept: KeptStore;
  readonly decisions: DecisionStore;
  readonly reviews: ReviewStore;
  readonly cases: CaseStore;
  readonly settings: SettingStore;
  readonly userData: UserData;
  readonly deleteAll: () => Promise<void>;
}

/**
 * Opens the database on first use. The browser's database comes in through `options`, so that tests bring their
 * own. Dexie opens itself again after the connection was closed under a sleeping worker (Dexie issue 1805).
 */
export function openStore(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>): Store {
  const database = new Dexie('countersign', { ...options, autoOpen: true });
  declareVersions(database);
  return {
    packs: packStore(database),
    sources: sourceStore(database),
    changes: changeStore(database),
    inbox: inboxStore(database),
    kept: keptStore(database),
    decisions: decisionStore(database),
    reviews: reviewStore(database),
    cases: caseStore(database),
    settings: settingStore(database),
    userData: userData(database),
    deleteAll: () =>
      database.transaction('rw', database.tables, async () => {
        await Promise.all(database.tables.map(table => table.clear()));
      }),
  };
}
