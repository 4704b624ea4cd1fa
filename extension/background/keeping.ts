import { KEPT, type KeptCandidate } from '../../src/assessment/kept.ts';
import { keptCandidate, type Screens } from '../../src/assessment/rescreen.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Store } from '../../src/store/store.ts';
import { sha256 } from '../../src/watchlists/sha256.ts';
import type { Settings } from '../contract.ts';
import type { KeptRow } from '../kept-contract.ts';
import { setNewsBadge } from '../platform/badge.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { atHand } from './at-hand.ts';
import { newsBadge } from './badge.ts';
import { calledOut, keptRow, keptTable } from './kept-table.ts';
import type { Lists } from './lists.ts';
import { createRescreening, type Rescreening } from './rescreening.ts';
import { turns } from './turns.ts';

/** Candidates the user chose to keep on this machine, screened again when lists change. */
export interface Keeping {
  /**
   * Keeps the candidate of a tab, in the place of what was kept of the same page. `null`, and nothing kept, when the tab is
   * private, shows no candidate that was read, or as many are kept as can be. Throws StoreFull.
   */
  readonly keep: (tab: number) => Promise<KeptRow | null>;
  /** The latest kept first. */
  readonly rows: () => Promise<readonly KeptRow[]>;
  readonly seen: (id: string) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Forgets those whose time is over, and shows what the news come to: call now and then, and when the browser starts. */
  readonly purge: () => Promise<void>;
  /** Screens all that are behind the lists that serve: call after a list was swapped. */
  readonly catchUp: () => Promise<void>;
  /** Goes on where a worker that the browser stopped stood: call when one starts. */
  readonly resume: () => Promise<void>;
}

interface World {
  readonly store: Pick<Store, 'kept'>;
  readonly lists: Pick<Lists, 'serving'>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly settings: () => Promise<Settings>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  readonly stayAwake: (signal: AbortSignal) => void;
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
}

export function createKeeping(world: World): Keeping {
  const keepDays = async (): Promise<number> => (await world.settings()).keepDays;
  const table = keptTable(world.store.kept, keepDays, world.now);
  /** A candidate is read, changed and written in one turn: nothing that was forgotten meanwhile comes back. */
  const inTurn = turns();

  const screens = async (): Promise<Screens> => {
    const [{ packs }, gazetteer] = await Promise.all([world.lists.serving(), world.gazetteer()]);
    return { packs, gazetteer, at: new Date(world.now()).toISOString() };
  };
  const showBadge = async (): Promise<void> => {
    await setNewsBadge(newsBadge(calledOut(await table.all())));
  };
  // The same for the same page, and short whatever its address is.
  const idOf = (url: string): Promise<string> => sha256(url, world.subtle);
  const change = (id: string, to: (kept: KeptCandidate) => KeptCandidate): Promise<void> =>
    inTurn(async () => {
      const kept = await table.get(id);
      if (kept) await table.put(to(kept));
    });
  const rescreening: Rescreening = createRescreening({
    ...world,
    screens,
    all: table.all,
    change,
    ended: showBadge,
  });

  return {
    keep: async tab => {
      if (await isPrivateTab(tab)) return null;
      const draft = await atHand(tab);
      if (draft === undefined) return null;
      const id = await idOf(draft.facts.url);
      const kept = keptCandidate(id, draft, await screens());
      return await inTurn(async () => {
        const others = (await table.all()).filter(other => other.id !== id);
        if (others.length >= KEPT.candidates) return null;
        await table.put(kept);
        await showBadge();
        return keptRow(kept, await keepDays());
      });
    },
    rows: async () => {
      const [all, days] = await Promise.all([table.all(), keepDays()]);
      return all.map(kept => keptRow(kept, days)).sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    },
    seen: async id => {
      await change(id, kept => ({ ...kept, news: [] }));
      await showBadge();
    },
    forget: async id => {
      await inTurn(() => table.drop([id]));
      await showBadge();
    },
    forgetAll: async () => {
      await inTurn(table.clear);
      await showBadge();
    },
    purge: async () => {
      await inTurn(table.purge);
      await showBadge();
    },
    catchUp: rescreening.run,
    resume: rescreening.resume,
  };
}
