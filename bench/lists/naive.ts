/** The way a weekend project goes: the whole file at once, and a row in the browser's database for each party. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { NaiveFigures } from './figures.ts';
import { filesOf, type Job } from './job.ts';
import { memoryPeak, startOfPeak } from './memory.ts';

/** Of jsdom, what is used here. It is loaded by Node: no bundler takes it. */
interface Dom {
  readonly JSDOM: new (text: string, options: object) => { readonly window: { readonly document: Document } };
}

interface Row {
  readonly id: string;
  readonly names: readonly string[];
  readonly rest: unknown;
}

/** Parses whole, then writes one row a party and reads all back. */
export async function naive(job: Job): Promise<NaiveFigures> {
  const { format } = job;
  const contents = filesOf(job).map(([, file]) => readFileSync(file));
  const memoryBefore = startOfPeak();
  const start = performance.now();
  const rows = format.endsWith('xml')
    ? partiesOf(new TextDecoder().decode(contents[0]))
    : format === 'dfat-xlsx'
      ? sheetRows(contents[0] ?? new Uint8Array())
      : grouped(contents.flatMap(tableRows));
  const parsed = performance.now();
  const database = new Dexie('naive', { indexedDB: new IDBFactory(), IDBKeyRange });
  database.version(1).stores({ parties: 'id, *names' });
  await database.table('parties').bulkPut(rows);
  const written = performance.now();
  const back = await database.table('parties').toArray();
  return {
    parse: parsed - start,
    write: written - parsed,
    readBack: performance.now() - written,
    records: back.length,
    memoryBefore,
    memoryPeak: memoryPeak(),
  };
}

function tableRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const { data } = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  return data;
}

/** Rows of one party share a field that looks like an id; everything else about them is kept as it came. */
function grouped(table: readonly (readonly string[])[]): readonly Row[] {
  const parties = new Map<string, { id: string; names: string[]; rest: (readonly string[])[] }>();
  for (const fields of table) {
    const id = fields.find(field => /^(?:[A-Z]{2,3}-?)?\d{2,}$/.test(field)) ?? fields[0] ?? '';
    const known = parties.get(id) ?? { id, names: [], rest: [] };
    known.names.push(fields.slice(1, 8).join(' '));
    known.rest.push(fields);
    parties.set(id, known);
  }
  return [...parties.values()];
}

function partiesOf(xml: string): readonly Row[] {
  const document = dom(xml);
  const parties = [...document.querySelectorAll('INDIVIDUAL, ENTITY, sanctionEntity')];
  return parties.map((party, place) => ({
    id: String(place),
    names: [...party.querySelectorAll('FIRST_NAME, ALIAS_NAME, nameAlias')].map(
      name => name.getAttribute('wholeName') ?? name.textContent,
    ),
    rest: party.outerHTML,
  }));
}

function sheetRows(zip: Uint8Array): readonly Row[] {
  const files = unzipSync(zip);
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  const strings = [...dom(text('xl/sharedStrings.xml')).querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  );
  const cells = [...dom(text('xl/worksheets/sheet1.xml')).querySelectorAll('row')].map(row =>
    [...row.querySelectorAll('c')].map(cell =>
      cell.getAttribute('t') === 's' ? (strings[Number(cell.textContent)] ?? '') : cell.textContent,
    ),
  );
  return grouped(cells);
}

function dom(xml: string): Document {
  const load = createRequire(`${process.cwd()}/package.json`);
  const { JSDOM } = load('jsdom') as Dom;
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
}
