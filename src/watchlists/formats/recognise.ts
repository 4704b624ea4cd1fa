import { DOWNLOADED_LISTS } from '../catalogue.ts';
import type { FileRole, ListFormat } from '../watchlist.ts';
import { previewOwnList } from './own-list.ts';
import { beginsLikePage } from './page-start.ts';
import { lookAtOfac, nonSdnByContent, type OfacLook } from './recognise-ofac.ts';
import { startText } from './recognise-text.ts';
import { columnsOf } from './table.ts';
import { takeRows } from './table-rows.ts';

/** The beginning of a file somebody has: about 64 kB of it, or all. */
export interface FileStart {
  readonly name: string;
  readonly start: Uint8Array;
}

/** What a file is. `own`: a table nobody publishes, which may be the user's own list. */
export type Recognised =
  | {
      readonly kind: 'official';
      readonly list: string;
      readonly role: FileRole;
      readonly format: ListFormat;
    }
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' };

const UNKNOWN: Recognised = { kind: 'unknown' };

/** The XML lists by their root element, without prefix, and what else must be near it. */
const ROOTS: readonly { readonly format: ListFormat; readonly root: RegExp; readonly near: string }[] = [
  { format: 'un-xml', root: /^CONSOLIDATED_LIST$/, near: '' },
  // Anything may be exported.
  { format: 'eu-xml', root: /^export$/, near: 'sanctionEntity' },
  { format: 'seco-xml', root: /^swiss-sanctions-list$/, near: '' },
  { format: 'kofiu-law-xml', root: /^\w+$/, near: '행정규칙' },
];

/** Headings that only this table has, and what separates them. */
const TABLES: readonly {
  readonly format: ListFormat;
  readonly delimiter: string;
  readonly headings: readonly string[];
}[] = [
  { format: 'uk-csv', delimiter: ',', headings: ['Unique ID', 'Name 6', 'Name type', 'Regime Name'] },
  { format: 'opensanctions-csv', delimiter: ',', headings: ['id', 'schema', 'name', 'aliases', 'dataset'] },
  { format: 'kofiu-tsv', delimiter: '\t', headings: ['id', 'type', 'names_latin', 'name_hangul'] },
];
/** The UK's header stands below a line with the day. */
const ROWS_ABOVE = 10;

/**
 * Tells what files are, by their content; a name decides only where two lists look alike (OFAC's). Files that came
 * together help each other: comments without a name belong to the list of entries beside them.
 * @returns one answer a file, in order. It says what a file looks like; whether it is whole is for its parser.
 */
export function recognise(files: readonly FileStart[]): readonly Recognised[] {
  const looks = files.map(({ start }) => ofacLook(start));
  const sides = nonSdnByContent(files.map(({ name }, index) => ({ name, look: looks[index] })));
  return files.map(({ start }, index) => {
    const look = looks[index];
    if (look !== undefined)
      return {
        kind: 'official',
        list: sides[index] === true ? 'ofac-non-sdn' : 'ofac-sdn',
        role: look.role,
        format: 'ofac-csv',
      };
    const format = recogniseFormat(start);
    const list = DOWNLOADED_LISTS.find(each => each.format === format || each.importFormat === format);
    if (format !== undefined && list !== undefined)
      return { kind: 'official', list: list.id, role: 'entries', format };
    return mayBeOwnList(start) ? { kind: 'own' } : UNKNOWN;
  });
}

/** The layout of a file that begins like this, if it is one of those there is a parser for. */
export function recogniseFormat(start: Uint8Array): ListFormat | undefined {
  if (isWorkbook(start)) return 'dfat-xlsx';
  const text = beginsLikePage(start) ? undefined : startText(start);
  if (text === undefined) return undefined;
  if (text.trimStart().startsWith('<')) {
    const name = rootOf(text);
    return ROOTS.find(({ root, near }) => root.test(name) && text.includes(near))?.format;
  }
  if (lookAtOfac(text) !== undefined) return 'ofac-csv';
  return TABLES.find(({ delimiter, headings }) =>
    takeRows(`${text}\n`, delimiter)
      .rows.slice(0, ROWS_ABOVE)
      .some(row => {
        const columns = columnsOf(row);
        return headings.every(heading => columns.of(heading) !== undefined);
      }),
  )?.format;
}

function ofacLook(start: Uint8Array): OfacLook | undefined {
  const text = startText(start);
  return text === undefined ? undefined : lookAtOfac(text);
}

/** A zip (PKWARE APPNOTE 4.3.7) with the folder of a workbook among its first files. */
function isWorkbook(start: Uint8Array): boolean {
  if (start[0] !== 0x50 || start[1] !== 0x4b || start[2] !== 3 || start[3] !== 4) return false;
  const names = new TextDecoder('latin1').decode(start);
  return /\bxl\//.test(names);
}

/** The local name of the first element; empty where a DOCTYPE stands before it, as no official file has one. */
function rootOf(text: string): string {
  let at = text.indexOf('<');
  for (;;) {
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (close === undefined) break;
    const end = text.indexOf(close, at);
    at = end === -1 ? -1 : text.indexOf('<', end);
    if (at === -1) return '';
  }
  return /^<(?:[\w.-]{1,100}:)?([\w.-]{1,100})[\s>/]/.exec(text.slice(at, at + 300))?.[1] ?? '';
}

/** A table of two columns and two rows at least, or one with a heading people write above names. */
function mayBeOwnList(start: Uint8Array): boolean {
  if (startText(start) === undefined) return false;
  try {
    const { header, rows, suggested } = previewOwnList(start);
    if (rows.length === 0) return false;
    const alike = rows.filter(row => row.length === header.length).length;
    return suggested.name !== undefined || (header.length > 1 && alike * 2 > rows.length);
  } catch {
    return false; // No table of text.
  }
}
