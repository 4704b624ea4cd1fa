import { type Chunks, type FileReport, NotThisFormat, type Parsing } from './parser.ts';
import { isBlank, tableRows, type TableRow } from './table-rows.ts';
import { CUT_CHARACTER, utf8Pieces } from './table-text.ts';

/** A table with a header, as a publisher lays it out. Columns are known by their headings, wherever they stand. */
export interface TableLayout {
  readonly delimiter: ',' | '\t';
  /** What the header must hold to be this table's. */
  readonly required: readonly string[];
  /** Every field stands in quotes, empty ones too. */
  readonly allQuoted?: boolean;
  /** Kept by hand: rows may lack empty fields at their end, and the file its last line break. */
  readonly byHand?: boolean;
  /** Takes a row above the header. */
  readonly onPreamble?: (fields: readonly string[]) => void;
}

/** The text of a row's field under a heading, trimmed; empty where the table has no such column. */
export type Cell = (heading: string) => string;

/** More rows than these above a header are no preamble. */
const PREAMBLE_ROWS = 10;
const ROWS_TOLD = 128;

/**
 * Reads a table in UTF-8 row by row, streamed.
 * @param onRow says whether the row is one of this table's; the others are counted as malformed.
 * @param afterRows awaited every 128 rows, for what takes longer than a row may.
 * Throws {@link NotThisFormat} where the text is no UTF-8, has no such header, or a row that does not end.
 */
export async function readTable(
  chunks: Chunks,
  layout: TableLayout,
  parsing: Parsing,
  onRow: (cell: Cell) => boolean,
  afterRows?: () => Promise<void> | undefined,
): Promise<FileReport> {
  let columns: ReturnType<typeof columnsOf> | undefined;
  let above = 0;
  let current: readonly string[] = [];
  const cell: Cell = heading => kept(current[columns?.of(heading) ?? -1] ?? '');
  let rows = 0;
  let malformed = 0;
  let terminated = true;
  for await (const row of tableRows(utf8Pieces(chunks), layout.delimiter, parsing.breathe)) {
    current = row.fields;
    if (columns === undefined) {
      const found = columnsOf(current);
      if (layout.required.every(heading => found.of(heading) !== undefined)) {
        columns = found;
        terminated = row.end === 'break';
      } else {
        layout.onPreamble?.(current);
        above += 1;
        if (above > PREAMBLE_ROWS) break;
      }
      continue;
    }
    terminated = isWhole(row, columns.count, layout);
    if (!terminated) break;
    if (isBlank(current)) continue;
    const fits = layout.byHand === true ? current.length <= columns.count : current.length === columns.count;
    if (fits && onRow(cell)) rows += 1;
    else malformed += 1;
    if ((rows + malformed) % ROWS_TOLD !== 0) continue;
    parsing.onRows?.(rows + malformed);
    await afterRows?.();
  }
  if (columns === undefined) throw new NotThisFormat('It has no header with the columns of this list.');
  parsing.onRows?.(rows + malformed);
  return { rows, malformed, terminated };
}

/** The columns of a header by their headings: letters and digits count, case, blanks and punctuation do not. */
export function columnsOf(header: readonly string[]): {
  readonly count: number;
  readonly of: (heading: string) => number | undefined;
} {
  const indexes = new Map<string, number>();
  for (const [index, heading] of header.entries()) {
    const key = headingKey(heading);
    if (!indexes.has(key)) indexes.set(key, index);
  }
  const asked = new Map<string, number | undefined>();
  const of = (heading: string): number | undefined => {
    if (!asked.has(heading)) asked.set(heading, indexes.get(headingKey(heading)));
    return asked.get(heading);
  };
  return { count: header.length, of };
}

/** What is left of a heading, or of a word in a cell, when it is compared. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a row is all there. A table has no end mark: where the last line break is missing, the row must have all its
 * fields, and the last one must be closed by a quote or empty, as text that was cut looks like text.
 */
function isWhole({ fields, end }: TableRow, columns: number, { byHand, allQuoted }: TableLayout): boolean {
  if (end === 'break') return true;
  const last = fields.at(-1) ?? '';
  if (end === 'open' || fields.length !== columns || last.endsWith(CUT_CHARACTER)) return false;
  return end === 'quote' || byHand === true || (last === '' && allQuoted !== true);
}

/**
 * A text of its own. What engines give as a part of a text keeps the whole of it in memory: without this, the few
 * names of a file of 50 MB would hold on to all of it.
 */
function kept(field: string): string {
  const trimmed = field.trim();
  return trimmed === '' ? '' : ` ${trimmed}`.slice(1);
}
