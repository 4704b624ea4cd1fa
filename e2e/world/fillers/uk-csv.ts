import { type Party, quotedCsv, slashedDay } from './parties.ts';

/** Enough columns of the 58 for every field that is read; a reader goes by their names. */
const COLUMNS = [
  ...['Last Updated', 'Unique ID', 'OFSI Group ID', 'UN Reference Number', 'Name 6', 'Name 1', 'Name 2'],
  ...['Name 3', 'Name 4', 'Name 5', 'Name type', 'Alias strength', 'Title', 'Name non-latin script'],
  ...['Non-latin script type', 'Non-latin script language', 'Regime Name', 'Designation Type'],
  ...['Designation source', 'Sanctions Imposed', 'Other Information', 'UK Statement of Reasons'],
  ...[
    'Date Designated',
    'D.O.B',
    'Nationality(/ies)',
    'Position',
    'Gender',
    'Town of birth',
    'Country of birth',
  ],
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** The UK Sanctions List with these parties, one row a name. */
export function ukCsv(parties: readonly Party[]): string {
  return `Report Date: 01-Aug-2026\r\n${COLUMNS.join(',')}\r\n${parties.flatMap(rows).map(line).join('')}`;
}

function rows({ number, name, person, alias }: Party): readonly Row[] {
  const about: Row = {
    'Unique ID': `INV${number}`,
    'OFSI Group ID': String(number),
    'Regime Name': 'The Invented (Sanctions) (EU Exit) Regulations 2024',
    'Designation Type': person === undefined ? 'Entity' : 'Individual',
    'Sanctions Imposed': 'Asset freeze',
    'UK Statement of Reasons': 'Invented, for tests.',
    'Date Designated': '06/05/2024',
    ...(person === undefined ? {} : { 'D.O.B': slashedDay(person.born), 'Nationality(/ies)': 'Ruritania' }),
  };
  const names: Row =
    person === undefined ? { 'Name 6': name } : { 'Name 6': person.family, 'Name 1': person.given };
  return [
    { ...about, ...names, 'Name type': 'Primary Name' },
    ...(alias === undefined ? [] : [{ ...about, 'Name 6': alias, 'Name type': 'Alias' }]),
  ];
}

function line(row: Row): string {
  return `${COLUMNS.map(column => quotedCsv(row[column] ?? '')).join(',')}\r\n`;
}
