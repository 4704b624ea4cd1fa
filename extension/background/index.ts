import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { openStore } from '../../src/store/store.ts';
import { wakeEvery } from '../platform/alarms.ts';
import { answer } from '../platform/answer.ts';
import { packagedFile } from '../platform/runtime.ts';
import { ambient } from './ambient.ts';
import { createAssessing } from './assessing.ts';
import { receiver } from './border.ts';
import { handlersOf } from './handlers.ts';
import { createKeeping } from './keeping.ts';
import { keysIn } from './keys.ts';
import { listRows } from './list-rows.ts';
import { openLists } from './lists.ts';
import { once } from './once.ts';
import { packagedLists } from './packaged.ts';
import { createPlanning } from './planning.ts';
import { createRefreshing } from './refreshing.ts';
import { readSettings } from './settings.ts';
import { verifyLists } from './verifying.ts';
import { ALARM, wake } from './waking.ts';

const store = openStore({ indexedDB, IDBKeyRange });
const gazetteer = once(async () => openGazetteer(new Uint8Array(await packagedFile('data/gazetteer.txt'))));
const shelves = { ...ambient, store, packaged: packagedLists(packagedFile) };
const world = { ...shelves, lists: openLists(shelves), keys: keysIn(store.settings), gazetteer };
const settings = () => readSettings(store);
const assessing = createAssessing({ ...world, settings });
const keeping = createKeeping({ ...world, settings });
const refreshing = createRefreshing({ ...world, onRefreshed: keeping.catchUp });
const planning = createPlanning({ ...world, settings });
const rows = () => listRows({ ...world, planning });
const verify = () => verifyLists(world);

// Registered while the module loads, or the message or alarm that woke this worker is lost.
answer(receiver(handlersOf({ ...world, rows, verify, assessing, refreshing, keeping })));
wakeEvery(ALARM.name, ALARM.minutes, () => void wake({ ...world, planning, refreshing, keeping }));
void keeping.resume();
