import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { openStore } from '../../src/store/store.ts';
import { stayAwake } from '../platform/awake.ts';
import { answer } from '../platform/messages.ts';
import { hasOrigins } from '../platform/permissions.ts';
import { packagedFile } from '../platform/runtime.ts';
import { createAssessing } from './assessing.ts';
import { receiver } from './border.ts';
import { breather } from './breathe.ts';
import { handlersOf } from './handlers.ts';
import { keysIn } from './keys.ts';
import { listRows } from './list-rows.ts';
import { openLists } from './lists.ts';
import { once } from './once.ts';
import { packagedLists } from './packaged.ts';
import { createRefreshing } from './refreshing.ts';
import { readSettings } from './settings.ts';
import { sleep } from './sleep.ts';
import { verifyLists } from './verifying.ts';

const now = (): number => Date.now();
const store = openStore({ indexedDB, IDBKeyRange });
const packaged = packagedLists(packagedFile);
const lists = openLists({ store, packaged, now });
const keys = keysIn(store.settings);
const settings = () => readSettings(store);
const gazetteer = once(async () => openGazetteer(new Uint8Array(await packagedFile('data/gazetteer.txt'))));
const assessing = createAssessing({ lists, gazetteer, settings, now });
const work = { breathe: breather(), subtle: crypto.subtle, now, sleep, random: () => Math.random() };
const world = { ...work, store, lists, keys, hasOrigins, stayAwake, onRefreshed: () => Promise.resolve() };
const refreshing = createRefreshing({ ...world, fetch: (address, init) => fetch(address, init) });
const rows = () => listRows({ lists, keys, nextLook: () => undefined, now });
const verify = () => verifyLists({ ...work, store, packaged });

// Registered while the module loads, or the message that woke this worker is lost.
answer(receiver(handlersOf({ store, lists, keys, rows, verify, assessing, refreshing })));
