import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DOWNLOADED_LISTS, watchlist } from '../src/watchlists/catalogue.ts';
import { recognise, type Recognised } from '../src/watchlists/formats/recognise.ts';
import type { DownloadedList, FileRole, ListFormat } from '../src/watchlists/watchlist.ts';
import { Mendable } from './mendable.ts';

/** How much of a file tells what it is. */
const START_BYTES = 64 * 1024;
const ROLES: readonly FileRole[] = ['aliases', 'comments', 'entries'];

/** A file of a folder that belongs to a list. */
export interface ListFile {
  readonly name: string;
  readonly list: DownloadedList;
  readonly role: FileRole;
  readonly format: ListFormat;
}

/**
 * What the files of a folder are, in the order of the dates in their names, undated ones first. A file is known by its
 * official name, whatever date, prefix or suffix it carries besides and in whatever case (`SDN.CSV`,
 * `sdn_2024-06-25.csv`, `2026-08 ALT.CSV`), or by its content. Where the two say different lists, the content is right.
 * @throws Mendable when the folder cannot be read.
 */
export async function listFilesIn(
  folder: string,
): Promise<{ readonly files: readonly ListFile[]; readonly others: readonly string[] }> {
  const names = [...(await namesIn(folder))].sort(byDate);
  const starts = await Promise.all(names.map(async name => ({ name, start: await startOf(folder, name) })));
  const seen = recognise(starts);
  const files: ListFile[] = [];
  const others: string[] = [];
  for (const [index, name] of names.entries()) {
    const file = fileOf(name, seen[index]);
    if (file === undefined) others.push(name);
    else files.push(file);
  }
  return { files, others };
}

function fileOf(name: string, seen: Recognised | undefined): ListFile | undefined {
  const named = byName(name);
  if (seen?.kind !== 'official' || seen.format === named?.format) return named;
  const list = watchlist(seen.list);
  return list?.kind === 'downloaded' ? { name, list, role: seen.role, format: seen.format } : named;
}

/**
 * By the official name that all its words are in: the longest one, so that `SDN_COMMENTS_2026.CSV` is not taken for
 * `SDN.CSV`, nor `CONS_ALT.CSV` for `ALT.CSV`.
 */
function byName(name: string): ListFile | undefined {
  const words = wordsOf(name);
  return DOWNLOADED_LISTS.flatMap(list =>
    list.files.map(file => ({
      official: wordsOf(file.name),
      file: { name, list, role: file.role, format: list.format },
    })),
  )
    .filter(
      ({ official }) => official.every(word => words.includes(word)) && official.at(-1) === words.at(-1),
    )
    .sort(
      (a, b) =>
        b.official.length - a.official.length || ROLES.indexOf(a.file.role) - ROLES.indexOf(b.file.role),
    )[0]?.file;
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function byDate(a: string, b: string): number {
  const [dateA, dateB] = [dateIn(a), dateIn(b)];
  return dateA === dateB ? a.localeCompare(b, 'en') : dateA < dateB ? -1 : 1;
}

/** `2024-06-25`, `20240625` or `2026-09`, without its dashes, as far as it goes. */
function dateIn(name: string): string {
  return /(?:19|20)\d\d(?:[-_.]?\d\d){1,2}/.exec(name)?.[0].replaceAll(/\D/g, '') ?? '';
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter(entry => !entry.isDirectory()).map(entry => entry.name);
  } catch {
    throw new Mendable(`The folder ${folder} cannot be read.`);
  }
}

async function startOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    const file = await open(join(folder, name));
    try {
      const start = new Uint8Array(START_BYTES);
      const { bytesRead } = await file.read(start, 0, START_BYTES, 0);
      return start.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return new Uint8Array(); // It matters only where its name says that it is a list, and is then read as one.
  }
}
