import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The publisher's files by their official names. */
export type ListFiles = ReadonlyMap<string, Buffer>;

const NAMES = ['SDN', 'ALT', 'SDN_COMMENTS'] as const;
const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = resolve(import.meta.dirname, '../fixtures/ofac');

/** The files and how many entries their SDN file holds: what the options page must say after a refresh. */
export interface ListSet {
  readonly files: ListFiles;
  readonly entries: number;
  readonly real: boolean;
}

/** `SDN_2024-06-25.CSV` and `SDN.CSV` are both the SDN file. */
function load(directory: string): ListFiles | null {
  const present = safeList(directory);
  const files = new Map<string, Buffer>();
  for (const name of NAMES) {
    const pattern = new RegExp(`^${name}(_\\d{4}-\\d{2}-\\d{2})?\\.CSV$`);
    const file = present
      .filter(candidate => pattern.test(candidate))
      .sort()
      .at(-1);
    if (file === undefined) return null;
    files.set(`${name}.CSV`, readFileSync(join(directory, file)));
  }
  return files;
}

function safeList(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function countRows(csv: Buffer): number {
  return csv
    .toString('latin1')
    .split('\r\n')
    .filter(line => /^\d+,/.test(line)).length;
}

/** Small files in the official layout, true to the listed facts; they come with the repository. */
function fixtureLists(): ListSet {
  const files = load(FIXTURES);
  if (files === null) throw new Error(`The list fixtures are missing from ${FIXTURES}.`);
  return { files, entries: countRows(files.get('SDN.CSV') ?? Buffer.alloc(0)), real: false };
}

/** The complete official files where a developer has them (`COUNTERSIGN_REAL_DATA`, else `../shared/data/ofac`), else the fixtures. */
export function realLists(): ListSet {
  const directory = process.env['COUNTERSIGN_REAL_DATA'] ?? resolve(ROOT, '../shared/data/ofac');
  const files = load(directory);
  if (files === null) return fixtureLists();
  return { files, entries: countRows(files.get('SDN.CSV') ?? Buffer.alloc(0)), real: true };
}
