import { CATALOGUE, STARTER } from '../../src/watchlists/catalogue.ts';
import type { ListUsed } from '../../src/assessment/assessment.ts';
import type { Pack } from '../../src/watchlists/pack.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import { type OpenedList, openList, restoreList, type Shelves } from './opening.ts';

/** The watchlists that serve look-ups now. */
export interface Serving {
  readonly packs: readonly Pack[];
  /** Lists that are on and whose bytes could not be read or opened: not searched, and every assessment says so. */
  readonly unusable: readonly string[];
  /** How each list stands that ever had a source, by id. */
  readonly sources: Sources;
  /** How each list that serves was opened, by id. */
  readonly opened: ReadonlyMap<string, OpenedList>;
}

export type Sources = ReadonlyMap<string, SourceState>;

/** The watchlists of this worker: opened once when it wakes, and each again after it was swapped. */
export interface Lists {
  readonly serving: () => Promise<Serving>;
  /** One list, on or off. */
  readonly open: (list: string) => Promise<OpenedList>;
  /** How every list stands. Throws what the database throws. */
  readonly sources: () => Promise<Sources>;
  /** Call after the pack of a list was stored or deleted, or with no list after all were: it is opened anew. */
  readonly changed: (list?: string) => void;
  /** Call after how a list stands was noted, its switch included. */
  readonly noted: () => void;
  /**
   * Call after a look-up with the lists that were searched whole. A new pack among them has proven itself; one that is
   * missing gives way to the pack before it, where that is still there.
   * @returns whether a list was restored, so that the look-up is worth doing again.
   */
  readonly lookedUp: (serving: Serving, used: readonly Pick<ListUsed, 'list'>[]) => Promise<boolean>;
}

export function openLists(shelves: Shelves): Lists {
  const { store } = shelves;
  const lists = new Map<string, Promise<OpenedList>>();
  let all: Promise<Serving> | undefined;
  /** Lists whose stored pack has not served since it was swapped in. */
  let unproven = new Set<string>();

  const open = (list: string): Promise<OpenedList> => {
    const known = lists.get(list) ?? openList(list, shelves);
    lists.set(list, known);
    return known;
  };
  const sources = async (): Promise<Sources> =>
    new Map((await store.sources.all()).map(state => [state.list, state]));
  const openAll = async (): Promise<Serving> => {
    let known: Sources;
    try {
      known = await sources();
      unproven = new Set(await store.packs.unproven());
    } catch {
      all = undefined; // It may answer the next time.
      return withoutStore(await open(STARTER.id));
    }
    const on = CATALOGUE.filter(({ id }) => isOn(known.get(id)));
    const opened = await Promise.all(on.map(async ({ id }) => [id, await open(id)] as const));
    return {
      packs: opened.flatMap(([, list]) => (list.from === 'nowhere' ? [] : [list.pack])),
      unusable: opened.flatMap(([id, { from, damaged }]) => (from === 'nowhere' && damaged ? [id] : [])),
      // Opening may have restored a pack, and noted that of its source.
      sources: unproven.size > 0 ? await sources().catch(() => known) : known,
      opened: new Map(opened),
    };
  };
  const changed = (list?: string): void => {
    all = undefined;
    if (list === undefined) lists.clear();
    else lists.delete(list);
  };

  return {
    serving: () => (all ??= openAll()),
    open,
    sources,
    changed,
    noted: () => {
      all = undefined;
    },
    lookedUp: async (serving, used) => {
      // Nothing to prove, or the packs were swapped meanwhile: then this look-up proves nothing.
      if (unproven.size === 0 || serving !== (await all)) return false;
      const searched = new Set(used.map(({ list }) => list));
      let restored = false;
      for (const list of [...unproven]) {
        if (serving.opened.get(list)?.from !== 'stored') continue;
        unproven.delete(list);
        if (searched.has(list)) {
          // Where that fails the next worker says it again.
          await store.packs.confirmServed(list).catch(() => undefined);
        } else if (await restoreList(list, shelves)) {
          changed(list);
          restored = true;
        }
      }
      return restored;
    },
  };
}

/** A list is on until the user switches it off. */
export function isOn(state: SourceState | undefined): boolean {
  return state?.on ?? true;
}

/**
 * The browser's database does not answer: what it holds is not searched, nor the package's older copies in its place.
 */
function withoutStore(starter: OpenedList): Serving {
  const lost = CATALOGUE.filter(({ id }) => id !== STARTER.id || starter.from === 'nowhere');
  return {
    packs: starter.from === 'nowhere' ? [] : [starter.pack],
    unusable: lost.map(({ id }) => id),
    sources: new Map(),
    opened: new Map([[STARTER.id, starter]]),
  };
}
