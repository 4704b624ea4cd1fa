import type { Dexie, Table } from 'dexie';
import type { DecisionRecord } from '../assessment/dispositions/decision-record.ts';
import { writing } from './writing.ts';

/** As many as are kept; past them the oldest are dropped. Ten a candidate, and a thousand candidates. */
export const MOST_DECISIONS = 10_000;

/** What the user decided about findings. Writers throw StoreFull when the disk is full. */
export interface DecisionStore {
  /** Those about one profile. */
  readonly of: (profile: string) => Promise<readonly DecisionRecord[]>;
  /** Keeps a decision in the place of those that are dropped, all in one. */
  readonly replace: (dropped: readonly string[], decision: DecisionRecord) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
}

export function decisionStore(database: Dexie): DecisionStore {
  const decisions: Table<DecisionRecord, string> = database.table('decisions');
  /** They are in no order of time, and there is no index for what is needed once in ten thousand. */
  const dropOldest = async (): Promise<void> => {
    const surplus = (await decisions.count()) - MOST_DECISIONS;
    if (surplus <= 0) return;
    const oldest = (await decisions.toArray()).sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, surplus);
    await decisions.bulkDelete(oldest.map(({ id }) => id));
  };
  return {
    // An id begins with its profile: the primary key serves as index.
    of: profile => decisions.where('id').startsWith(`${profile} `).toArray(),
    replace: (dropped, decision) =>
      writing(() =>
        database.transaction('rw', decisions, async () => {
          await decisions.bulkDelete([...dropped]);
          await decisions.put(decision);
          await dropOldest();
        }),
      ),
    drop: ids => decisions.bulkDelete([...ids]),
  };
}
