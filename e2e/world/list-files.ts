import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOWNLOADED_LISTS } from '../../src/watchlists/catalogue.ts';
import { dfatXlsx } from './fillers/dfat-xlsx.ts';
import { euXml } from './fillers/eu-xml.ts';
import { kofiuLaw } from './fillers/kofiu-law.ts';
import { END_MARK, ofacAliases, ofacEntries } from './fillers/ofac-csv.ts';
import { openSanctionsCsv } from './fillers/opensanctions-csv.ts';
import { fillers, type Party, person } from './fillers/parties.ts';
import { secoXml } from './fillers/seco-xml.ts';
import { ukCsv } from './fillers/uk-csv.ts';
import { unXml } from './fillers/un-xml.ts';

/** A publisher's files by their official names. */
export type ListFiles = ReadonlyMap<string, Buffer>;

/** What a publisher offers, and what the options page must say of it after a refresh. */
export interface Published {
  readonly files: ListFiles;
  /** The same list without every second filler. */
  readonly half?: ListFiles;
  readonly entries: number;
  /** An HTTP date. */
  readonly lastModified: string;
}

/** Somebody invented who is on one list alone: found on a page exactly when that list is searched. */
export const LISTED_ONLY_BY: Readonly<Record<string, Party>> = {
  'ofac-non-sdn': person('Thaddeus', 'Crowmarsh', { year: 1963, month: 9, day: 14 }),
  un: person('Casimir', 'Threlfall', { year: 1961, month: 3, day: 14 }, 'Kasimir Trelfal'),
  'eu-fsf': person('Leocadia', 'Vanstone', { year: 1958, month: 11, day: 2 }),
  uk: person('Bartholomew', 'Quillfeather', { year: 1972, month: 7, day: 19 }, 'Bart Quillfeather'),
  'ch-seco': person('Amarantha', 'Dusterwald', { year: 1966, month: 1, day: 23 }),
  'au-dfat': person('Peregrine', 'Wollaroy', { year: 1970, month: 5, day: 30 }),
  'kr-kofiu': person('Haldersten', 'Rodrigue', { year: 1969, month: 12, day: 8 }),
  opensanctions: person('Isolde', 'Marchbank', { year: 1975, month: 2, day: 11 }),
};

const FIXTURES = resolve(import.meta.dirname, '../fixtures/ofac');

type Writer = (parties: readonly Party[]) => ReadonlyMap<string, Buffer>;

/** How each list is written; the SDN list begins with the facts of the fixtures. */
const WRITERS: Readonly<Record<string, Writer>> = {
  'ofac-sdn': parties =>
    files({
      'SDN.CSV': ofacFile(fixture('SDN.CSV') + ofacEntries(parties)),
      'ALT.CSV': ofacFile(fixture('ALT.CSV') + ofacAliases(parties)),
      'SDN_COMMENTS.CSV': ofacFile(fixture('SDN_COMMENTS.CSV')),
    }),
  'ofac-non-sdn': parties =>
    files({
      'CONS_PRIM.CSV': ofacFile(ofacEntries(parties)),
      'CONS_ALT.CSV': ofacFile(
        ofacAliases([...parties.slice(0, 1), { number: 200_000, name: '', alias: 'QB' }]),
      ),
      'CONS_COMMENTS.CSV': END_MARK,
    }),
  un: parties => files({ 'consolidated.xml': unXml(parties) }),
  'eu-fsf': parties => files({ 'xmlFullSanctionsList_1_1.xml': euXml(parties) }),
  uk: parties => files({ 'UK-Sanctions-List.csv': ukCsv(parties) }),
  'ch-seco': parties => files({ 'consolidated-list.xml': secoXml(parties) }),
  'au-dfat': parties => files({ 'Australian_Sanctions_Consolidated_List.xlsx': dfatXlsx(parties) }),
  'kr-kofiu': parties => files({ 'kofiu.xml': kofiuLaw(parties) }),
  opensanctions: parties => files({ 'targets.simple.csv': openSanctionsCsv(parties) }),
};

/** Every list a little longer than the fewest entries a first download of it must have, with invented parties. */
export function inventedLists(): Map<string, Published> {
  return new Map(DOWNLOADED_LISTS.map(({ id, fewestEntries }) => [id, invented(id, fewestEntries + 7)]));
}

/**
 * One list with invented parties.
 * @param entries how many, those of the fixtures not counted.
 * @param more parties beside the fillers, such as one that is news.
 */
export function invented(list: string, entries: number, more: readonly Party[] = []): Published {
  const write = WRITERS[list];
  if (write === undefined) throw new Error(`There is no ${list} to write.`);
  const known = LISTED_ONLY_BY[list];
  const first = [...(known === undefined ? [] : [known]), ...more];
  const filling = fillers(entries - first.length);
  return {
    files: write([...first, ...filling]),
    half: write([...first, ...filling.filter((_, place) => place % 2 === 0)]),
    entries: entries + (list === 'ofac-sdn' ? rowsOf(fixture('SDN.CSV')) : 0),
    lastModified: 'Tue, 25 Jun 2024 14:00:00 GMT',
  };
}

/** A fixture of the repository: a small file in the official layout, true to the listed facts; without the end mark. */
function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'latin1').replace(/\u001a[\r\n]*$/, '');
}

function ofacFile(rows: string): string {
  return rows.endsWith(END_MARK) ? rows : rows + END_MARK;
}

function files(texts: Readonly<Record<string, string | Buffer>>): Map<string, Buffer> {
  return new Map(
    Object.entries(texts).map(([name, content]) => [
      name,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
}

/** Rows of an OFAC file: each begins with the number of its entry. */
export function rowsOf(csv: string): number {
  return csv.split('\r\n').filter(line => /^\d+,/.test(line)).length;
}
