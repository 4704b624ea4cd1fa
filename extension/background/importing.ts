import * as v from 'valibot';
import type { InboxFile } from '../../src/store/inbox.ts';
import type { Store } from '../../src/store/store.ts';
import { DOWNLOADED_LISTS, OWN } from '../../src/watchlists/catalogue.ts';
import { ownListCsv, previewOwnList } from '../../src/watchlists/formats/own-list.ts';
import type { OwnListColumns, OwnListPreview } from '../../src/watchlists/formats/own-list-columns.ts';
import { NotThisFormat } from '../../src/watchlists/formats/parser.ts';
import { type Recognised, recognise } from '../../src/watchlists/formats/recognise.ts';
import { importFiles, importOwnList } from '../../src/watchlists/import.ts';
import { START_BYTES } from '../../src/watchlists/import-file.ts';
import { RefreshFailed } from '../../src/watchlists/refresh-failed.ts';
import type { DownloadedList } from '../../src/watchlists/watchlist.ts';
import type { ImportLook } from '../list-contract.ts';
import { chunksOf } from './chunks.ts';
import { ownListColumnsSchema } from './own-list-columns-schema.ts';
import type { Gained, JobPorts, JobWorld } from './job-world.ts';
import type { ImportJob } from './jobs.ts';
import type { Lists } from './lists.ts';
import type { OpenedList } from './opening.ts';

/** What is remembered of the last own list: the same columns are suggested for a file with the same header. */
const REMEMBERED = 'own-list-columns';
const rememberedSchema = v.object({ header: v.array(v.string()), columns: ownListColumnsSchema });

interface SeenFile extends InboxFile {
  readonly start: Uint8Array;
  readonly seen: Recognised;
}

/**
 * What the files in the inbox are, by their content: the official list that most of them belong to, else an own list,
 * else nothing that is known. Files that are no part of what was found are not named in it.
 */
export async function lookAtFiles(ids: readonly string[], store: Store): Promise<ImportLook> {
  const files = await seenFiles(ids, store);
  const [most] = DOWNLOADED_LISTS.map(list => ({ list, parts: files.filter(isPartOf(list)) })).sort(
    (a, b) => b.parts.length - a.parts.length,
  );
  if (most !== undefined && most.parts.length > 0) return officialLook(most.list, most.parts);
  for (const file of files) {
    const preview = file.seen.kind === 'own' ? await previewOf(file, store) : undefined;
    if (preview !== undefined) return { kind: 'own', file: file.name, preview };
  }
  return { kind: 'unknown', files: files.map(({ name }) => name) };
}

/** Builds the list that the files of a job hold. Stores nothing but which columns an own list has. @throws RefreshFailed */
export async function bringIn(
  job: ImportJob,
  before: OpenedList,
  world: JobWorld,
  { signal, say }: JobPorts,
): Promise<Gained> {
  const files = await seenFiles(job.files, world.store);
  const ports = {
    ...world,
    signal,
    onProgress: progress => void say(progress),
    expectedBytes: files.reduce((sum, { blob }) => sum + blob.size, 0),
    ...(before.from === 'nowhere' ? {} : { previous: before.bytes }),
  } satisfies Parameters<typeof importFiles>[2];

  if (job.list === OWN.id) {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0 || job.columns === undefined)
      throw new RefreshFailed('incomplete');
    const gained = await importOwnList(chunksOf(file.blob), job.columns, ports);
    await remember(file, job.columns, world.store);
    return { outcome: 'new', ...gained };
  }
  const list = DOWNLOADED_LISTS.find(({ id }) => id === job.list);
  if (list === undefined) throw new RefreshFailed('unexpected', job.list);
  const parts = files.flatMap(({ seen, blob }) =>
    seen.kind === 'official' && seen.list === list.id ? [[seen.role, chunksOf(blob)] as const] : [],
  );
  const gained = await importFiles(list, new Map(parts), {
    ...ports,
    whateverSize: job.whateverSize ?? false,
  });
  return { outcome: 'new', ...gained };
}

/** The own list as CSV; its header alone when there is none. */
export async function exportOwnList(lists: Lists): Promise<string> {
  const opened = await lists.open(OWN.id);
  return ownListCsv(opened.from === 'nowhere' ? [] : [...opened.pack.entries()]);
}

/** Forgets the own list, its changes, and what its columns were. */
export async function deleteOwnList(store: Store, lists: Lists): Promise<void> {
  await store.packs.drop(OWN.id);
  await store.settings.drop(REMEMBERED);
  lists.changed(OWN.id);
}

async function seenFiles(ids: readonly string[], store: Store): Promise<readonly SeenFile[]> {
  const files = await store.inbox.get(ids);
  const starts = await Promise.all(
    files.map(async ({ blob }) => new Uint8Array(await blob.slice(0, START_BYTES).arrayBuffer())),
  );
  const started = files.map((file, index) => ({ ...file, start: starts[index] ?? new Uint8Array() }));
  const seen = recognise(started);
  return started.map((file, index) => ({ ...file, seen: seen[index] ?? { kind: 'unknown' } }));
}

function isPartOf({ id }: DownloadedList): (file: SeenFile) => boolean {
  return ({ seen }) => seen.kind === 'official' && seen.list === id;
}

function officialLook(list: DownloadedList, files: readonly SeenFile[]): ImportLook {
  const known = files.flatMap(({ name, seen }) =>
    seen.kind === 'official' ? [{ name, role: seen.role, format: seen.format }] : [],
  );
  const inOneFile = known.some(({ format }) => format === list.importFormat);
  const missing = list.files.filter(({ role }) => !inOneFile && !known.some(file => file.role === role));
  return {
    kind: 'official',
    list: list.id,
    files: known.map(({ name, role }) => ({ name, role })),
    missing: missing.map(({ name }) => name),
  };
}

async function previewOf({ start }: SeenFile, store: Store): Promise<OwnListPreview | undefined> {
  const preview = previewOrNothing(start);
  if (preview === undefined) return undefined;
  const remembered = v.safeParse(rememberedSchema, await store.settings.get(REMEMBERED));
  const isSame = remembered.success && remembered.output.header.join('\t') === preview.header.join('\t');
  return isSame ? { ...preview, suggested: remembered.output.columns } : preview;
}

async function remember({ start }: SeenFile, columns: OwnListColumns, store: Store): Promise<void> {
  const header = previewOrNothing(start)?.header;
  if (header !== undefined) await store.settings.put(REMEMBERED, { header, columns });
}

function previewOrNothing(start: Uint8Array): OwnListPreview | undefined {
  try {
    return previewOwnList(start);
  } catch (error) {
    if (error instanceof NotThisFormat) return undefined;
    throw error;
  }
}
