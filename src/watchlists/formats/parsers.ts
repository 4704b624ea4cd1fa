import type { ListFormat } from '../watchlist.ts';
import { parseDfatXlsx } from './dfat-xlsx.ts';
import { parseKofiuTsv } from './kofiu-tsv.ts';
import { parseOfacCsv } from './ofac-csv.ts';
import { parseOpenSanctionsCsv } from './opensanctions-csv.ts';
import type { Parser } from './parser.ts';
import { parseUkCsv } from './uk-csv.ts';
import { parseUnXml } from './un-xml.ts';

/** The parser of each layout. */
export const PARSERS: Readonly<Record<ListFormat, Parser>> = {
  'ofac-csv': parseOfacCsv,
  'un-xml': parseUnXml,
  'eu-xml': parseUnXml,
  'uk-csv': parseUkCsv,
  'seco-xml': parseUnXml,
  'dfat-xlsx': parseDfatXlsx,
  'kofiu-law-xml': parseUnXml,
  'kofiu-tsv': parseKofiuTsv,
  'opensanctions-csv': parseOpenSanctionsCsv,
};
