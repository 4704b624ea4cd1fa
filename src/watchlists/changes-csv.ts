import { csvText } from './formats/csv-cells.ts';
import type { ListChange } from './list-change.ts';

const HEADER = ['at', 'list', 'change', 'id', 'name', 'type', 'north korea', 'field', 'added', 'removed'];

/**
 * The change log as CSV that Excel opens as UTF-8, with a row for each field of an entry that changed. @param log
 * pieces of it, in the order they are to stand.
 */
export async function changesCsv(log: AsyncIterable<readonly ListChange[]>): Promise<string> {
  const pieces = [`\ufeff${csvText([HEADER])}`];
  for await (const changes of log) pieces.push(csvText(changes.flatMap(rowsOf)));
  return pieces.join('');
}

function rowsOf({ at, list, what, id, name, type, northKorea, fields }: ListChange): readonly string[][] {
  const about = [at, list, what, id, name, type, northKorea ? 'yes' : ''];
  if (fields.length === 0) return [[...about, '', '', '']];
  return fields.map(({ field, added, removed }) => [...about, field, added.join('; '), removed.join('; ')]);
}
