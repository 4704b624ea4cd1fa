import type { Store } from '../../src/store/store.ts';
import type { Handlers, Sender } from '../platform/messages.ts';
import type { Assessing } from './assessing.ts';
import type { Lists } from './lists.ts';
import type { Refreshing } from './refreshing.ts';
import { keepSettings, readSettings, siteOf } from './settings.ts';

interface Parts {
  readonly store: Store;
  readonly lists: Lists;
  readonly assessing: Assessing;
  readonly refreshing: Refreshing;
}

/** What is done on each message. Who may send which, and what it may hold, was settled at the border. */
export function handlersOf({ store, lists, assessing, refreshing }: Parts): Handlers {
  return {
    'site-allowed': async ({ url }) => {
      assessing.prepare();
      const site = siteOf(url);
      return site !== undefined && (await readSettings(store)).sites[site];
    },
    'page-read': ({ url, reading }, sender) => assessing.pageRead(tabOf(sender), url, reading),
    'page-left': async (_, sender) => {
      await assessing.pageLeft(tabOf(sender));
      return null;
    },
    lists: () => lists.rows(),
    'refresh-start': ({ list }) => {
      void refreshing.start(list);
      return Promise.resolve(null);
    },
    'refresh-cancel': async () => {
      await refreshing.cancel();
      return null;
    },
    'refresh-look': () => refreshing.look(),
    settings: () => readSettings(store),
    'settings-change': settings => keepSettings(store, settings),
    'delete-all': async () => {
      await refreshing.cancel();
      await store.deleteAll();
      await assessing.forget();
      lists.changed();
      return null;
    },
  };
}

function tabOf(sender: Sender): number {
  if (sender.from !== 'page') throw new TypeError('Only pages have tabs.');
  return sender.tab;
}
