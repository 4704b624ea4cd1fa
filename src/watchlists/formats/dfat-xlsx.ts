import type { EntryType, NameQuality } from '../entry.ts';
import { dayFirstDates, dayFirstDay } from './day-first-dates.ts';
import { Drafts } from './drafts.ts';
import type { EntryDraft } from './entry-draft.ts';
import { type Chunks, type ListFiles, NotThisFormat, type Parsed, type Parsing } from './parser.ts';
import { severalValues } from './several-values.ts';
import { type Cell, columnsOf } from './table.ts';
import { openXlsx } from './xlsx-rows.ts';

/** DFAT has no page for one party. */
const PAGE = 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list';
const REQUIRED = ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type'] as const;
/** The file of 2026 has 1.3 MB. It is kept whole while it is read: a zip tells at its end what is in it. */
const MOST_BYTES = 32 << 20;
/** `2`, `2a`, `2b`, `2aa` are the names of party 2. */
const REFERENCE = /^(\d+)\s*[a-z]{0,3}$/i;
/** More rows than these above a header are no preamble. */
const PREAMBLE_ROWS = 10;
const ROWS_TOLD = 128;

const TYPES: Readonly<Record<string, EntryType>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/**
 * The Australian Sanctions Consolidated List (DFAT), a workbook of one sheet: a row for each name of a party, each with
 * all the rest repeated. The day it was saved is the day it is of. `Control Date` is the day of the last change, and
 * so no listing day.
 */
export async function parseDfatXlsx(files: ListFiles, parsing: Parsing): Promise<Parsed> {
  const bytes = await collected(files.entries ?? []);
  const workbook = await openXlsx(bytes, parsing.breathe);
  const drafts = new Drafts();
  if (workbook === undefined)
    return drafts.finish(parsing, { rows: 0, malformed: 0, terminated: false }, { page: () => PAGE });
  let columns: ReturnType<typeof columnsOf> | undefined;
  let current: readonly string[] = [];
  const cell: Cell = heading => current[columns?.of(heading) ?? -1]?.trim() ?? '';
  let above = 0;
  let rows = 0;
  let malformed = 0;
  for await (current of workbook.rows()) {
    if (current.every(value => value.trim() === '')) continue;
    if (columns === undefined) {
      const found = columnsOf(current);
      if (REQUIRED.every(heading => found.of(heading) !== undefined)) columns = found;
      else if (above >= PREAMBLE_ROWS) break;
      above += 1;
      continue;
    }
    const id = REFERENCE.exec(cell('Reference'))?.[1];
    if (id === undefined) malformed += 1;
    else {
      const type = TYPES[cell('Type').toLowerCase()] ?? 'organisation';
      addRow(
        drafts.of(id, () => type),
        cell,
      );
      rows += 1;
    }
    if ((rows + malformed) % ROWS_TOLD === 0) parsing.onRows?.(rows + malformed);
  }
  if (columns === undefined) throw new NotThisFormat('It is a workbook without the columns of this list.');
  parsing.onRows?.(rows + malformed);
  return drafts.finish(
    parsing,
    { rows, malformed, terminated: true },
    { page: () => PAGE, ...(workbook.savedOn === undefined ? {} : { publishedAt: workbook.savedOn }) },
  );
}

function addRow(draft: EntryDraft, cell: Cell): void {
  draft.addName(cell('Name of Individual or Entity'), qualityOf(cell));
  for (const date of dayFirstDates(cell('Date of Birth'))) draft.addBirthDate(date);
  for (const place of severalValues(cell('Place of Birth'))) draft.add('birthPlaces', place);
  for (const country of severalValues(cell('Citizenship'))) draft.add('nationalities', country);
  draft.add('programmes', cell('Committees'));
  draft.add('remarks', cell('Additional Information'));
  draft.listedOn ??= listedOn(cell('Listing Information'));
}

function qualityOf(cell: Cell): NameQuality {
  const type = cell('Name Type').toLowerCase();
  if (type.includes('primary')) return 'primary';
  if (type.includes('script')) return 'original-script';
  if (type.includes('former')) return 'former';
  return cell('Alias Strength').toLowerCase() === 'weak' ? 'weak' : 'strong';
}

/**
 * "Listed on 25 Jan. 2001 (amended on 3 Sep. 2003)", "Listed by the 1533 Committee on: 1 Nov. 2005", "Designated ... on 2
 * March 2012. Relisted ...", a date alone; often no more than the instrument, of which the year is no day.
 */
function listedOn(text: string): string | undefined {
  const [first = ''] = text.split(/\(|\bre-?listed|\bamended/i);
  return /\blisted|\bdesignated|^\d{4}-/i.test(first) ? dayFirstDay(first) : undefined;
}

async function collected(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') throw new NotThisFormat('It is text, not a workbook.');
    length += chunk.length;
    if (length > MOST_BYTES) throw new NotThisFormat('It is far larger than this list.');
    parts.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
