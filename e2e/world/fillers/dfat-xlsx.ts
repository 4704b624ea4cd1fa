import { strToU8, zipSync } from 'fflate';
import { escapedXml, type Party, slashedDay } from './parties.ts';

/** The columns of DFAT's table. */
const COLUMNS = [
  ...['Reference', 'Name of Individual or Entity', 'Type', 'Name Type', 'Alias Strength', 'Date of Birth'],
  ...['Place of Birth', 'Citizenship', 'Address', 'Additional Information', 'Listing Information'],
  ...['IMO Number', 'Committees', 'Control Date', 'Instrument of Designation'],
  ...['Targeted Financial Sanction', 'Travel Ban', 'Arms Embargo', 'Maritime Restriction'],
] as const;

/** DFAT's workbook with these parties: one sheet, shared strings, one row a name. */
export function dfatXlsx(parties: readonly Party[]): Buffer {
  const strings = new Map<string, number>();
  const sheet = sheetXml([COLUMNS, ...parties.flatMap(rows)], text => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  });
  const items = [...strings.keys()].map(text => `<si><t xml:space="preserve">${escapedXml(text)}</t></si>`);
  return workbook(sheet, `${HEAD}<sst xmlns="${MAIN}">${items.join('')}</sst>`);
}

function rows({ number, name, person, alias }: Party): readonly (readonly string[])[] {
  const type = person === undefined ? 'Entity' : 'Individual';
  const born = person === undefined ? '' : slashedDay(person.born);
  const rest = ['', '', '', '', 'Invented', '', 'Autonomous (Invented)', '06/05/2024', 'Invented', 'TRUE'];
  const row = (reference: string, text: string, nameType: string, strength: string): readonly string[] => [
    ...[reference, text, type, nameType, strength, born],
    ...rest,
    ...['FALSE', 'FALSE', 'FALSE'],
  ];
  return [
    row(String(number), name, 'Primary Name', ''),
    ...(alias === undefined ? [] : [row(`${number}a`, alias, 'Alias', 'Strong')]),
  ];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The start of the one sheet; rows and {@link SHEET_END} follow. */
export const SHEET_START = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
export const SHEET_END = '</sheetData></worksheet>';

function sheetXml(table: readonly (readonly string[])[], indexOf: (text: string) => number): string {
  const lines = table.map((cells, row) => {
    const inner = cells.map((text, column) => {
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      return text === '' ? '' : `<c r="${place}" t="s"><v>${indexOf(text)}</v></c>`;
    });
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `${SHEET_START}${lines.join('')}${SHEET_END}`;
}

/** The other parts of a workbook with one sheet, by their paths. */
export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Consolidated List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
};

function workbook(sheet: string, strings: string): Buffer {
  const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings };
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return Buffer.from(zipSync(files, { level: 1 }));
}
