import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { END_MARK } from '../src/watchlists/formats/ofac-rows.ts';
import { type Chunks, NotThisFormat, type Parsed } from '../src/watchlists/formats/parser.ts';
import { PARSERS } from '../src/watchlists/formats/parsers.ts';
import { buildPack, openPack, type Pack } from '../src/watchlists/pack.ts';
import { starterBytes } from '../src/watchlists/starter.ts';
import type { DownloadedList, FileRole } from '../src/watchlists/watchlist.ts';
import { type ListFile, listFilesIn } from './list-files.ts';
import { Mendable } from './mendable.ts';

const ROLES: readonly FileRole[] = ['entries', 'aliases', 'comments'];

/** The lists to search, and what was odd about their files: one sentence each, for stderr. */
export interface LoadedLists {
  readonly packs: readonly Pack[];
  readonly notes: readonly string[];
}

/**
 * Loads every known list that has files in a folder (see `listFilesIn`); without a folder, the starter list that ships
 * with the package. A list may be of any size.
 *
 * Several of OFAC's files of one kind are read in the order of the dates in their names, and the later row of an entry
 * replaces the earlier one: so a file of some newer rows (`SDN_DPRK_ROWS_2026-09.CSV`) brings an older whole list up to
 * date. Of the other lists' files the one with the latest date is read.
 * @throws Mendable when the folder cannot be read, holds no known list, or a file is no list or is cut off.
 */
export async function loadLists(folder?: string): Promise<LoadedLists> {
  if (folder === undefined) return { packs: [openPack(await starterBytes())], notes: [] };
  const { files, others } = await listFilesIn(folder);
  const notes: string[] = [];
  const packs: Pack[] = [];
  for (const list of new Set(files.map(file => file.list))) {
    const mine = files.filter(file => file.list === list);
    if (mine.some(({ role }) => role === 'entries')) packs.push(await packOf(list, folder, mine, notes));
    else
      notes.push(
        ...mine.map(({ name }) => `${name} is of no use without ${officialName(list, 'entries')}: ignored.`),
      );
  }
  if (packs.length === 0) throw new Mendable(`${folder} holds no known list file, such as SDN.CSV.`);
  notes.push(...others.map(name => `${name} is not a known list file: ignored.`));
  return { packs, notes };
}

async function packOf(
  list: DownloadedList,
  folder: string,
  files: readonly ListFile[],
  notes: string[],
): Promise<Pack> {
  const parsed =
    list.format === 'ofac-csv' ? await merged(folder, files, notes) : await newest(folder, files, notes);
  const { entries, publishedAt, oddities } = parsed;
  const meta = {
    list: list.id,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    sourceHash: 'saved files',
    oddities,
  };
  return openPack(await buildPack(meta, entries, atOnce));
}

/** The last of the files that are in date order. */
async function newest(folder: string, files: readonly ListFile[], notes: string[]): Promise<Parsed> {
  const read = files.at(-1);
  if (read === undefined) throw new Mendable(`${folder} holds no known list file.`);
  for (const { name } of files.slice(0, -1)) notes.push(`${name} is older than ${read.name}: ignored.`);
  const parsed = await parsedFrom(folder, [read], { entries: bytesOf(folder, read.name) });
  if (parsed.files.entries?.terminated !== true) throw new Mendable(`${read.name} in ${folder} is cut off.`);
  checkRows(folder, [read], 'entries', parsed, notes);
  return parsed;
}

async function merged(folder: string, files: readonly ListFile[], notes: string[]): Promise<Parsed> {
  const chunks: Partial<Record<FileRole, Chunks>> = {};
  const ofRole = (role: FileRole): readonly ListFile[] => files.filter(file => file.role === role);
  for (const role of ROLES) if (ofRole(role).length > 0) chunks[role] = joined(folder, ofRole(role), notes);
  const parsed = await parsedFrom(folder, files, chunks);
  for (const role of ROLES) checkRows(folder, ofRole(role), role, parsed, notes);
  return parsed;
}

async function parsedFrom(
  folder: string,
  files: readonly ListFile[],
  chunks: Partial<Record<FileRole, Chunks>>,
): Promise<Parsed> {
  const [first] = files;
  if (first === undefined) throw new Mendable(`${folder} holds no known list file.`);
  try {
    return await PARSERS[first.format](chunks, { subtle: crypto.subtle, breathe: atOnce });
  } catch (error) {
    if (!(error instanceof NotThisFormat)) throw error;
    const role = error.role ?? 'entries';
    throw notInLayout(
      folder,
      files.filter(file => file.role === role),
      role,
    );
  }
}

function checkRows(
  folder: string,
  files: readonly ListFile[],
  role: FileRole,
  parsed: Parsed,
  notes: string[],
): void {
  const { rows = 0, malformed = 0 } = parsed.files[role] ?? {};
  if (rows < malformed || (rows === 0 && role === 'entries')) throw notInLayout(folder, files, role);
  if (malformed > 0) notes.push(`${namesOf(files)}: ${malformed} lines are no rows and were left out.`);
}

function notInLayout(folder: string, files: readonly ListFile[], role: FileRole): Mendable {
  const [first] = files;
  const layout = first === undefined ? 'a known list' : officialName(first.list, role);
  return new Mendable(`${namesOf(files)} in ${folder} is not in the layout of ${layout}.`);
}

function namesOf(files: readonly ListFile[]): string {
  return files.map(({ name }) => name).join(', ');
}

function officialName(list: DownloadedList, role: FileRole): string {
  return list.files.find(file => file.role === role)?.name ?? list.shortTitle;
}

/** The files one after another, as one: every end mark is looked for, and only the last one is left. */
async function* joined(
  folder: string,
  files: readonly ListFile[],
  notes: string[],
): AsyncGenerator<string, void> {
  for (const { name } of files) {
    const text = await textOf(folder, name);
    const end = text.lastIndexOf(END_MARK);
    if (end === -1 && !text.endsWith('\n'))
      throw new Mendable(`${name} in ${folder} is cut off inside a row.`);
    if (end === -1) notes.push(`${name} ends without the Ctrl-Z of a whole file: rows may be missing.`);
    yield end === -1 ? text : text.slice(0, end);
  }
  yield END_MARK;
}

async function textOf(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch {
    throw new Mendable(`The file ${join(folder, name)} cannot be read.`);
  }
}

async function* bytesOf(folder: string, name: string): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of createReadStream(join(folder, name))) yield chunk as Uint8Array;
  } catch {
    throw new Mendable(`The file ${join(folder, name)} cannot be read.`);
  }
}

function atOnce(): Promise<void> {
  return Promise.resolve();
}
