/**
 * Wrote `src/watchlists/starter/designations.ts` once, from a table of facts taken from the official lists. Nobody
 * who uses or builds the extension needs it; the table it wrote is reviewed and edited by hand from then on.
 *
 * Run with `npx tsx scripts/run.ts build-starter-list TABLE.tsv [SDN.CSV ...]`: the table has a header line and the
 * columns of {@link COLUMNS}; OFAC's own files add the remark that ties an entry to North Korea where neither its
 * programme nor its nationality does. Prints the lines.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { remarkFields } from '../src/watchlists/formats/ofac-remarks.ts';
import { readOfacRows } from '../src/watchlists/formats/ofac-rows.ts';
import { Mendable } from './mendable.ts';

const COLUMNS = [
  ...['list', 'id', 'type', 'name', 'strong_aliases', 'weak_aliases', 'original_script', 'birth_dates'],
  ...['nationality', 'programmes', 'emails', 'websites', 'wallets', 'official_page'],
] as const;
type Row = Readonly<Record<string, string>>;

const SDN_COLUMNS = 12;

export async function run(args: readonly string[]): Promise<number> {
  const [table, ...sdnFiles] = args;
  if (table === undefined)
    throw new Mendable('Say which table to read: build-starter-list TABLE.tsv [SDN.CSV ...].');
  const [header = '', ...lines] = (await readFile(table, 'utf8')).trimEnd().split('\n');
  if (header.split('\t').join() !== COLUMNS.join()) throw new Mendable(`${table} has other columns.`);
  const wordings = await northKoreaWordings(sdnFiles);
  for (const line of lines) {
    const cells = line.split('\t');
    const row = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]?.trim() ?? '']));
    console.log(lineOf(row, wordings));
  }
  return 0;
}

function lineOf(row: Row, wordings: ReadonlyMap<string, string>): string {
  const [list, id, type, name] = [
    row['list'] === 'OFAC SDN' ? 'OFAC' : row['list'],
    row['id'],
    row['type'],
    row['name'],
  ];
  const programmes = values(row, 'programmes', '; ');
  const nationalities = values(row, 'nationality', '; ');
  const evident = programmes.some(tag => tag.includes('DPRK')) || nationalities.includes('Korea, North');
  const wording = evident ? undefined : wordings.get(id ?? '');
  return [
    [list, id, type, name].join(' ').trim(),
    ...values(row, 'strong_aliases').map(
      alias => `${alias.endsWith('(fka)') ? 'former' : 'strong'}: ${bare(alias)}`,
    ),
    ...values(row, 'weak_aliases').map(alias => `weak: ${alias}`),
    ...values(row, 'original_script').map(original => `original: ${original}`),
    ...values(row, 'birth_dates', '; ').map(date => `born: ${date}`),
    ...nationalities.map(nationality => `nationality: ${nationality}`),
    ...programmes.map(programme => `programme: ${programme}`),
    ...(wording === undefined ? [] : [`remark: ${wording}`]),
    ...values(row, 'emails', '; ').map(email => `email: ${email}`),
    ...values(row, 'websites', '; ').map(website => `website: ${website}`),
    // One address under several currencies is one address.
    ...new Set(values(row, 'wallets', '; ').map(wallet => `wallet: ${wallet.split(' ')[1] ?? wallet}`)),
  ].join(' | ');
}

function values(row: Row, column: (typeof COLUMNS)[number], separator = ' | '): readonly string[] {
  return (row[column] ?? '').split(separator).filter(Boolean);
}

function bare(alias: string): string {
  return alias.replace(/ \([afn]ka\)$/, '');
}

/** Entry id -> the remark field that names the North Korea Sanctions Regulations. */
async function northKoreaWordings(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wordings = new Map<string, string>();
  for (const file of files) {
    await readOfacRows(createReadStream(file), SDN_COLUMNS, fields => {
      const wording = remarkFields(fields.at(-1) ?? '', undefined).find(field =>
        field.includes('North Korea'),
      );
      if (wording !== undefined) wordings.set(fields[0] ?? '', wording);
      return undefined;
    });
  }
  return wordings;
}
