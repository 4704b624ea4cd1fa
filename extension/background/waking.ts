import type { Store } from '../../src/store/store.ts';
import type { Beyond } from './beyond.ts';
import type { Keeping } from './keeping.ts';
import type { Pages } from './pages.ts';
import type { Planning } from './planning.ts';
import type { Refreshing } from './refreshing.ts';

/** The one alarm: its name, and how often it rings, in minutes. A list is due to the half hour at best. */
export const ALARM = { name: 'look-at-lists', minutes: 30 } as const;

interface World {
  readonly store: Store;
  readonly pages: Pick<Pages, 'scripts'>;
  readonly planning: Planning;
  readonly refreshing: Refreshing;
  readonly keeping: Keeping;
  readonly beyond: Pick<Beyond, 'remembering'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * What is done every time: interrupted refreshes are noted, scripts of pages registered (an update forgets them), what is too old is dropped, lists that are due refreshed, and
 * kept candidates screened that are behind the lists after all.
 */
export async function wake({
  store,
  pages,
  planning,
  refreshing,
  keeping,
  beyond,
  now,
}: World): Promise<void> {
  await refreshing.look();
  await Promise.allSettled([
    pages.scripts.sync(),
    store.changes.purge(now()),
    store.inbox.purge(now()),
    keeping.purge(),
    beyond.remembering.purge(),
  ]);
  await refreshing.start(await planning.due());
  await keeping.catchUp();
}
