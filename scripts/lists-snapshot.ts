/** `npm run lists:snapshot [-- --allow-missing]`: downloads and compiles every official list, for the package. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DOWNLOADED_LISTS } from '../src/watchlists/catalogue.ts';
import { refreshList, type RefreshPorts } from '../src/watchlists/refresh.ts';
import { RefreshFailed } from '../src/watchlists/refresh-failed.ts';
import type { DownloadedList } from '../src/watchlists/watchlist.ts';
import { Mendable } from './mendable.ts';
import { SNAPSHOT_FOLDER } from './packaged-lists.ts';

/**
 * What a browser calls itself: OFAC's firewall answers 403 to anything that does not begin with `Mozilla/` and a digit or
 * is shorter than 40 characters (seen in 2026), and UN's server 404 to bare tools.
 */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

export type SnapshotPorts = Pick<RefreshPorts, 'fetch' | 'sleep'> & {
  readonly print: (line: string) => void;
};

export async function run(args: readonly string[]): Promise<number> {
  const lists = DOWNLOADED_LISTS.filter(({ credential }) => credential === undefined);
  return await takeSnapshot(lists, SNAPSHOT_FOLDER, allowsMissing(args), {
    fetch: async (address, init) => {
      const headers = new Headers(init.headers);
      headers.set('User-Agent', USER_AGENT);
      return await fetch(address, { ...init, headers });
    },
    sleep: async (milliseconds, signal) => {
      await pause(milliseconds, undefined, { signal });
    },
    print: line => {
      console.log(line);
    },
  });
}

/**
 * Fetches the lists one after another as the extension does, with its checks, and puts their packs into the folder in
 * place of those of the last snapshot: all or, when some failed and that is not allowed, none.
 * @returns the exit code: 0, or 1 when nothing was written.
 */
export async function takeSnapshot(
  lists: readonly DownloadedList[],
  folder: string,
  allowMissing: boolean,
  ports: SnapshotPorts,
): Promise<number> {
  const taken = new Map<string, ArrayBuffer>();
  for (const list of lists) {
    try {
      const result = await refreshList(list, portsOf(ports));
      if (result.outcome !== 'new') continue; // Nothing to be unchanged from.
      const { entries, names, publishedAt = 'an unknown day' } = result.header;
      taken.set(list.id, result.bytes);
      ports.print(`${list.id}: ${entries} entries with ${names} names, of ${publishedAt}.`);
    } catch (error) {
      if (!(error instanceof RefreshFailed)) throw error;
      ports.print(`${list.id}: FAILED, ${error.message}.`);
    }
  }
  if (taken.size === 0 || (taken.size < lists.length && !allowMissing)) {
    const how = taken.size === 0 ? '' : ': with --allow-missing the lists that came would be';
    ports.print(`Nothing was written${how}.`);
    return 1;
  }
  await replace(folder, taken);
  ports.print(`${taken.size} of ${lists.length} lists are in ${folder}.`);
  return 0;
}

function portsOf({ fetch, sleep }: SnapshotPorts): RefreshPorts {
  return {
    fetch,
    sleep,
    breathe: () => Promise.resolve(),
    now: () => Date.now(),
    random: () => Math.random(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    subtle: crypto.subtle,
  };
}

/** The folder is whole before and after: a build that runs meanwhile finds the one or the other. */
async function replace(folder: string, packs: ReadonlyMap<string, ArrayBuffer>): Promise<void> {
  const [coming, going] = [`${folder}.new`, `${folder}.old`];
  await rm(coming, { recursive: true, force: true });
  await mkdir(coming, { recursive: true });
  for (const [id, bytes] of packs) await writeFile(join(coming, `${id}.bin`), new Uint8Array(bytes));
  await rm(going, { recursive: true, force: true });
  await rename(folder, going).catch(() => undefined); // There may be none yet.
  await rename(coming, folder);
  await rm(going, { recursive: true, force: true });
}

function allowsMissing(args: readonly string[]): boolean {
  try {
    return (
      parseArgs({ args: [...args], options: { 'allow-missing': { type: 'boolean' } } }).values[
        'allow-missing'
      ] ?? false
    );
  } catch {
    throw new Mendable('The arguments are: lists:snapshot [-- --allow-missing].');
  }
}
