import { changesCsv } from '../../src/watchlists/changes-csv.ts';
import type { Store } from '../../src/store/store.ts';
import type { Handlers, Sender } from '../platform/messages.ts';
import type { Backup, LanguageKeeping } from './backup.ts';
import type { Beyond } from './beyond.ts';
import { beyondHandlers } from './beyond-handlers.ts';
import { openFormOf } from './form.ts';
import { deleteOwnList, exportOwnList, lookAtFiles } from './importing.ts';
import type { Keeping } from './keeping.ts';
import type { Keys } from './keys.ts';
import type { Lists } from './lists.ts';
import { listRows } from './list-rows.ts';
import type { Packaged } from './packaged.ts';
import type { Pages } from './pages.ts';
import type { Planning } from './planning.ts';
import type { Refreshing } from './refreshing.ts';
import { changeSettings, readSettings } from './settings.ts';
import type { Teaching } from './teaching.ts';
import { verifyLists } from './verifying.ts';

interface Parts {
  readonly store: Store;
  readonly lists: Lists;
  readonly keys: Keys;
  readonly planning: Planning;
  readonly now: () => number;
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
  readonly packaged: Packaged;
  readonly breathe: () => Promise<void>;
  readonly pages: Pages;
  readonly teaching: Teaching;
  readonly refreshing: Refreshing;
  readonly keeping: Keeping;
  readonly beyond: Beyond;
  readonly backup: Backup;
  readonly language: LanguageKeeping;
}

/** What is done on each message. Who may send which, and what it may hold, was settled at the border. */
export function handlersOf(parts: Parts): Handlers {
  const { store, lists, keys, pages, teaching, refreshing, keeping } = parts;
  const { assessing, health, scripts } = pages;
  return {
    ...beyondHandlers(parts.beyond, assessing),
    'site-allowed': ({ url }, sender) => {
      assessing.prepare();
      return pages.mayRead(tabOf(sender), url);
    },
    'page-read': async ({ url, reading }, sender) => {
      await teaching.noted(url, reading);
      return await assessing.pageRead(tabOf(sender), url, reading);
    },
    'page-left': async (_, sender) => {
      await Promise.all([pages.left(tabOf(sender)), teaching.left(tabOf(sender))]);
      return null;
    },
    'rows-read': (rows, sender) => assessing.rowsRead(tabOf(sender), rows),
    'taught-here': ({ url }) => teaching.here(url),
    'teach-texts': (_, sender) => teaching.texts(tabOf(sender)),
    'teach-done': async ({ site }, sender) => {
      await teaching.done(tabOf(sender), site);
      return null;
    },
    'check-page': ({ tab }) => pages.check(tab),
    'form-open': async ({ tab }) => {
      await openFormOf(tab);
      return null;
    },
    'check-typed': typed => assessing.typed(typed),
    'teach-start': ({ tab }) => teaching.start(tab),
    taught: teaching.rows,
    'taught-judge': async ({ id, right }) => {
      await teaching.judge(id, right);
      return null;
    },
    'taught-forget': async ({ id }) => {
      await teaching.forget(id);
      return null;
    },
    'taught-export': teaching.exported,
    'taught-import': ({ text }) => teaching.imported(text),
    health: health.sites,
    lists: () => listRows(parts),
    'list-switch': async ({ list, on }) => {
      await store.sources.update(list, state => ({ ...state, on }));
      lists.noted();
      return null;
    },
    'list-key': async ({ credential, key }) => {
      await keys.put(credential, key);
      return null;
    },
    'refresh-start': ({ lists: asked }) => {
      void refreshing.start(asked);
      return Promise.resolve(null);
    },
    'refresh-cancel': async () => {
      await refreshing.cancel();
      return null;
    },
    'refresh-look': () => refreshing.look(),
    'lists-verify': () => verifyLists(parts),
    'import-look': ({ files }) => lookAtFiles(files, store),
    'import-start': request => {
      void refreshing.bringIn(request);
      return Promise.resolve(null);
    },
    'own-list-export': () => exportOwnList(lists),
    'own-list-delete': async () => {
      await deleteOwnList(store, lists);
      return null;
    },
    changes: query => store.changes.page(query),
    'changes-export': () => changesCsv(store.changes.each()),
    keep: ({ tab }) => keeping.keep(tab),
    kept: keeping.rows,
    'kept-seen': async ({ id }) => {
      await keeping.seen(id);
      return null;
    },
    'kept-forget': async ({ id }) => {
      await keeping.forget(id);
      return null;
    },
    'data-export': parts.backup.exported,
    'data-import': ({ text }) => parts.backup.imported(text),
    settings: () => readSettings(store),
    'settings-change': async changed => {
      const { before, now: settings } = await changeSettings(store, changed);
      await scripts.switched(before.sites, settings.sites);
      // A shorter time holds for those that are kept or remembered already.
      await Promise.all([keeping.purge(), parts.beyond.remembering.purge()]);
      return settings;
    },
    'delete-all': async () => {
      await keeping.forgetAll(); // First: a screening of them all would hold up the end of a refresh.
      await refreshing.cancel();
      await health.forget();
      await teaching.forgetAll();
      await parts.beyond.forget();
      await store.deleteAll();
      await parts.language.choose(undefined);
      await parts.beyond.forget(); // What was brought in or looked up meanwhile.
      await assessing.forget();
      lists.changed();
      await scripts.sync();
      return null;
    },
  };
}

function tabOf(sender: Sender): number {
  if (sender.from !== 'page') throw new TypeError('Only pages have tabs.');
  return sender.tab;
}
