import * as v from 'valibot';
import { HEALTH, healthOf, noteOf, type ReadingNote, type SiteHealth } from '../../src/readers/health.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { type SiteId, SITES, siteOf } from '../../src/readers/site-table.ts';
import type { Store } from '../../src/store/store.ts';
import { turns } from './turns.ts';

/** How the readers fare, counted on this machine and nowhere else. */
export interface Health {
  /** Call with each page of a site that was read; it holds up nobody. A visit counts once, as it was read last. */
  readonly noted: (tab: number, url: string, reading: Reading) => void;
  readonly sites: () => Promise<readonly SiteHealth[]>;
  /** Drops what was not written yet, too. */
  readonly forget: () => Promise<void>;
}

export interface HealthWorld {
  readonly store: Pick<Store, 'settings'>;
  readonly isPrivateTab: (tab: number) => Promise<boolean>;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * A page is read again as its sections come: this long after the first reading most of them have, and the background,
 * which browsers stop after 30 seconds without an event, is still there.
 */
const WRITTEN_AFTER_MS = 10_000;
const NAME = 'health';
const LONGEST_AT = 120;

const note = v.object({ layout: v.string(), fields: v.record(v.string(), v.string()) });
const keptSchema = v.record(v.string(), v.array(note));
type Kept = Readonly<Record<string, readonly ReadingNote[]>>;

/** One page in one tab. */
interface Visit {
  readonly url: string;
  readonly site: SiteId;
  /** Asked for while the tab is there for sure. */
  readonly isPrivate: Promise<boolean>;
  note: ReadingNote;
  isWritten: boolean;
}

export function createHealth({ store, isPrivateTab, sleep }: HealthWorld): Health {
  /** The last visit of each tab. */
  const visits = new Map<number, Visit>();
  let waiting: Visit[] = [];
  let life = new AbortController();
  const inTurn = turns();

  const kept = async (): Promise<Kept> => {
    const read = v.safeParse(keptSchema, await store.settings.get(NAME));
    return read.success ? read.output : {};
  };
  const write = async (): Promise<void> => {
    const done = waiting;
    waiting = [];
    for (const visit of done) visit.isWritten = true;
    const isPrivate = await Promise.all(done.map(visit => visit.isPrivate));
    const counted = done.filter((_, index) => isPrivate[index] === false);
    if (counted.length === 0) return;
    let all = await kept();
    for (const { site, note: last } of counted) {
      all = { ...all, [site]: [...(all[site] ?? []), last].slice(-HEALTH.most) };
    }
    await store.settings.put(NAME, all);
  };
  const writeSoon = async (): Promise<void> => {
    await sleep(WRITTEN_AFTER_MS, life.signal);
    await inTurn(write);
  };

  return {
    noted: (tab, url, reading) => {
      const site = siteOf(new URL(url))?.id;
      const found = noteOf(reading);
      if (site === undefined || !found || !isOfReader(site, reading)) return;
      const last = shortened(found);
      const visit = visits.get(tab);
      if (visit?.url === url) {
        if (!visit.isWritten) visit.note = last;
        return;
      }
      const next = { url, site, isPrivate: isPrivateTab(tab), note: last, isWritten: false };
      visits.set(tab, next);
      waiting.push(next);
      // A counter that cannot be written (no room, deleted meanwhile) is no reason to disturb anybody.
      if (waiting.length === 1) void writeSoon().catch(() => undefined);
    },

    sites: async () => {
      const all = await inTurn(kept);
      return SITES.flatMap(({ id }) => {
        const notes = all[id] ?? [];
        return notes.length > 0 ? [healthOf(id, notes)] : [];
      });
    },

    forget: async () => {
      life.abort();
      life = new AbortController();
      waiting = [];
      visits.clear();
      await inTurn(() => store.settings.drop(NAME));
    },
  };
}

/** On a page of a site the user taught, what they showed was at work, and not the site's reader. */
function isOfReader(site: SiteId, reading: Reading): boolean {
  return reading.kind !== 'candidate' || reading.candidate.reader === site;
}

/** Where a value stood is said in the reader's own words; a path through data may be long all the same. */
function shortened({ layout, fields }: ReadingNote): ReadingNote {
  const short = Object.entries(fields).map(([field, at]) => [field, at.slice(0, LONGEST_AT)]);
  return { layout, fields: Object.fromEntries(short) as ReadingNote['fields'] };
}
