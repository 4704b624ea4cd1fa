import type { Dexie, Table } from 'dexie';
import { changeSearch } from '../watchlists/change-search.ts';
import type { ListChange } from '../watchlists/list-change.ts';

/** How much of the change log is kept and read at once. */
const LOG = {
  /** The issue asks for a year; one leap day more harms nobody. */
  days: 366,
  /** Nine lists change by a few thousand entries a year; a publisher that renumbers its list, by all of them. */
  rows: 100_000,
  /** Changes a page. */
  page: 100,
  /** Rows looked at between two breaths. */
  window: 1_000,
} as const;

const DAY_MS = 24 * 60 * 60 * 1_000;

export interface ChangesQuery {
  readonly list?: string;
  /** Words that must all occur in the entry's name or id, or in what changed; '' for every change. */
  readonly text: string;
  /** `next` of the page before. */
  readonly before?: number;
}

/** What the refreshes changed, newest first. Rows are added by the swap of a pack alone. */
export interface ChangeStore {
  /** A page of those that fit; `next` is absent on the last one. */
  readonly page: (
    query: ChangesQuery,
  ) => Promise<{ readonly changes: readonly ListChange[]; readonly next?: number }>;
  /** All of them, newest first, some hundred at a time. */
  readonly each: () => AsyncGenerator<readonly ListChange[], void>;
  /** Drops what is older than a year, and the oldest of more than `most`, by default 100,000. */
  readonly purge: (now: number, most?: number) => Promise<void>;
}

/** As it lies in the table: `number` rises with every change that was ever logged. */
type Row = ListChange & { readonly number: number };

export function changeStore(database: Dexie): ChangeStore {
  const table: Table<Row, number> = database.table('changes');

  /** Rows numbered below `before`, newest first, a window at a time: `getAll` is far quicker than a cursor. */
  async function* windows(before: number | undefined): AsyncGenerator<readonly Row[], void> {
    const [oldest] = await table.orderBy(':id').limit(1).primaryKeys();
    const [newest] = await table.orderBy(':id').reverse().limit(1).primaryKeys();
    if (oldest === undefined || newest === undefined) return;
    let end = Math.min(before ?? Infinity, newest + 1);
    while (end > oldest) {
      const rows = await table
        .where(':id')
        .between(end - LOG.window, end)
        .toArray();
      yield rows.reverse();
      end -= LOG.window;
    }
  }

  return {
    page: async ({ list, text, before }) => {
      const matches = changeSearch(text);
      const found: Row[] = [];
      for await (const rows of windows(before)) {
        found.push(...rows.filter(row => (list === undefined || row.list === list) && matches(row)));
        if (found.length > LOG.page) break;
      }
      const shown = found.slice(0, LOG.page);
      const next = found.length > LOG.page ? shown.at(-1)?.number : undefined;
      return { changes: shown.map(changeOf), ...(next === undefined ? {} : { next }) };
    },
    each: async function* () {
      for await (const rows of windows(undefined)) yield rows.map(changeOf);
    },
    purge: async (now, most = LOG.rows) => {
      const oldest = new Date(now - LOG.days * DAY_MS).toISOString();
      await table.where('at').below(oldest).delete();
      const [newestTooMany] = await table.orderBy(':id').reverse().offset(most).limit(1).primaryKeys();
      if (newestTooMany !== undefined) await table.where(':id').belowOrEqual(newestTooMany).delete();
    },
  };
}

function changeOf({ number: _, ...change }: Row): ListChange {
  return change;
}
