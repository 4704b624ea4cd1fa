import type { ListFormat } from '../watchlist.ts';
import { parseDfatXlsx } from './dfat-xlsx.ts';
import { parseEuXml } from './eu-xml.ts';
import { parseKofiuLawXml } from './kofiu-law-xml.ts';
import { parseKofiuTsv } from './kofiu-tsv.ts';
import { parseOfacCsv } from './ofac-csv.ts';
import { parseOpenSanctionsCsv } from './opensanctions-csv.ts';
import type { Parser } from './parser.ts';
import { parseSecoXml } from './seco-xml.ts';
import { parseUkCsv } from './uk-csv.ts';
import { parseUnXml } from './un-xml.ts';

/** The parser of each layout. */
export const PARSERS: Readonly<Record<ListFormat, Parser>> = {
  'ofac-csv': parseOfacCsv,
  'un-xml': parseUnXml,
  'eu-xml': parseEuXml,
  'uk-csv': parseUkCsv,
  'seco-xml': parseSecoXml,
  'dfat-xlsx': parseDfatXlsx,
  'kofiu-law-xml': parseKofiuLawXml,
  'kofiu-tsv': parseKofiuTsv,
  'opensanctions-csv': parseOpenSanctionsCsv,
};
