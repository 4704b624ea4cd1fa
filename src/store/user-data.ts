import type { Dexie, Table } from 'dexie';
import type { DecisionRecord } from '../assessment/dispositions/decision-record.ts';
import type { ReviewRecord } from '../assessment/review/review-record.ts';
import type { SourceState } from '../watchlists/source-state.ts';
import type { CaseRecord } from './cases.ts';
import type { KeptRecord } from './kept.ts';
import { writing } from './writing.ts';

/** What the user gave, table by table. Lists are none of it. */
export interface UserRows {
  readonly kept: readonly KeptRecord[];
  readonly cases: readonly CaseRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly reviews: readonly ReviewRecord[];
  /** Small values by name. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Lists the user switched on or off. */
  readonly switches: ReadonlyMap<string, boolean>;
}

export interface UserData {
  /** All as it stands at one moment; of the small values those that are named. */
  readonly read: (settings: readonly string[]) => Promise<UserRows>;
  /** Puts rows beside those there are, and in the place of those of the same id: all of them, or none. Throws StoreFull. */
  readonly bringIn: (rows: UserRows) => Promise<void>;
}

export function userData(database: Dexie): UserData {
  const kept: Table<KeptRecord, string> = database.table('kept');
  const cases: Table<CaseRecord, string> = database.table('cases');
  const decisions: Table<DecisionRecord, string> = database.table('decisions');
  const reviews: Table<ReviewRecord, string> = database.table('reviews');
  const settings: Table<{ readonly name: string; readonly value: unknown }, string> =
    database.table('settings');
  const sources: Table<SourceState, string> = database.table('sources');
  const all = [kept, cases, decisions, reviews, settings, sources];
  return {
    read: names =>
      database.transaction('r', all, async () => ({
        kept: await kept.toArray(),
        cases: await cases.toArray(),
        decisions: await decisions.toArray(),
        reviews: await reviews.toArray(),
        settings: new Map(
          (await settings.bulkGet([...names])).flatMap(row => (row ? [[row.name, row.value] as const] : [])),
        ),
        switches: new Map(
          (await sources.toArray()).flatMap(({ list, on }) =>
            on === undefined ? [] : [[list, on] as const],
          ),
        ),
      })),
    bringIn: rows =>
      writing(() =>
        database.transaction('rw', all, async () => {
          await kept.bulkPut([...rows.kept]);
          await cases.bulkPut([...rows.cases]);
          await decisions.bulkPut([...rows.decisions]);
          await reviews.bulkPut([...rows.reviews]);
          await settings.bulkPut([...rows.settings].map(([name, value]) => ({ name, value })));
          for (const [list, on] of rows.switches) {
            const state = (await sources.get(list)) ?? { list, failures: 0 };
            await sources.put({ ...state, on });
          }
        }),
      ),
  };
}
