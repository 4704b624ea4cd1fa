import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { type Published, rowsOf } from './list-files.ts';

const DATA = process.env['COUNTERSIGN_REAL_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data');

/** Complete official files, where a developer has them (`COUNTERSIGN_REAL_DATA`, else `../shared/data`). */
export interface RealLists {
  /** By list id. */
  readonly lists: ReadonlyMap<string, Published>;
  /** The UN's list as it was before the one in `lists`. */
  readonly olderUn?: Published;
}

/** The files there are; entries are counted in the files' own text, by no code of the program. */
export function realLists(): RealLists {
  const sdn = several('ofac', { 'SDN.CSV': 'SDN', 'ALT.CSV': 'ALT', 'SDN_COMMENTS.CSV': 'SDN_COMMENTS' });
  const cons = several('ofac', {
    'CONS_PRIM.CSV': 'CONS_PRIM',
    'CONS_ALT.CSV': 'CONS_ALT',
    'CONS_COMMENTS.CSV': 'CONS_COMMENTS',
  });
  const un = matching('un', /^un_consolidated_\d+\.xml$/).map(file =>
    published(new Map([['consolidated.xml', file]]), unParties(file)),
  );
  const [dfat] = matching('au', /^dfat_\d+\.xlsx$/).slice(-1);
  const lists = new Map<string, Published>();
  if (sdn !== undefined) lists.set('ofac-sdn', published(sdn, ofacEntries(sdn, 'SDN.CSV')));
  if (cons !== undefined) lists.set('ofac-non-sdn', published(cons, ofacEntries(cons, 'CONS_PRIM.CSV')));
  const [newestUn, olderUn] = un.reverse();
  if (newestUn !== undefined) lists.set('un', newestUn);
  if (dfat !== undefined) {
    const name = 'Australian_Sanctions_Consolidated_List.xlsx';
    lists.set('au-dfat', published(new Map([[name, dfat]]), dfatParties(dfat)));
  }
  return { lists, ...(olderUn === undefined ? {} : { olderUn }) };
}

function published(files: ReadonlyMap<string, Buffer>, entries: number): Published {
  return { files, entries, lastModified: 'Sun, 02 Aug 2026 14:00:00 GMT' };
}

/** Files under their official names, from `<stem>_<day>.CSV`; `undefined` unless all are there. */
function several(
  folder: string,
  stems: Readonly<Record<string, string>>,
): ReadonlyMap<string, Buffer> | undefined {
  const files = new Map<string, Buffer>();
  for (const [name, stem] of Object.entries(stems)) {
    const newest = matching(folder, new RegExp(`^${stem}(_\\d{4}-\\d\\d-\\d\\d)?\\.CSV$`)).at(-1);
    if (newest === undefined) return undefined;
    files.set(name, newest);
  }
  return files;
}

/** Oldest first: the names carry dates. */
function matching(folder: string, name: RegExp): readonly Buffer[] {
  const path = join(DATA, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter(file => name.test(file))
    .sort()
    .map(file => readFileSync(join(path, file)));
}

function ofacEntries(files: ReadonlyMap<string, Buffer>, name: string): number {
  return rowsOf(files.get(name)?.toString('latin1') ?? '');
}

function unParties(xml: Buffer): number {
  return xml.toString('utf8').match(/<(?:INDIVIDUAL|ENTITY)>/g)?.length ?? 0;
}

/** Rows of the sheet whose fourth column says "Primary Name": one a party. */
function dfatParties(workbook: Buffer): number {
  const parts = unzipSync(workbook);
  const text = (path: string): string => Buffer.from(parts[path] ?? []).toString('utf8');
  const strings = text('xl/sharedStrings.xml').split('<si>').slice(1);
  const primary = strings.findIndex(item => item.includes('>Primary Name<'));
  const cells = text('xl/worksheets/sheet1.xml').match(
    new RegExp(`<c r="D\\d+"[^>]*><v>${primary}</v>`, 'g'),
  );
  return cells?.length ?? 0;
}
