import type { Store } from '../../src/store/store.ts';
import type { Keeping } from './keeping.ts';
import type { Planning } from './planning.ts';
import type { Refreshing } from './refreshing.ts';

/** The one alarm: its name, and how often it rings, in minutes. A list is due to the half hour at best. */
export const ALARM = { name: 'look-at-lists', minutes: 30 } as const;

interface World {
  readonly store: Store;
  readonly planning: Planning;
  readonly refreshing: Refreshing;
  readonly keeping: Keeping;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * What is done every time: interrupted refreshes are noted, what is too old is dropped, lists that are due refreshed, and
 * kept candidates screened that are behind the lists after all.
 */
export async function wake({ store, planning, refreshing, keeping, now }: World): Promise<void> {
  await refreshing.look();
  await Promise.allSettled([store.changes.purge(now()), store.inbox.purge(now()), keeping.purge()]);
  await refreshing.start(await planning.due());
  await keeping.catchUp();
}
