import { FileDownload } from './file-download.ts';
import type { Asked, DownloadPorts } from './file-download-request.ts';
import { PARSERS } from './formats/parsers.ts';
import {
  buildList,
  type BuildPorts,
  type BuiltList,
  failureOf,
  openedOr,
  saysTheSame,
} from './list-build.ts';
import type { Pack } from './pack.ts';
import type { PackHeader } from './pack-layout.ts';
import { RefreshFailed } from './refresh-failed.ts';
import { readMarker } from './refresh-marker.ts';
import { type OnProgress, ProgressTeller } from './refresh-progress.ts';
import type { KnownCopy } from './source-state.ts';
import type { ChangeMarker, DownloadedList, OfficialFile } from './watchlist.ts';

/** What a refresh needs of the world. */
export interface RefreshPorts extends DownloadPorts, BuildPorts {
  /** Not called while a server makes us wait, which may be minutes: whoever must stay awake sees to that alone. */
  readonly onProgress: OnProgress;
  /** The user's own key, for lists that have a `credential`. */
  readonly key?: string;
  /** The bytes that serve, if there are any. */
  readonly previous?: ArrayBuffer;
  /** What was known when those were downloaded. Without bytes that open it counts for nothing. */
  readonly known?: KnownCopy;
}

/** How a refresh ended well. `known` is to be kept beside the bytes for the next one. */
export type RefreshResult =
  | {
      readonly outcome: 'new';
      readonly bytes: ArrayBuffer;
      readonly header: PackHeader;
      readonly known: KnownCopy;
    }
  /** The publisher's list says what the bytes that serve say. */
  | { readonly outcome: 'unchanged'; readonly known: KnownCopy };

/**
 * Asks whether a list changed; if so, downloads it, parses it while it arrives, compiles it into a pack and checks
 * that. The catalogue's row says how. Stores nothing, keeps nothing: any number may run at once.
 * @throws RefreshFailed, and nothing else. A refresh that was aborted through the signal fails as `cancelled`.
 */
export async function refreshList(list: DownloadedList, ports: RefreshPorts): Promise<RefreshResult> {
  const downloads: FileDownload[] = [];
  try {
    ports.signal.throwIfAborted();
    const teller = new ProgressTeller(downloads, ports);
    for (const file of list.files)
      downloads.push(
        new FileDownload(file, ports, () => {
          teller.tellNowAndThen();
        }),
      );
    const result = await refreshed(list, ports, downloads, teller);
    ports.signal.throwIfAborted();
    return result;
  } catch (error) {
    throw asRefused(list, failureOf(error, ports.signal, list.files));
  } finally {
    for (const download of downloads) download.drop();
  }
}

async function refreshed(
  list: DownloadedList,
  ports: RefreshPorts,
  downloads: readonly FileDownload[],
  teller: ProgressTeller,
): Promise<RefreshResult> {
  const key = keyFor(list, ports.key);
  const previous = openedOr(ports.previous);
  const known = previous === undefined ? undefined : ports.known;
  teller.tell();
  const marker = list.marker === undefined ? undefined : await markerOf(list, list.marker, key, ports);
  if (marker !== undefined && marker === known?.marker) return { outcome: 'unchanged', known };

  const noted = { ...(marker === undefined ? {} : { marker }) };
  if ((await askAll(downloads, ({ file }) => askedOf(list, file, key, marker), known)) === 'same')
    return { outcome: 'unchanged', known: { validators: known?.validators ?? {}, ...noted } };

  teller.begin('downloading');
  const built = await buildList(sourceOf(list, downloads, previous), ports, teller);
  const nowKnown: KnownCopy = {
    validators: Object.fromEntries(downloads.map(({ name, validators }) => [name, validators])),
    ...noted,
  };
  if (previous !== undefined && (await isTheSame(built, previous, ports)))
    return { outcome: 'unchanged', known: nowKnown };
  return { outcome: 'new', ...built, known: nowKnown };
}

/** A publisher that asks for a key refuses a wrong one as it refuses none. */
function asRefused({ credential }: DownloadedList, failure: RefreshFailed): RefreshFailed {
  const refused = failure.reason === 'http-error' && ['401', '403'].includes(failure.detail);
  return refused && credential !== undefined ? new RefreshFailed('no-key', failure.detail, failure) : failure;
}

/** The key in a form that may be sent; empty where none is needed. */
function keyFor({ credential }: DownloadedList, key = ''): string {
  if (credential === undefined) return '';
  // What is none of these cannot stand in a header, and is in no publisher's key.
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new RefreshFailed('no-key');
  return key;
}

/** The key goes to the address's own host alone: a browser drops `Authorization` when it follows a redirect elsewhere. */
function askedOf(
  { credential }: DownloadedList,
  { address, finalHosts }: Pick<OfficialFile, 'address' | 'finalHosts'>,
  key: string,
  marker = '',
): Asked {
  return {
    address: address
      .replace('{key}', () => encodeURIComponent(key))
      .replace('{marker}', () => encodeURIComponent(marker)),
    finalHosts,
    headers: credential === 'opensanctions' ? { Authorization: `Token ${key}` } : {},
  };
}

/** What the marker says; a list that can do without it is downloaded when its marker is out of order. */
async function markerOf(
  list: DownloadedList,
  marker: ChangeMarker,
  key: string,
  ports: RefreshPorts,
): Promise<string | undefined> {
  try {
    return await readMarker(marker, askedOf(list, marker, key), ports);
  } catch (error) {
    const needed = list.files.some(({ address }) => address.includes('{marker}'));
    const outOfOrder =
      error instanceof RefreshFailed && ['http-error', 'not-a-list', 'truncated'].includes(error.reason);
    if (needed || !outOfOrder) throw error;
    return undefined;
  }
}

/**
 * Asks for every file. A list is the same only when all of its files are; when some are not, those that are come
 * again without conditions, so that no list is made of files of two days.
 */
async function askAll(
  downloads: readonly FileDownload[],
  askedFor: (download: FileDownload) => Asked,
  known: KnownCopy | undefined,
): Promise<'same' | 'new'> {
  const validators = downloads.map(({ name }) => known?.validators[name]);
  const conditional = validators.every(each => each?.etag !== undefined || each?.lastModified !== undefined);
  const same: FileDownload[] = [];
  for (const [index, download] of downloads.entries())
    if ((await download.ask(askedFor(download), conditional ? validators[index] : undefined)) === 'same')
      same.push(download);
  if (same.length === downloads.length) return 'same';
  for (const download of same) await download.ask(askedFor(download));
  return 'new';
}

function sourceOf(list: DownloadedList, downloads: readonly FileDownload[], previous: Pack | undefined) {
  return {
    list: list.id,
    files: downloads,
    parse: PARSERS[list.format],
    publishedAt: () => downloads.find(({ role }) => role === 'entries')?.lastModified,
    ...(previous === undefined ? {} : { previous }),
    fewestEntries: list.fewestEntries,
    whateverSize: false,
    byHand: false,
  };
}

async function isTheSame(built: BuiltList, previous: Pack, ports: RefreshPorts): Promise<boolean> {
  if (ports.previous === undefined) return false;
  return await saysTheSame(built, { bytes: ports.previous, header: previous.header }, async () => {
    await ports.breathe();
    ports.signal.throwIfAborted();
  });
}
