import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { ListFormat } from '../../src/watchlists/watchlist.ts';
import { euFile } from './eu-file.ts';
import { ukFile } from './uk-file.ts';

const DATA =
  process.env['COUNTERSIGN_REAL_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** What the issue asks of one list: milliseconds, and bytes of growth. */
export interface Goals {
  readonly time?: number;
  readonly memory?: number;
}

/** One list to measure. */
export interface MeasuredList {
  readonly id: string;
  readonly label: string;
  readonly format: ListFormat;
  readonly files: { readonly entries: string; readonly aliases?: string; readonly comments?: string };
  readonly goals: Goals;
}

/** The lists whose files are here, and the names of those that are not. */
export interface Found {
  readonly lists: readonly MeasuredList[];
  readonly missing: readonly string[];
}

const MB = 1_000_000;
export const UK_BYTES = 50 * MB;
export const EU_BYTES = 30 * MB;

interface Wanted extends Omit<MeasuredList, 'files'> {
  /** Folder of the shared data, then the newest file that matches. */
  readonly files: readonly (readonly [
    role: 'entries' | 'aliases' | 'comments',
    folder: string,
    name: RegExp,
  ])[];
}

const WANTED: readonly Wanted[] = [
  {
    id: 'ofac-sdn',
    label: 'OFAC SDN',
    format: 'ofac-csv',
    goals: { time: 3000, memory: 200 * MB },
    files: [
      ['entries', 'ofac', /^SDN_[\d-]+\.CSV$/],
      ['aliases', 'ofac', /^ALT_[\d-]+\.CSV$/],
      ['comments', 'ofac', /^SDN_COMMENTS_[\d-]+\.CSV$/],
    ],
  },
  {
    id: 'ofac-non-sdn',
    label: 'OFAC non-SDN',
    format: 'ofac-csv',
    goals: {},
    files: [
      ['entries', 'ofac', /^CONS_PRIM_[\d-]+\.CSV$/],
      ['aliases', 'ofac', /^CONS_ALT_[\d-]+\.CSV$/],
      ['comments', 'ofac', /^CONS_COMMENTS_[\d-]+\.CSV$/],
    ],
  },
  un('2025', /^un_consolidated_2025\d+\.xml$/),
  un('2026', /^un_consolidated_2026\d+\.xml$/),
  {
    id: 'au-dfat',
    label: 'DFAT',
    format: 'dfat-xlsx',
    goals: {},
    files: [['entries', 'au', /^dfat_\d+\.xlsx$/]],
  },
  {
    id: 'kr-kofiu',
    label: 'KoFIU',
    format: 'kofiu-tsv',
    goals: {},
    files: [['entries', 'kr', /^kofiu_.*\.tsv$/]],
  },
];

function un(year: string, name: RegExp): Wanted {
  return { id: 'un', label: `UN, ${year}`, format: 'un-xml', goals: {}, files: [['entries', 'un', name]] };
}

/** Finds the real files, and writes the two generated ones into `folder`. */
export async function listsIn(folder: string): Promise<Found> {
  const lists: MeasuredList[] = [];
  const missing: string[] = [];
  for (const { files, ...about } of WANTED) {
    const there = files.map(([role, place, name]) => [role, newest(place, name)] as const);
    const { entries, ...others }: Partial<Record<string, string>> = Object.fromEntries(
      there.filter(([, file]) => file !== undefined),
    );
    if (entries === undefined || there.some(([, file]) => file === undefined)) missing.push(about.label);
    else lists.push({ ...about, files: { entries, ...others } });
  }
  const [uk, eu] = [newest('load', /^uk_names_.*\.json$/), newest('load', /^eu_names_.*\.json$/)];
  if (uk === undefined) missing.push('UK (the names for the generated file)');
  else lists.push(await generatedUk(uk, join(folder, 'uk.csv')));
  if (eu === undefined) missing.push('EU (the names for the generated file)');
  else lists.push(await generatedEu(eu, join(folder, 'eu.xml')));
  return { lists, missing };
}

async function generatedUk(names: string, file: string): Promise<MeasuredList> {
  const texts = namesIn(names).map(({ full_name }) => full_name);
  await pipeline(ukFile(texts, UK_BYTES), createWriteStream(file));
  return {
    id: 'uk',
    label: 'UK, generated',
    format: 'uk-csv',
    files: { entries: file },
    goals: { time: 10_000, memory: 100 * MB },
  };
}

async function generatedEu(names: string, file: string): Promise<MeasuredList> {
  await pipeline(euFile(namesIn(names), EU_BYTES), createWriteStream(file));
  return {
    id: 'eu-fsf',
    label: 'EU, generated',
    format: 'eu-xml',
    files: { entries: file },
    goals: { time: 3000 },
  };
}

const Names = v.array(v.object({ full_name: v.string(), aliases: v.array(v.string()) }));

function namesIn(file: string): v.InferOutput<typeof Names> {
  return v.parse(Names, JSON.parse(readFileSync(file, 'utf8')));
}

function newest(place: string, name: RegExp): string | undefined {
  const folder = join(DATA, place);
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder)
    .filter(file => name.test(file))
    .sort()
    .at(-1);
  return found === undefined ? undefined : join(folder, found);
}

/** The larger corpus of names, if it is on this machine. */
export function corpus(): string | undefined {
  const file = fileURLToPath(new URL('../../../shared/names/corpus_400k.jsonl.gz', import.meta.url));
  return existsSync(file) ? file : undefined;
}
