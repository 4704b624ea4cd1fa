import { isCorroborated, type KeptCandidate, keptUntil } from '../../src/assessment/kept.ts';
import type { KeptRecord, KeptStore } from '../../src/store/kept.ts';
import type { KeptRow } from '../kept-contract.ts';

/** The kept candidates, without those whose time is over. */
export interface KeptTable {
  readonly all: () => Promise<readonly KeptCandidate[]>;
  readonly get: (id: string) => Promise<KeptCandidate | undefined>;
  readonly put: (kept: KeptCandidate) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  /** Deletes those whose time is over. */
  readonly purge: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

/**
 * @param keepDays how long candidates are kept now: it holds for all of them, whenever they were kept.
 * @param now milliseconds since 1970.
 */
export function keptTable(store: KeptStore, keepDays: () => Promise<number>, now: () => number): KeptTable {
  const isCurrent = (record: KeptRecord, days: number): record is KeptCandidate =>
    isKept(record) && keptUntil(record, days) > now();
  const dropAllBut = async (isToStay: (record: KeptRecord) => boolean): Promise<void> => {
    const over = (await store.all()).filter(record => !isToStay(record));
    if (over.length > 0) await store.drop(over.map(({ id }) => id));
  };
  return {
    all: async () => {
      const [records, days] = await Promise.all([store.all(), keepDays()]);
      return records.filter(record => isCurrent(record, days));
    },
    get: async id => {
      const [record, days] = await Promise.all([store.get(id), keepDays()]);
      return record && isCurrent(record, days) ? record : undefined;
    },
    put: store.put,
    drop: store.drop,
    purge: async () => {
      const days = await keepDays();
      await dropAllBut(record => isCurrent(record, days));
    },
    clear: () => dropAllBut(() => false),
  };
}

export function keptRow(kept: KeptCandidate, keepDays: number): KeptRow {
  const { id, facts, keptAt, screenedAt, matches, news } = kept;
  const until = new Date(keptUntil(kept, keepDays)).toISOString();
  return {
    id,
    name: facts.name?.value ?? '',
    url: facts.url,
    keptAt,
    screenedAt,
    until,
    matches: matches.length,
    news,
  };
}

/** How many have news in which more than a name agrees. */
export function calledOut(all: readonly KeptCandidate[]): number {
  return all.filter(({ news }) => news.some(isCorroborated)).length;
}

/** Only the background writes the table, and what was written by older versions is migrated by number. */
export function isKept(record: KeptRecord): record is KeptCandidate {
  return 'facts' in record && 'keptAt' in record && 'news' in record;
}
