import { describe, expect, it } from 'vitest';
import { parseDfatXlsx } from './dfat-xlsx.ts';
import { behavesLikeParser, cutAfter, PARSING } from './fixtures/parser-behaviour.ts';
import { xlsxFile, type XlsxCell } from './fixtures/xlsx-file.ts';
import { type Chunks, NotThisFormat } from './parser.ts';

const COLUMNS = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Alias Strength',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'IMO Number',
  'Committees',
  'Control Date',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], XlsxCell>>>;

const PERSON: Row = {
  Type: 'Individual',
  'Date of Birth': '04/02/1984, 1983',
  'Place of Birth': 'a) Quarrytown, Velmora b) Pyongyang, DPRK',
  Citizenship: "Democratic People's Republic of Korea (North Korea);Velmora",
  'Additional Information': 'Works for North Korea.',
  'Listing Information': 'Listed by the 1718 Committee on 3 Oct. 2017 (amended on 6 Dec. 2019)',
  Committees: '1718 (DPRK)',
  'Control Date': { xml: '<c r="N2" s="1"><v>46126</v></c>' },
};
const ROWS: readonly Row[] = [
  {
    ...PERSON,
    Reference: 9001,
    'Name of Individual or Entity': 'Teymur ZORVAN',
    'Name Type': 'Primary Name',
  },
  { ...PERSON, Reference: '9001a', 'Name of Individual or Entity': '조르반', 'Name Type': 'Original Script' },
  {
    ...PERSON,
    Reference: '9001b',
    'Name of Individual or Entity': 'Timur SORWAN',
    'Name Type': 'Alias',
    'Alias Strength': 'Strong',
  },
  {
    ...PERSON,
    Reference: '9001aa',
    'Name of Individual or Entity': 'The Locksmith',
    'Name Type': 'Alias',
    'Alias Strength': 'Weak',
  },
  {
    Reference: 9002,
    'Name of Individual or Entity': 'Halvord Trading',
    Type: 'Entity',
    'Name Type': 'Primary Name',
    'Listing Information': 'Autonomous Sanctions (Designated Persons and Entities) Instrument 2022',
  },
  {
    Reference: 9003,
    'Name of Individual or Entity': 'MORNING ALDER',
    Type: 'Vessel',
    'Name Type': 'Primary Name',
    'IMO Number': 9000001,
  },
  {
    Reference: 9004,
    'Name of Individual or Entity': 'Mo Ra ALDER',
    Type: 'Individual',
    'Name Type': 'Primary Name',
    'Date of Birth': { xml: '<c r="F7" s="1"><v>30718</v></c>' },
    'Listing Information': { xml: '<c r="K7" s="1"><v>43011</v></c>' },
  },
];
const sheet = (rows: readonly Row[] = ROWS, columns: readonly (keyof Row)[] = COLUMNS) => [
  columns,
  ...rows.map(row => columns.map(column => row[column] ?? '')),
];
const FILE = xlsxFile(sheet());
const parse = (entries: Chunks) => parseDfatXlsx({ entries }, PARSING);

describe("the parser of DFAT's list", () => {
  behavesLikeParser(parse, FILE);

  it('puts the rows of a party together by the number of its reference', async () => {
    const { entries, files, publishedAt } = await parse([FILE]);
    expect(files.entries).toEqual({ rows: 7, malformed: 0, terminated: true });
    expect(publishedAt).toBe('2026-07-23');
    expect(entries[0]).toEqual({
      id: '9001',
      type: 'person',
      names: [
        { text: 'Teymur ZORVAN', quality: 'primary' },
        { text: '조르반', quality: 'original-script' },
        { text: 'Timur SORWAN', quality: 'strong' },
        { text: 'The Locksmith', quality: 'weak' },
      ],
      birthDates: [
        { from: '1984-02-04', to: '1984-02-04', circa: false },
        { from: '1983-01-01', to: '1983-12-31', circa: false },
      ],
      birthPlaces: ['Quarrytown, Velmora', 'Pyongyang, DPRK'],
      nationalities: ["Democratic People's Republic of Korea (North Korea)", 'Velmora'],
      programmes: ['1718 (DPRK)'],
      identifiers: [],
      linkedTo: [],
      northKorea: ['programme', 'remark', 'nationality', 'birth-place'],
      listedOn: '2017-10-03',
      officialPage: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
    });
    expect(entries.map(({ type }) => type)).toEqual(['person', 'organisation', 'vessel', 'person']);
  });

  it('reads dates of Excel, and no listing day of an instrument or of the last change', async () => {
    const [, company, , person] = (await parse([FILE])).entries;
    expect(company?.listedOn).toBeUndefined();
    expect(person).toMatchObject({
      birthDates: [{ from: '1984-02-06', to: '1984-02-06' }],
      listedOn: '2017-10-03',
    });
  });

  it('reads columns in another order and unknown ones, and refuses other workbooks', async () => {
    const texts = ROWS.slice(0, 6).map(({ 'Control Date': _, ...row }) => row);
    const expected = (await parse([xlsxFile(sheet(texts))])).entries;
    expect((await parse([xlsxFile(sheet(texts, [...COLUMNS].reverse()))])).entries).toEqual(expected);
    const titled = [['Consolidated List'], [], ...sheet(texts).map(row => ['', ...row])];
    expect((await parse([xlsxFile(titled)])).entries).toEqual(expected);
    await expect(
      parse([
        xlsxFile([
          ['Name', 'Salary'],
          ['A', 1],
        ]),
      ]),
    ).rejects.toThrow(NotThisFormat);
    await expect(parse(['text'])).rejects.toThrow(NotThisFormat);
  });

  it('counts rows without a reference and parties without a name', async () => {
    const rows: readonly Row[] = [
      ...ROWS,
      { Reference: 'see above', Type: 'Entity' },
      { Reference: 9005, Type: 'Entity' },
    ];
    expect(await parse([xlsxFile(sheet(rows))])).toMatchObject({
      files: { entries: { rows: 8, malformed: 1 } },
      oddities: [
        { kind: 'unnamed', count: 1 },
        { kind: 'malformed', count: 1 },
      ],
    });
  });

  it('is never taken for whole where it is cut', async () => {
    for (let bytes = 1; bytes < FILE.length; bytes += 1)
      expect(await cutAfter(parse, FILE, bytes)).toBe('cut');
  });
});
