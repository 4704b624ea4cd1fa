import type { EntryType } from '../entry.ts';
import { dayFirstDates } from './day-first-dates.ts';
import { Drafts } from './drafts.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { ListFiles, Parsed, Parsing } from './parser.ts';
import { type Cell, readTable } from './table.ts';
import { takeRows } from './table-rows.ts';

const SITE = 'https://www.opensanctions.org/';
/** `NK-...`, `Q...`, and the ids of the sources. */
const PAGE_ID = /^[\w.-]+$/;
const REQUIRED = ['id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'dataset'] as const;

/** The schemata of the FollowTheMoney model that are parties. The others (addresses, positions, wallets) are left out. */
const TYPES: Readonly<Record<string, EntryType>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  LegalEntity: 'organisation',
  PublicBody: 'organisation',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};

/**
 * `targets.simple.csv` of an OpenSanctions dataset, of 15 columns (until 2024) or 16. Its `aliases` mix strong, weak and
 * former names without a mark: all are taken as strong, so a weak alias of another list may weigh more here.
 * Documents come as bare numbers of unknown kinds. The list is of the newest day on which it saw one of its parties.
 */
export async function parseOpenSanctionsCsv(files: ListFiles, parsing: Parsing): Promise<Parsed> {
  const drafts = new Drafts();
  let newest = '';
  const report = await readTable(
    files.entries ?? [],
    { delimiter: ',', required: REQUIRED, allQuoted: true },
    parsing,
    cell => {
      const id = cell('id');
      if (id === '') return false;
      const seen = /^\d{4}-\d{2}-\d{2}/.exec(cell('last_seen'))?.[0] ?? '';
      if (seen > newest) newest = seen;
      const type = TYPES[cell('schema')];
      if (type !== undefined) addRow(drafts, id, type, cell);
      return true;
    },
    () => drafts.settle(parsing, pageOf),
  );
  return drafts.finish(parsing, report, {
    page: pageOf,
    ...(newest === '' ? {} : { publishedAt: newest }),
  });
}

function pageOf({ id }: EntryDraft): string {
  return PAGE_ID.test(id) ? `${SITE}entities/${id}/` : SITE;
}

function addRow(drafts: Drafts, id: string, type: EntryType, cell: Cell): void {
  const draft = drafts.begin(id, type);
  draft.addName(cell('name'), 'primary');
  for (const alias of values(cell('aliases'))) draft.addName(alias, 'strong');
  for (const date of values(cell('birth_date')).flatMap(dayFirstDates)) draft.addBirthDate(date);
  // Of a company they are where it does business: no nationality.
  if (type === 'person') for (const country of values(cell('countries'))) draft.add('nationalities', country);
  for (const number of values(cell('identifiers'))) draft.addDocument('identity-number', number);
  for (const phone of values(cell('phones'))) draft.addIdentifier('phone', phone);
  for (const email of values(cell('emails'))) draft.addIdentifier('email', email);
  for (const programme of values(cell('program_ids'))) draft.add('programmes', programme);
  draft.add('remarks', cell('sanctions'));
}

/** Values are joined by semicolons; one that holds a semicolon or a quote stands in quotes, as in the file itself. */
function values(text: string): readonly string[] {
  if (text === '') return [];
  const plain = text.replaceAll('\n', ' ');
  return plain.includes('"') ? (takeRows(`${plain}\n`, ';').rows[0] ?? [plain]) : plain.split(';');
}
