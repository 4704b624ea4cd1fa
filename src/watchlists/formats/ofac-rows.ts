import { type Chunks, type FileReport, NotThisFormat } from './parser.ts';
import { utf8Pieces } from './table-text.ts';

/** A single Ctrl-Z on the last line: the sign of every OFAC file that it is whole. */
export const END_MARK = '\u001a';
/** OFAC DAT spec 2023-09-25: "null: -0-". In the files it is followed by a space. */
const NULL = '-0-';

/**
 * `lineLength`: rows of the spillover file have no upper limit by the DAT spec, and came to 9,000 characters in 2026; a line
 * a hundred times as long is no row, and must not be collected; `foreignLines`: more lines than this that are no rows, with no more rows beside them, are
 * another kind of file. A mirror's header line, or a few damaged rows, are not.
 */
const MOST = { lineLength: 1_000_000, foreignLines: 20 } as const;

/** Takes one row; what it returns is waited for. */
export type OnRow = (fields: readonly string[]) => Promise<void> | undefined;

/**
 * Gives the rows of one OFAC CSV file to `onRow`, field by field, nulls as empty texts; awaits what it returns.
 * A row never spans lines (DAT spec: "records separated by carriage returns"), so a stray quote costs one row.
 * Holds one chunk and one line at a time. A last line without its line break is not read: it may be half of one.
 * @throws NotThisFormat as soon as it is certain, and what the chunks and `onRow` throw.
 */
export async function readOfacRows(chunks: Chunks, columns: number, onRow: OnRow): Promise<FileReport> {
  let rest = '';
  let began = false;
  let rows = 0;
  let malformed = 0;
  for await (const text of utf8Pieces(chunks)) {
    if (!began && /^\s*</.test(text)) throw new NotThisFormat('it is a page');
    if (text.includes('\0')) throw new NotThisFormat('it is no text, or its characters are two bytes wide');
    began = true;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith(END_MARK)) {
        if (rows === 0 && malformed > 0) throw new NotThisFormat('it holds no row');
        return { rows, malformed, terminated: true };
      }
      const fields = fieldsOf(line);
      if (fields?.length === columns) {
        rows += 1;
        const waited = onRow(fields);
        if (waited !== undefined) await waited;
      } else if (line.trim() !== '') {
        malformed += 1;
        if (malformed > MOST.foreignLines && malformed > rows)
          throw new NotThisFormat('most lines are no rows');
      }
    }
    if (rest.length > MOST.lineLength) throw new NotThisFormat('a line has no end');
  }
  const terminated = rest.startsWith(END_MARK);
  if (rows === 0 && (malformed > 0 || !(terminated || mayBeginRow(rest))))
    throw new NotThisFormat('it holds no row');
  return { rows, malformed, terminated };
}

/** Whether a line that was cut may be the beginning of a row: every row begins with the number of an entry. */
function mayBeginRow(line: string): boolean {
  return /^\s*(?:\d+\s*(?:,|$)|$)/.test(line);
}

/** The fields of one line, nulls as empty texts; `undefined` when its quotes do not pair. */
function fieldsOf(line: string): string[] | undefined {
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    let next: number;
    if (line[at] === '"') {
      const close = closingQuote(line, at + 1);
      if (close === undefined) return undefined;
      fields.push(notNull(line.slice(at + 1, close).replaceAll('""', '"')));
      next = line.indexOf(',', close);
    } else {
      next = line.indexOf(',', at);
      fields.push(notNull(line.slice(at, next === -1 ? line.length : next)));
    }
    if (next === -1) break;
    at = next + 1;
  }
  return fields;
}

function closingQuote(line: string, from: number): number | undefined {
  let at = line.indexOf('"', from);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at === -1 ? undefined : at;
}

/** Quoted text keeps its spaces: a remark that was cut at 1,000 characters may end with one. */
function notNull(field: string): string {
  return field.trim() === NULL ? '' : field;
}
