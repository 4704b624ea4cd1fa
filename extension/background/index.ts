import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { openStore } from '../../src/store/store.ts';
import { answer } from '../platform/messages.ts';
import { packagedFile } from '../platform/runtime.ts';
import { createAssessing } from './assessing.ts';
import { receiver } from './border.ts';
import { breather } from './breathe.ts';
import { handlersOf } from './handlers.ts';
import { openLists } from './lists.ts';
import { once } from './once.ts';
import { createRefreshing } from './refreshing.ts';
import { readSettings } from './settings.ts';

const now = (): number => Date.now();
const store = openStore({ indexedDB, IDBKeyRange });
const lists = openLists(store, () => packagedFile('data/starter.bin'));
const gazetteer = once(async () => openGazetteer(new Uint8Array(await packagedFile('data/gazetteer.txt'))));
const assessing = createAssessing({ lists, gazetteer, settings: () => readSettings(store), now });
const refreshing = createRefreshing({
  store,
  lists,
  now,
  breathe: breather(),
  subtle: crypto.subtle,
  fetch: (address, init) => fetch(address, init),
});

// Registered while the module loads, or the message that woke this worker is lost.
answer(receiver(handlersOf({ store, lists, assessing, refreshing })));
void refreshing.look(); // A refresh that the last worker did not finish is said to be interrupted.
