import { describe, expect, it } from 'vitest';
import { behavesLikeParser, bytesOf, cutAfter, PARSING } from './fixtures/parser-behaviour.ts';
import { parseOpenSanctionsCsv } from './opensanctions-csv.ts';
import { type Chunks, NotThisFormat } from './parser.ts';

const COLUMNS =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change';

function row(values: Readonly<Record<string, string>>, columns = COLUMNS): string {
  const quoted = columns.split(',').map(column => `"${(values[column] ?? '').replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\n`;
}

const PERSON = {
  id: 'NK-zorvan9001',
  schema: 'Person',
  name: 'Teymur Zorvan',
  aliases: 'Timur Sorwan;"Zorvan; the Locksmith";"Teymur ""Tim"" Zorvan"',
  birth_date: '1984-02-04;1983;1982-05',
  countries: 'kp;vn',
  addresses: 'Quarrytown',
  identifiers: 'AB123456',
  sanctions: 'Reciprocal sanctions for North Korea',
  phones: '+850 2 381 0001',
  emails: 't.zorvan@quarry.example;zorvan@halvord.example',
  program_ids: 'US-DPRK4;UN-SCDPRK',
  dataset: 'US OFAC SDN List',
  first_seen: '2022-02-24T00:00:00',
  last_seen: '2026-09-28T06:00:00',
  last_change: '2026-09-15T10:40:01',
};
const ROWS = [
  PERSON,
  { id: 'NK-2', schema: 'LegalEntity', name: 'Halvord Trading', countries: 'ru', last_seen: '2026-09-27' },
  { id: 'NK-3', schema: 'Vessel', name: 'Morning Alder' },
  { id: 'NK-4', schema: 'Airplane', name: 'RA-00000' },
  { id: 'NK-5', schema: 'CryptoWallet', name: 'T0' },
  { id: 'NK-6', schema: 'PublicBody', name: 'Ministry of Quarries' },
];
const file = (rows: readonly Readonly<Record<string, string>>[] = ROWS, columns = COLUMNS) =>
  [columns.replaceAll(/[^,]+/g, '"$&"'), '\n', ...rows.map(values => row(values, columns))].join('');
const parse = (entries: Chunks) => parseOpenSanctionsCsv({ entries }, PARSING);

describe('the parser of OpenSanctions targets', () => {
  behavesLikeParser(parse, bytesOf(file()));

  it('reads a person, values in quotes inside their field', async () => {
    const { entries, publishedAt, files } = await parse([file()]);
    expect(files.entries).toEqual({ rows: 6, malformed: 0, terminated: true });
    expect(publishedAt).toBe('2026-09-28');
    expect(entries[0]).toEqual({
      id: 'NK-zorvan9001',
      type: 'person',
      names: [
        { text: 'Teymur Zorvan', quality: 'primary' },
        { text: 'Timur Sorwan', quality: 'strong' },
        { text: 'Zorvan; the Locksmith', quality: 'strong' },
        { text: 'Teymur "Tim" Zorvan', quality: 'strong' },
      ],
      birthDates: [
        { from: '1984-02-04', to: '1984-02-04', circa: false },
        { from: '1983-01-01', to: '1983-12-31', circa: false },
        { from: '1982-05-01', to: '1982-05-31', circa: false },
      ],
      birthPlaces: [],
      nationalities: ['kp', 'vn'],
      programmes: ['US-DPRK4', 'UN-SCDPRK'],
      identifiers: [
        { kind: 'phone', value: '+850 2 381 0001' },
        { kind: 'email', value: 't.zorvan@quarry.example' },
        { kind: 'email', value: 'zorvan@halvord.example' },
        {
          kind: 'identity-number',
          value: '253c800da3ad217318707a11a455dc8f8d7036b6673b0109dd3b6895b7cc407f',
        },
      ],
      linkedTo: [],
      northKorea: ['programme', 'remark', 'nationality'],
      officialPage: 'https://www.opensanctions.org/entities/NK-zorvan9001/',
    });
  });

  it('leaves out what is no party, and takes the countries of a company for no nationality', async () => {
    const { entries } = await parse([file()]);
    expect(entries.map(({ id, type }) => [id, type])).toEqual([
      ['NK-zorvan9001', 'person'],
      ['NK-2', 'organisation'],
      ['NK-3', 'vessel'],
      ['NK-4', 'aircraft'],
      ['NK-6', 'organisation'],
    ]);
    expect(entries[1]?.nationalities).toEqual([]);
  });

  it('reads the 15 columns of before, any order, and counts equal ids', async () => {
    const before = COLUMNS.replace('program_ids,', '');
    expect((await parse([file(ROWS, before)])).entries[0]).toMatchObject({
      programmes: [],
      northKorea: ['remark', 'nationality'],
    });
    const turned = COLUMNS.split(',').reverse().join(',');
    expect((await parse([file(ROWS, turned)])).entries).toEqual((await parse([file()])).entries);
    const twice = await parse([file([PERSON, { ...PERSON, name: 'Later' }])]);
    expect(twice.entries.map(({ names }) => names[0]?.text)).toEqual(['Later']);
    expect(twice.oddities).toEqual([{ kind: 'duplicate-ids', count: 1 }]);
    await expect(parse([file(ROWS, COLUMNS.replace('schema', 'kind'))])).rejects.toThrow(NotThisFormat);
  });

  it('reads thousands of parties in their order, the later one of equal ids', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({
      id: `NK-${index}`,
      schema: index % 100 === 0 ? 'Address' : 'Person',
      name: index % 1000 === 7 ? '' : `Zorvan ${index}`,
    }));
    const { entries, oddities } = await parse([file([...many, { ...many[1], name: 'Later' }])]);
    expect(entries).toHaveLength(2500 - 25 - 3);
    expect(entries.slice(0, 2).map(({ names }) => names[0]?.text)).toEqual(['Later', 'Zorvan 2']);
    expect(oddities).toEqual([
      { kind: 'duplicate-ids', count: 1 },
      { kind: 'unnamed', count: 3 },
    ]);
  });

  it('is never taken for whole where it ends inside a row', async () => {
    const whole = bytesOf(file());
    const text = file();
    for (let bytes = 0; bytes < whole.length; bytes += 1) {
      const atEnd = text[bytes - 1] === '\n' || text[bytes] === '\n';
      const result = await cutAfter(parse, whole, bytes);
      if (!atEnd) expect([bytes, result]).not.toContain('whole');
    }
    expect(await cutAfter(parse, whole, whole.length - 1)).toBe('whole');
  });
});
