import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOWNLOADED_LISTS } from '../src/watchlists/catalogue.ts';
import type { DownloadedList, FileRole } from '../src/watchlists/watchlist.ts';
import { parseOfacCsv } from '../src/watchlists/formats/ofac-csv.ts';
import { END_MARK } from '../src/watchlists/formats/ofac-rows.ts';
import { NotThisFormat } from '../src/watchlists/formats/parser.ts';
import { buildPack, openPack, type Pack } from '../src/watchlists/pack.ts';
import { starterBytes } from '../src/watchlists/starter.ts';
import { Mendable } from './mendable.ts';

/** The lists to search, and what was odd about their files: one sentence each, for stderr. */
export interface LoadedLists {
  readonly packs: readonly Pack[];
  readonly notes: readonly string[];
}

const ROLES: readonly FileRole[] = ['aliases', 'comments', 'entries'];

type Files = Readonly<Record<FileRole, readonly string[]>>;

/**
 * Loads every known list that has files in a folder; without a folder, the starter list that ships with the package.
 *
 * A file is known by its official name, whatever date, prefix or suffix it carries besides and in whatever case:
 * `SDN.CSV`, `sdn_2024-06-25.csv`, `2026-08 ALT.CSV`. Several files of one kind are read in the order of the
 * dates in their names, undated ones first, and the later row of an entry replaces the earlier one: so a file of
 * some newer rows (`SDN_DPRK_ROWS_2026-09.CSV`) brings an older whole list up to date.
 * @throws Mendable when the folder cannot be read, holds no known list, or a file is no list or is cut off.
 */
export async function loadLists(folder?: string): Promise<LoadedLists> {
  if (folder === undefined) return { packs: [openPack(await starterBytes())], notes: [] };
  const names = await namesIn(folder);
  const notes: string[] = [];
  const packs: Pack[] = [];
  const used = new Set<string>();
  for (const list of DOWNLOADED_LISTS) {
    const files = filesOf(list, names);
    if (files.entries.length === 0) continue;
    for (const name of Object.values(files).flat()) used.add(name);
    packs.push(await packOf(list, folder, files, notes));
  }
  if (packs.length === 0) throw new Mendable(`${folder} holds no known list file, such as SDN.CSV.`);
  for (const name of names.filter(each => !used.has(each)))
    notes.push(`${name} is not a known list file: ignored.`);
  return { packs, notes };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter(entry => !entry.isDirectory()).map(entry => entry.name);
  } catch {
    throw new Mendable(`The folder ${folder} cannot be read.`);
  }
}

function filesOf(list: DownloadedList, names: readonly string[]): Files {
  const files: Record<FileRole, string[]> = { entries: [], aliases: [], comments: [] };
  for (const name of [...names].sort(byDate)) {
    const role = roleOf(list, name);
    if (role !== undefined) files[role].push(name);
  }
  return files;
}

/**
 * The role of the official name that all its words are in: the longest one, so that `SDN_COMMENTS_2026.CSV` is not
 * taken for `SDN.CSV`. The non-SDN list has the same words after `CONS`, and is another list.
 */
function roleOf(list: DownloadedList, name: string): FileRole | undefined {
  const words = wordsOf(name);
  if (words.at(-1) !== 'csv' || (words.includes('cons') && !list.id.includes('cons'))) return undefined;
  return list.files
    .map(file => ({ role: file.role, official: wordsOf(file.name) }))
    .filter(({ official }) => official.every(word => words.includes(word)))
    .sort((a, b) => b.official.length - a.official.length || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))[0]
    ?.role;
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
  return /(?:19|20)\d\d(?:-?\d\d){1,2}/.exec(name)?.[0].replaceAll('-', '') ?? '';
}

async function packOf(list: DownloadedList, folder: string, files: Files, notes: string[]): Promise<Pack> {
  const parsed = await parseOfacCsv(
    {
      entries: joined(folder, files.entries, notes),
      aliases: joined(folder, files.aliases, notes),
      comments: joined(folder, files.comments, notes),
    },
    { subtle: crypto.subtle, breathe: atOnce },
  ).catch((error: unknown) => {
    if (!(error instanceof NotThisFormat)) throw error;
    throw notInLayout(list, folder, files, error.role ?? 'entries');
  });
  for (const role of ROLES) {
    const { rows = 0, malformed = 0 } = parsed.files[role] ?? {};
    const asked = files[role].join(', ');
    if (rows < malformed || (rows === 0 && role === 'entries')) {
      throw notInLayout(list, folder, files, role);
    }
    if (malformed > 0) notes.push(`${asked}: ${malformed} lines are no rows and were left out.`);
  }
  const meta = { list: list.id, sourceHash: 'saved files' };
  return openPack(await buildPack(meta, parsed.entries, atOnce));
}

function notInLayout(list: DownloadedList, folder: string, files: Files, role: FileRole): Mendable {
  const asked = files[role].join(', ');
  return new Mendable(`${asked} in ${folder} is not in the layout of ${officialName(list, role)}.`);
}

function officialName(list: DownloadedList, role: FileRole): string {
  return list.files.find(file => file.role === role)?.name ?? list.shortTitle;
}

/** The files one after another, as one: every end mark is looked for, and only the last one is left. */
async function* joined(
  folder: string,
  names: readonly string[],
  notes: string[],
): AsyncGenerator<string, void> {
  for (const name of names) {
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

function atOnce(): Promise<void> {
  return Promise.resolve();
}
