import type { Dexie, Table } from 'dexie';
import { writing } from './writing.ts';

/** How long a file that nobody brought in stays, in hours. */
const KEPT_HOURS = 24;
const HOUR_MS = 60 * 60 * 1_000;

/** A file the user dropped on the options page, on its way to the background. */
export interface InboxFile {
  /** A random one. */
  readonly id: string;
  readonly name: string;
  readonly blob: Blob;
  /** ISO 8601. */
  readonly at: string;
}

/** The files that wait to be brought in. Writers throw StoreFull when the disk is full. */
export interface Inbox {
  readonly put: (file: InboxFile) => Promise<void>;
  /** The files that are there, in the order asked for. */
  readonly get: (ids: readonly string[]) => Promise<readonly InboxFile[]>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  /** Drops what lies there for longer than a day, or from the future of a clock that was set back. */
  readonly purge: (now: number) => Promise<void>;
}

export function inboxStore(database: Dexie): Inbox {
  const inbox: Table<InboxFile, string> = database.table('inbox');
  return {
    put: async file => {
      await writing(() => inbox.put(file));
    },
    get: async ids => (await inbox.bulkGet([...ids])).filter(file => file !== undefined),
    drop: ids => inbox.bulkDelete([...ids]),
    purge: async now => {
      await inbox.filter(({ at }) => !isRecent(now - Date.parse(at))).delete();
    },
  };
}

function isRecent(age: number): boolean {
  return age >= 0 && age <= KEPT_HOURS * HOUR_MS;
}
