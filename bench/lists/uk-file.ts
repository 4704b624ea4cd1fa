import { looksLikeOrganisation, numbers, reasons, someDay, two } from './invented.ts';

/** The columns of the UK list since 28 January 2026, in their order: 58. */
const COLUMNS = [
  ...['Last Updated', 'Unique ID', 'OFSI Group ID', 'UN Reference Number', 'Name 6', 'Name 1', 'Name 2'],
  ...['Name 3', 'Name 4', 'Name 5', 'Name type', 'Alias strength', 'Title', 'Name non-latin script'],
  ...['Non-latin script type', 'Non-latin script language', 'Regime Name', 'Designation Type'],
  ...['Designation source', 'Sanctions Imposed', 'Other Information', 'UK Statement of Reasons'],
  ...['Address Line 1', 'Address Line 2', 'Address Line 3', 'Address Line 4', 'Address Line 5'],
  ...['Address Line 6', 'Address Postal Code', 'Address Country', 'Phone number', 'Website', 'Email address'],
  ...['Date Designated', 'D.O.B', 'Nationality(/ies)', 'National Identifier number'],
  ...['National Identifier additional information', 'Passport number', 'Passport additional information'],
  ...['Position', 'Gender', 'Town of birth', 'Country of birth', 'Type of entity', 'Subsidiaries'],
  ...['Parent company', 'Business registration number (s)', 'IMO number', 'Current owner/operator (s)'],
  ...['Previous owner/operator (s)', 'Current believed flag of ship', 'Previous flags', 'Type of ship'],
  ...['Tonnage of ship', 'Length of ship', 'Year Built', 'Hull identification number (HIN)'],
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** Names of one party, as many as the real list has on average, and the addresses each is repeated with. */
const NAMES_A_PARTY = 3;
const ADDRESSES_A_PARTY = 3;
const REASONS_LENGTH = 750;

/**
 * A file in the current layout of the UK Sanctions List with these names, one row a name and address, everything else
 * invented. Given piece by piece, whole rows each, and about `size` bytes in all.
 */
export function* ukFile(names: readonly string[], size: number): Generator<string, void> {
  const random = numbers(2026);
  const start = `Report Date: 11-Jun-2026\r\n${COLUMNS.join(',')}\r\n`;
  yield start;
  let written = start.length;
  // The names again where they do not fill the file, as parties of their own.
  for (let party = 0; written < size; party += 1) {
    const first = (party * NAMES_A_PARTY) % names.length;
    const rows = rowsOf(names.slice(first, first + NAMES_A_PARTY), party, random);
    written += Buffer.byteLength(rows);
    yield rows;
  }
}

function rowsOf(names: readonly string[], party: number, random: () => number): string {
  const person = !looksLikeOrganisation(names[0] ?? '');
  const born = someDay(random, 1940, 2000);
  const listed = someDay(random, 2014, 2026);
  const about: Row = {
    'Last Updated': slashed(listed),
    'Unique ID': `BEN${String(party).padStart(4, '0')}`,
    'OFSI Group ID': String(13_000 + party),
    'Regime Name': 'The Invented (Sanctions) (EU Exit) Regulations 2020',
    'Designation Type': person ? 'Individual' : 'Entity',
    'Designation source': 'UK',
    'Sanctions Imposed': 'Asset freeze|Travel Ban',
    'Other Information': reasons(REASONS_LENGTH / 3, random),
    'UK Statement of Reasons': reasons(REASONS_LENGTH, random),
    'Date Designated': slashed(listed),
    ...(person
      ? {
          'D.O.B': random() < 0.2 ? `dd/mm/${born.year}` : slashed(born),
          'Nationality(/ies)': 'Ruritania',
          'Passport number': `R${String(Math.floor(random() * 1e8))}`,
          Position: 'Deputy head of an invented office',
          Gender: 'Male',
          'Town of birth': 'Strelsau',
          'Country of birth': 'Ruritania',
        }
      : { 'Type of entity': 'Company', 'Business registration number (s)': String(10_000_000 + party) }),
  };
  return names
    .flatMap((name, position) =>
      Array.from({ length: ADDRESSES_A_PARTY }, (_, address) =>
        line({
          ...about,
          ...named(name, person),
          'Name type': position === 0 ? 'Primary name' : 'Alias',
          'Address Line 1': `${String(address + 1)} Harbour Street`,
          'Address Line 6': 'Strelsau',
          'Address Country': 'Ruritania',
        }),
      ),
    )
    .join('');
}

function named(name: string, person: boolean): Row {
  if (!person) return { 'Name 6': name };
  const words = name.split(' ');
  return { 'Name 6': words.at(-1) ?? '', 'Name 1': words[0] ?? '', 'Name 2': words.slice(1, -1).join(' ') };
}

function line(row: Row): string {
  return `${COLUMNS.map(column => quoted(row[column] ?? '')).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function slashed({ year, month, day }: ReturnType<typeof someDay>): string {
  return `${two(day)}/${two(month)}/${year}`;
}
