import type { Breathe } from '../breathe.ts';
import { NotThisFormat } from './parser.ts';
import { type DateKind, dateKind, serialDate } from './xlsx-dates.ts';
import { type Attributes, readPart } from './xlsx-xml.ts';
import { ZipEntries } from './zip-entries.ts';

/** The first sheet of a workbook. */
export interface Xlsx {
  /** Row by row, streamed; each as wide as its last filled cell. Dates as `YYYY-MM-DD`, `YYYY-MM` where the sheet shows no day. */
  readonly rows: () => AsyncGenerator<readonly string[]>;
  /** The day it was last saved, `YYYY-MM-DD`, where it says. */
  readonly savedOn?: string;
}

interface Styles {
  readonly dates1904: boolean;
  /** How the dates of each cell format are shown. */
  readonly kinds: readonly DateKind[];
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const CORE = 'docProps/core.xml';
/** Cells further to the right are no part of a list. */
const MOST_COLUMNS = 256;
const COLUMN = /^[A-Z]{1,3}/;
/** How a workbook writes characters that XML cannot hold (ECMA-376, 22.9.2.19). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Opens an Office Open XML workbook (ECMA-376) that is in memory; its texts are read at once, its rows when they are
 * asked for. `undefined` when the file is cut off. Throws {@link NotThisFormat} for what is no such workbook.
 */
export async function openXlsx(bytes: Uint8Array, breathe: Breathe): Promise<Xlsx | undefined> {
  const zip = ZipEntries.open(bytes);
  if (zip === undefined) return undefined;
  const { sheet, dates1904 } = await firstSheet(zip, breathe);
  const parts = await relations(zip, breathe);
  const sheetPart = parts.find(({ id }) => id === sheet)?.part;
  if (sheetPart === undefined) throw new NotThisFormat('It is a workbook without a sheet.');
  const texts = parts.find(({ type }) => type === 'sharedStrings')?.part;
  const styles = parts.find(({ type }) => type === 'styles')?.part;
  const strings = texts === undefined ? [] : await all(sharedStrings(zip, texts, breathe));
  const kinds = styles === undefined ? [] : await all(cellFormats(zip, styles, breathe));
  const savedOn = zip.has(CORE) ? await lastSaved(zip, breathe) : undefined;
  return {
    rows: () => sheetRows(zip, sheetPart, breathe, strings, { dates1904, kinds }),
    ...(savedOn === undefined ? {} : { savedOn }),
  };
}

async function firstSheet(
  zip: ZipEntries,
  breathe: Breathe,
): Promise<{ readonly sheet: string | undefined; readonly dates1904: boolean }> {
  let dates1904 = false;
  const sheets = await all(
    readPart<string>(zip, WORKBOOK, breathe, emit => ({
      open: (name, attributes) => {
        // The prefix of the relation's id is the writer's choice; the sheet's own is `sheetId`.
        if (name === 'sheet')
          emit(attributes[Object.keys(attributes).find(key => key.endsWith(':id')) ?? ''] ?? '');
        if (name === 'workbookPr') dates1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      },
    })),
  );
  return { sheet: sheets[0], dates1904 };
}

interface Relation {
  readonly id: string | undefined;
  /** The last word of its address, such as `sharedStrings`. */
  readonly type: string;
  readonly part: string;
}

/** A target stands in the folder of the workbook, unless it begins at the root. */
async function relations(zip: ZipEntries, breathe: Breathe): Promise<readonly Relation[]> {
  return all(
    readPart<Relation>(zip, RELATIONS, breathe, emit => ({
      open: (name, { Id, Type = '', Target = '' }) => {
        const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
        if (name === 'Relationship') emit({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part });
      },
    })),
  );
}

/** A text may be cut into runs of their own look; how Japanese names are read (`rPh`) is no part of it. */
function sharedStrings(zip: ZipEntries, part: string, breathe: Breathe): AsyncGenerator<string> {
  let string = '';
  let phonetic = false;
  return readPart(zip, part, breathe, emit => ({
    open: name => {
      if (name === 'si') string = '';
      if (name === 'rPh') phonetic = true;
    },
    close: (name, text) => {
      if (name === 't' && !phonetic) string += text;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') emit(unescaped(string));
    },
  }));
}

/** The formats that cells refer to by number, from `cellXfs`; formats of the file's own come before it. */
function cellFormats(zip: ZipEntries, part: string, breathe: Breathe): AsyncGenerator<DateKind> {
  const codes = new Map<string, string>();
  let inCells = false;
  return readPart(zip, part, breathe, emit => ({
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) emit(dateKind(Number(numFmtId), codes.get(numFmtId)));
    },
    close: name => {
      if (name === 'cellXfs') inCells = false;
    },
  }));
}

async function lastSaved(zip: ZipEntries, breathe: Breathe): Promise<string | undefined> {
  const [saved] = await all(
    readPart<string>(zip, CORE, breathe, emit => ({
      close: (name, text) => {
        if (name === 'modified') emit(text);
      },
    })),
  );
  return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(saved ?? '')?.[0];
}

function sheetRows(
  zip: ZipEntries,
  part: string,
  breathe: Breathe,
  strings: readonly string[],
  styles: Styles,
): AsyncGenerator<readonly string[]> {
  let row: string[] = [];
  let cell: Attributes = {};
  let value = '';
  let column = -1;
  return readPart(zip, part, breathe, emit => ({
    open: (name, attributes) => {
      if (name === 'row') [row, column] = [[], -1];
      if (name !== 'c') return;
      [cell, value] = [attributes, ''];
      column = columnOf(attributes['r']) ?? column + 1;
    },
    close: (name, text) => {
      if (name === 'v' || name === 't') value += text;
      if (name === 'c' && column < MOST_COLUMNS) {
        while (row.length < column) row.push('');
        row[column] = cellText(cell, value, strings, styles);
      }
      if (name === 'row') emit(row);
    },
  }));
}

/** `A` is 0, `AA` 26. A cell without a reference follows the one before it. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = COLUMN.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

/** ECMA-376, 18.18.11: the type of a cell says what its value is. */
function cellText({ t, s }: Attributes, value: string, strings: readonly string[], styles: Styles): string {
  switch (t) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value.slice(0, 10);
    default:
      return serialDate(value, styles.kinds[Number(s)] ?? 'none', styles.dates1904);
  }
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
