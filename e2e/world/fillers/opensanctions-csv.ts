import { isoDay, type Party, quotedCsv } from './parties.ts';

const COLUMNS = [
  ...['id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'addresses', 'identifiers', 'sanctions'],
  ...['phones', 'emails', 'program_ids', 'dataset', 'first_seen', 'last_seen', 'last_change'],
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** `targets.simple.csv` with these parties. */
export function openSanctionsCsv(parties: readonly Party[]): string {
  return `${COLUMNS.map(quotedCsv).join(',')}\n${parties.map(row).map(line).join('')}`;
}

function row({ number, name, person, alias = '' }: Party): Row {
  return {
    id: `NK-invented-${number}`,
    schema: person === undefined ? 'Company' : 'Person',
    name,
    aliases: alias,
    birth_date: person === undefined ? '' : isoDay(person.born),
    dataset: 'Invented list',
    first_seen: '2024-05-06T00:00:00',
    last_seen: '2026-08-01T00:00:00',
    last_change: '2024-05-06T00:00:00',
  };
}

function line(fields: Row): string {
  return `${COLUMNS.map(column => quotedCsv(fields[column] ?? '')).join(',')}\n`;
}
