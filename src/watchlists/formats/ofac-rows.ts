/** A file's content as it arrives: bytes of UTF-8 (OFAC's files are pure ASCII), or texts, cut anywhere. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** How a file was, for whoever decides whether to believe it. */
export interface FileReport {
  /** Rows with the right number of fields. */
  readonly rows: number;
  /** Lines that were not such a row, the end mark aside. */
  readonly malformed: number;
  /** The end mark was there: the file is whole. */
  readonly terminated: boolean;
  /** The file ends inside a row. */
  readonly cutRow: boolean;
}

/** A single Ctrl-Z on the last line: the sign of every OFAC file that it is whole. */
export const END_MARK = '\u001a';
/** OFAC DAT spec 2023-09-25: "null: -0-". In the files it is followed by a space. */
const NULL = '-0-';

/**
 * Gives the rows of one OFAC CSV file to `onRow`, field by field, nulls as empty texts; awaits what it returns.
 * A row never spans lines (DAT spec: "records separated by carriage returns"), so a stray quote costs one row.
 * Holds one chunk and one line at a time.
 */
export async function readOfacRows(
  chunks: Chunks,
  columns: number,
  onRow: (fields: readonly string[]) => Promise<void> | undefined,
): Promise<FileReport> {
  const decoder = new TextDecoder();
  let rest = '';
  let rows = 0;
  let malformed = 0;
  for await (const chunk of chunks) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith(END_MARK)) return { rows, malformed, terminated: true, cutRow: false };
      const fields = fieldsOf(line);
      if (fields?.length === columns) {
        rows += 1;
        const waited = onRow(fields);
        if (waited !== undefined) await waited;
      } else if (line.trim() !== '') malformed += 1;
    }
  }
  const terminated = rest.startsWith(END_MARK);
  return { rows, malformed, terminated, cutRow: !terminated && rest.trim() !== '' };
}

/** The fields of one line, nulls as empty texts; `undefined` when its quotes do not pair. */
function fieldsOf(line: string): string[] | undefined {
  const fields: string[] = [];
  const end = line.endsWith('\r') ? line.length - 1 : line.length;
  for (let at = 0; at <= end;) {
    let next: number;
    if (line[at] === '"') {
      const close = closingQuote(line, at + 1);
      if (close === undefined) return undefined;
      fields.push(notNull(line.slice(at + 1, close).replaceAll('""', '"')));
      next = line.indexOf(',', close);
    } else {
      next = line.indexOf(',', at);
      fields.push(notNull(line.slice(at, next === -1 ? end : next)));
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
