import { csvText, unguarded } from './csv-cells.ts';
import { birthDateText } from '../birth-dates.ts';
import type { Entry, EntryType } from '../entry.ts';
import { Drafts } from './drafts.ts';
import type { EntryDraft } from './entry-draft.ts';
import {
  OWN_LIST_ROLES,
  type OwnListColumns,
  type OwnListPreview,
  type OwnListRole,
  suggestColumns,
} from './own-list-columns.ts';
import { ownListDates } from './own-list-dates.ts';
import { collectOwnList, ownListText } from './own-list-text.ts';
import { type Chunks, NotThisFormat, type Parsed, type Parsing } from './parser.ts';
import { headingKey } from './table.ts';
import { isBlank, tableRows, takeRows } from './table-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ROWS_SHOWN = 5;
/** Enough to tell separators from commas in names and to see what a column holds. */
const ROWS_SAMPLED = 50;
const SAMPLE = 1 << 16;
const PIECE = 1 << 16;
const ROWS_TOLD = 128;
/** The line with which Excel is told the separator. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/** Words for what is no person, without case, blanks and punctuation, in the languages of the headings. */
const TYPE_WORDS: Readonly<Record<Exclude<EntryType, 'person'>, string>> = {
  organisation:
    'organisation organization org company entity enterprise firm business legalperson legalentity corporation unternehmen firma gesellschaft ' +
    'juristischeperson société societe entreprise personnemorale empresa organización sociedad azienda società organizzazione bedrijf organizacja ' +
    'организация компания юрлицо 회사 법인 단체 기업 公司 组织 法人 企业 会社 団体',
  vessel: 'vessel ship boat schiff navire buque nave navio schip судно корабль 선박 船 船舶',
  aircraft:
    'aircraft plane airplane flugzeug avion aeronave avión vliegtuig самолёт самолет 항공기 飞机 航空機',
};
const TYPE_OF = new Map(
  (Object.keys(TYPE_WORDS) as (keyof typeof TYPE_WORDS)[]).flatMap(type =>
    TYPE_WORDS[type].split(' ').map(word => [headingKey(word), type] as const),
  ),
);

/**
 * What a list looks like that is about to be brought in. @param beginning of the file, cut anywhere after its first
 * rows. Throws {@link NotThisFormat} for what is no table of text.
 */
export function previewOwnList(beginning: Uint8Array | string): OwnListPreview {
  const text = ownListText(typeof beginning === 'string' ? new TextEncoder().encode(beginning) : beginning);
  const { body, delimiter } = layoutOf(text);
  const [header = [], ...rows] = sampleRows(body, delimiter);
  return { header, rows: rows.slice(0, ROWS_SHOWN), suggested: suggestColumns(header, rows) };
}

/**
 * Brings in a list that a team keeps: separated by commas, semicolons, tabs or bars, its first row the header. Kept whole
 * while it is read, as one column is read through for how its dates are written. Ids are those of the list's own
 * column, else `row-2` for the second row with anything in it. Rows without a name are left out and counted. Nothing shows
 * that such a file is cut but a quote that stays open.
 */
export async function parseOwnList(
  chunks: Chunks,
  columns: OwnListColumns,
  parsing: Parsing,
): Promise<Parsed> {
  const { body, delimiter } = layoutOf(await collectOwnList(chunks));
  const rows: (readonly string[])[] = [];
  let terminated = true;
  for await (const { fields, end } of tableRows(piecesOf(body), delimiter, parsing.breathe)) {
    if (end === 'open') terminated = false;
    else if (!isBlank(fields)) rows.push(fields);
    if (rows.length % ROWS_TOLD === 0) parsing.onRows?.(rows.length);
  }
  const cell = (row: readonly string[], role: OwnListRole): string =>
    unguarded(row[columns[role] ?? -1] ?? '');
  const datesIn = ownListDates(rows.slice(1).map(row => cell(row, 'birth-date')));
  const drafts = new Drafts();
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    if (index % ROWS_TOLD === 0) await parsing.breathe();
    const draft = drafts.begin(
      cell(row, 'id') || `row-${index + 1}`,
      TYPE_OF.get(headingKey(cell(row, 'type'))) ?? 'person',
    );
    fill(draft, role => cell(row, role));
    for (const date of datesIn(cell(row, 'birth-date'))) draft.addBirthDate(date);
  }
  const report = { rows: Math.max(0, rows.length - 1), malformed: 0, terminated };
  parsing.onRows?.(report.rows);
  return drafts.finish(parsing, report, { page: () => '' });
}

function fill(draft: EntryDraft, cell: (role: OwnListRole) => string): void {
  draft.addName(cell('name'), 'primary');
  if (draft.hasName) for (const name of severalOf(cell('other-names'))) draft.addName(name, 'strong');
  for (const email of severalOf(cell('email'))) draft.addIdentifier('email', email);
  for (const phone of severalOf(cell('phone'))) draft.addIdentifier('phone', phone);
  for (const website of severalOf(cell('website'))) draft.addIdentifier('website', website);
  draft.note = cell('note');
}

/** The list as CSV that brings in the same entries again, and that Excel opens as UTF-8. */
export function ownListCsv(entries: readonly Entry[]): string {
  const header = OWN_LIST_ROLES.map(role => role.replace('-', ' '));
  const rows = entries.map(entry => OWN_LIST_ROLES.map(role => exported(entry, role)));
  return `\ufeff${csvText([header, ...rows])}`;
}

function exported(entry: Entry, role: OwnListRole): string {
  switch (role) {
    case 'id':
      return entry.id;
    case 'name':
      return entry.names[0]?.text ?? '';
    case 'other-names':
      return joined(entry.names.slice(1).map(({ text }) => text));
    case 'type':
      return entry.type;
    case 'birth-date':
      return joined(entry.birthDates.map(birthDateText));
    case 'note':
      return entry.note ?? '';
    default:
      return joined(entry.identifiers.filter(({ kind }) => kind === role).map(({ value }) => value));
  }
}

/** Values of one field are separated by semicolons, bars or line breaks: names hold commas. */
function severalOf(text: string): readonly string[] {
  return text.split(/[;|\n]/);
}

function joined(values: readonly string[]): string {
  return values.join('; ');
}

/** The separator is the one that cuts the most rows into as many fields as the header. A single column has none. */
function layoutOf(text: string): { readonly body: string; readonly delimiter: string } {
  const stated = SEPARATOR_LINE.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  if (stated?.[1] !== undefined) return { body, delimiter: stated[1] };
  const scored = DELIMITERS.map(delimiter => {
    const rows = sampleRows(body, delimiter);
    const width = rows[0]?.length ?? 0;
    const alike = width < 2 ? 0 : rows.filter(row => row.length === width).length;
    return { delimiter, score: alike * 1000 + Math.min(width, 999) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { body, delimiter: best.score < 1000 ? '\t' : best.delimiter };
}

/** The first rows; the last of a text that has not as many may be cut. */
function sampleRows(body: string, delimiter: string): readonly (readonly string[])[] {
  const sample = body.slice(0, SAMPLE);
  const { rows, used } = takeRows(sample, delimiter);
  const last =
    rows.length === 0 || used < sample.length ? takeRows(`${sample.slice(used)}\n`, delimiter).rows : [];
  const filled = [...rows, ...last].filter(row => !isBlank(row));
  if (filled.length === 0) throw new NotThisFormat('It is not a table of text.');
  return filled.slice(0, ROWS_SAMPLED);
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
