/** A background over a store and a session that outlive it, as the browser's do. For tests only. */
import type { Store } from '../../src/store/store.ts';
import { starterBytes } from '../../src/watchlists/starter.ts';
import type { ListRow } from '../list-contract.ts';
import type { Answer } from './fake-publisher.ts';
import { keysIn } from './keys.ts';
import { listRows } from './list-rows.ts';
import { openLists } from './lists.ts';
import type { Packaged } from './packaged.ts';
import { createPlanning } from './planning.ts';
import { createRefreshing, type World } from './refreshing.ts';
import { readSettings } from './settings.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);
const starter: Packaged = list =>
  Promise.resolve(list === 'starter' ? { bytes: () => starterBytes() } : undefined);

/** One worker: everything of it is made anew but the store. */
export function background(
  store: Store,
  answer: Answer,
  changed: Partial<World> & { readonly packaged?: Packaged } = {},
) {
  const now = changed.now ?? ((): number => NOW);
  const lists = openLists({ store, packaged: changed.packaged ?? starter, now });
  const keys = keysIn(store.settings);
  const refreshed: string[] = [];
  const world: World = {
    store,
    lists,
    keys,
    hasOrigins: () => Promise.resolve(true),
    fetch: (address, init) =>
      answer(new URL(address).pathname.split('/').at(-1) ?? '', init.signal ?? AbortSignal.any([])),
    breathe: () => Promise.resolve(),
    subtle: crypto.subtle,
    now,
    random: () => 0.5,
    // Pauses are over at once; what is to happen after a long silence never does.
    sleep: (milliseconds, signal) =>
      milliseconds < 30_000
        ? Promise.resolve()
        : new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              reject(signal.reason as Error);
            });
          }),
    stayAwake: () => undefined,
    onRefreshed: list => {
      refreshed.push(list);
      return Promise.resolve();
    },
    ...changed,
  };
  const settings = () => readSettings(store);
  const planning = createPlanning({ ...world, settings });
  const rowOf = async (list: string): Promise<ListRow | undefined> =>
    (await listRows({ ...world, planning })).find(row => row.list === list);
  return { ...createRefreshing(world), lists, keys, planning, refreshed, rowOf };
}
