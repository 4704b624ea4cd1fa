import type { Breathe } from '../breathe.ts';
import { NotThisFormat } from './parser.ts';

/** How a row ends: at a line break, or where the file does: after a closing quote, in plain text, inside quotes. */
export type RowEnd = 'break' | 'quote' | 'text' | 'open';

export interface TableRow {
  readonly fields: readonly string[];
  readonly end: RowEnd;
}

/** The longest row of the UK's list is about 10 kB. A quote that is never closed ends here, not with the memory. */
const LONGEST_ROW = 1 << 20;
const BREATHE_EVERY_ROWS = 128;

/**
 * The rows of a table of separated values: fields in quotes may hold separators, line breaks and doubled quotes; rows
 * without any text are left out, but where the file ends in one. Holds one piece and one row. Breathes every 128 rows and after every piece.
 * Throws {@link NotThisFormat} for a row of more than a million characters.
 *
 * Not papaparse, whose parser takes a time that grows with the square of a row's length when quotes and blanks are
 * placed to hurt it: 5.5 s for 256 kB, in one go. This one looks at no character more than a few times.
 *
 * @param pieces of text with line feeds, cut anywhere, best of 64 kB: a row is read again with each piece it spans.
 */
export async function* tableRows(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  breathe: Breathe,
): AsyncGenerator<TableRow> {
  let rest = '';
  let given = 0;
  for await (const piece of pieces) {
    const text = rest + piece;
    const { rows, used } = takeRows(text, delimiter);
    rest = text.slice(used);
    if (rest.length > LONGEST_ROW) throw new NotThisFormat('A row of it has no end.');
    for (const fields of rows) {
      if (isBlank(fields)) continue;
      yield { fields, end: 'break' };
      given += 1;
      if (given % BREATHE_EVERY_ROWS === 0) await breathe();
    }
    await breathe();
  }
  // A lone separator is the beginning of a row.
  if (rest.trim() !== '' || rest.includes(delimiter)) yield lastRow(rest, delimiter);
}

/** The rows of a text that end with a line feed, and how many of its characters they are. */
export function takeRows(
  text: string,
  delimiter: string,
): { readonly rows: readonly (readonly string[])[]; readonly used: number } {
  const rows: string[][] = [];
  let fields: string[] = [];
  let used = 0;
  let nextBreak = indexOf(text, '\n', 0);
  let nextDelimiter = indexOf(text, delimiter, 0);
  for (let at = 0; nextBreak < text.length;) {
    const close = text[at] === '"' ? closingQuote(text, at + 1) : undefined;
    const from = close === undefined ? at : close + 1;
    if (nextBreak < from) nextBreak = indexOf(text, '\n', from);
    if (nextDelimiter < from) nextDelimiter = indexOf(text, delimiter, from);
    const end = Math.min(nextBreak, nextDelimiter);
    if (end >= text.length) break;
    fields.push(close === undefined ? text.slice(at, end) : unquoted(text, at, close, end));
    at = end + 1;
    if (end !== nextBreak) continue;
    rows.push(fields);
    fields = [];
    used = at;
    nextBreak = indexOf(text, '\n', at);
  }
  return { rows, used };
}

/** What follows the last line break. The line feed that is put after it closes nothing that is open. */
function lastRow(rest: string, delimiter: string): TableRow {
  const [fields] = takeRows(`${rest}\n`, delimiter).rows;
  if (fields === undefined) return { fields: [rest], end: 'open' };
  // A field of quotes has its second one at the very end; in a plain field a quote there is text.
  const quoted = rest.endsWith('"') && takeRows(`${rest.slice(0, -1)}\n`, delimiter).used === 0;
  return { fields, end: quoted ? 'quote' : 'text' };
}

/** Where nothing is found, the end of the text: it is never before anything. */
function indexOf(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at === -1 ? text.length : at;
}

function closingQuote(text: string, from: number): number {
  let at = indexOf(text, '"', from);
  while (text[at + 1] === '"') at = indexOf(text, '"', at + 2);
  return at;
}

/** Text that stands between the closing quote and the end of the field is a slip of the writer's: it is kept. */
function unquoted(text: string, open: number, close: number, end: number): string {
  return text.slice(open + 1, close).replaceAll('""', '"') + text.slice(close + 1, end).trimEnd();
}

/** Whether a row says nothing: spreadsheets leave many such below a table. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.every(field => field === '' || field.trim() === '');
}
