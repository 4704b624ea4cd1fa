import type { EntryType, NameQuality } from '../entry.ts';
import { emailsIn, phonesIn, websitesIn } from './contact-values.ts';
import { dayFirstDates, dayFirstDay } from './day-first-dates.ts';
import { type EntryDraft } from './entry-draft.ts';
import { Drafts } from './drafts.ts';
import type { ListFiles, Parsed, Parsing } from './parser.ts';
import { severalValues } from './several-values.ts';
import { type Cell, readTable } from './table.ts';

/** The public search page of the list, and under it a page for each designation, such as `designations/CYB0012/Entity`. */
const PAGE = 'https://search-uk-sanctions-list.service.gov.uk/';
const PAGE_ID = /^[A-Z]{2,5}\d{3,6}$/;

const REQUIRED = ['Unique ID', 'Name 6', 'Name 1', 'Name type', 'Regime Name'] as const;
const GIVEN_NAMES = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'] as const;
const REPORT_DATE = /^\s*Report Date:(.+)/i;

const TYPES: Readonly<Record<string, EntryType>> = {
  individual: 'person',
  entity: 'organisation',
  ship: 'vessel',
  aircraft: 'aircraft',
};
const PAGE_TYPES: Readonly<Record<EntryType, string>> = {
  person: 'Individual',
  organisation: 'Entity',
  vessel: 'Ship',
  aircraft: 'Aircraft',
};

/**
 * The UK Sanctions List (FCDO) as CSV, in the layout of January 2026: a line with the day of the report, a header, and
 * for each designation as many rows as it has names times addresses times birth dates. Most of its 50 MB are reasons,
 * repeated in every row: they are read for the North Korea rule and not kept.
 */
export async function parseUkCsv(files: ListFiles, parsing: Parsing): Promise<Parsed> {
  const drafts = new Drafts();
  let publishedAt: string | undefined;
  const report = await readTable(
    files.entries ?? [],
    {
      delimiter: ',',
      required: REQUIRED,
      onPreamble: ([first = '']) => {
        publishedAt ??= dayFirstDay(REPORT_DATE.exec(first)?.[1] ?? '');
      },
    },
    parsing,
    cell => {
      const id = cell('Unique ID');
      if (id === '') return false;
      addRow(
        drafts.of(id, () => typeOf(cell)),
        cell,
      );
      return true;
    },
  );
  return drafts.finish(parsing, report, {
    page: pageOf,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
}

/** A row says it in words; where it does not, only people have given names. */
function typeOf(cell: Cell): EntryType {
  const stated = cell('Designation Type') || cell('Individual, Entity, Ship');
  return TYPES[stated.toLowerCase()] ?? (cell('Name 1') === '' ? 'organisation' : 'person');
}

function addRow(draft: EntryDraft, cell: Cell): void {
  addNames(draft, cell);
  for (const date of dayFirstDates(cell('D.O.B'))) draft.addBirthDate(date);
  for (const country of severalValues(cell('Nationality(/ies)') || cell('Nationality')))
    draft.add('nationalities', country);
  for (const number of documentNumbers(cell('Passport number'))) draft.addDocument('passport', number);
  for (const number of documentNumbers(cell('National Identifier number')))
    draft.addDocument('identity-number', number);
  for (const email of emailsIn(cell('Email address'))) draft.addIdentifier('email', email);
  for (const phone of phonesIn(cell('Phone number'))) draft.addIdentifier('phone', phone);
  for (const website of websitesIn(cell('Website'))) draft.addIdentifier('website', website);
  for (const company of severalValues(cell('Parent company'))) draft.add('linkedTo', company);
  draft.add('birthPlaces', [cell('Town of birth'), cell('Country of birth')].filter(Boolean).join(', '));
  draft.add('programmes', cell('Regime Name'));
  draft.add('remarks', cell('Other Information'));
  draft.add('remarks', cell('UK Statement of Reasons'));
  draft.position ??= cell('Position') || undefined;
  draft.listedOn ??= dayFirstDay(cell('Date Designated'));
  const gender = cell('Gender').toLowerCase();
  if (gender === 'male' || gender === 'female') draft.gender = gender;
}

/** Name 6 is the family name of a person and the whole name of anything else; Names 1 to 5 come before it. */
function addNames(draft: EntryDraft, cell: Cell): void {
  const family = cell('Name 6');
  const given = GIVEN_NAMES.map(cell)
    .filter(name => name !== '')
    .join(' ');
  const parts = draft.type === 'person' && family !== '' ? { family, given } : {};
  draft.addName(`${given} ${family}`, qualityOf(cell), parts);
  draft.addName(cell('Name non-latin script'), 'original-script');
}

/**
 * Name types as the list writes them, in changing case: Primary Name, Primary Name Variation, Alias; AKA and FKA in the
 * layout before. Aliases of UN listings come with a strength: "Good quality a.k.a", "Low quality a.k.a".
 */
function qualityOf(cell: Cell): NameQuality {
  const type = cell('Name type').toLowerCase();
  if (/primary|prime/.test(type)) return /variation|alias/.test(type) ? 'strong' : 'primary';
  if (/^f\.?k\.?a|former/.test(type)) return 'former';
  return /low|weak/i.test(cell('Alias strength')) ? 'weak' : 'strong';
}

/** Of "Velmoran passport number A1234567 (expired), RL 0962973" the numbers alone: words have small letters. */
function documentNumbers(text: string): readonly string[] {
  return severalValues(text)
    .flatMap(value => value.split(/,|\sand\s/))
    .map(value => {
      const words = value.replace(/\(.*/, '').trim().split(/\s+/);
      return words.slice(words.findIndex(word => !/[a-z]/.test(word))).join(' ');
    });
}

function pageOf({ id, type }: EntryDraft): string {
  return PAGE_ID.test(id) ? `${PAGE}designations/${id}/${PAGE_TYPES[type]}` : PAGE;
}
