import { describe, expect, it } from 'vitest';
import { behavesLikeParser, bytesOf, cutAfter, PARSING } from './fixtures/parser-behaviour.ts';
import { UK_COLUMNS, UK_ROWS, ukFile } from './fixtures/uk-list.ts';
import { type Chunks, NotThisFormat } from './parser.ts';
import { parseUkCsv } from './uk-csv.ts';

const parse = (entries: Chunks) => parseUkCsv({ entries }, PARSING);
const FILE = bytesOf(ukFile());

describe('the parser of the UK Sanctions List', () => {
  behavesLikeParser(parse, FILE);

  it('puts the rows of a person together, with everything they say', async () => {
    const { entries, files, publishedAt, oddities } = await parse([FILE]);
    expect(files.entries).toEqual({ rows: 8, malformed: 0, terminated: true });
    expect(publishedAt).toBe('2026-09-21');
    expect(oddities).toEqual([]);
    expect(entries[0]).toEqual({
      id: 'DPR9001',
      type: 'person',
      names: [
        {
          text: 'Teymur Aslan ZORVAN',
          quality: 'primary',
          parts: { family: 'ZORVAN', given: 'Teymur Aslan' },
        },
        { text: '조르반', quality: 'original-script' },
        { text: 'Timur SORWAN', quality: 'strong', parts: { family: 'SORWAN', given: 'Timur' } },
        { text: 'THE LOCKSMITH', quality: 'weak', parts: { family: 'THE LOCKSMITH' } },
        { text: 'Teymur ZORVAN', quality: 'strong', parts: { family: 'ZORVAN', given: 'Teymur' } },
        { text: 'OLD ZORVAN', quality: 'former', parts: { family: 'OLD ZORVAN' } },
      ],
      birthDates: [
        { from: '1984-02-04', to: '1984-02-04', circa: false },
        { from: '1983-01-01', to: '1983-12-31', circa: false },
      ],
      birthPlaces: ['Quarrytown, Velmora'],
      nationalities: ['North Korea', 'Velmora'],
      gender: 'male',
      programmes: ["The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019"],
      identifiers: [
        { kind: 'email', value: 't.zorvan@quarry.example' },
        { kind: 'email', value: 'zorvan@halvord.example' },
        { kind: 'phone', value: '+850 2 381 0001' },
        { kind: 'phone', value: '+86 139 0000 0001' },
        { kind: 'website', value: 'www.quarry-lab.example' },
        // printf AB123456 | sha256sum; printf 123456 | sha256sum
        { kind: 'passport', value: '253c800da3ad217318707a11a455dc8f8d7036b6673b0109dd3b6895b7cc407f' },
        {
          kind: 'identity-number',
          value: '8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92',
        },
      ],
      position: 'Head of Quarry Lab',
      linkedTo: [],
      northKorea: ['programme', 'remark', 'nationality'],
      listedOn: '2017-10-03',
      officialPage: 'https://search-uk-sanctions-list.service.gov.uk/designations/DPR9001/Individual',
    });
  });

  it('tells organisations and ships from people', async () => {
    const [, company, ship] = (await parse([FILE])).entries;
    expect(company).toMatchObject({
      type: 'organisation',
      names: [{ text: 'HALVORD TRADING COMPANY', quality: 'primary' }],
      linkedTo: ['Halvord Group', 'Alder Holding'],
      listedOn: '2022-02-24',
      northKorea: [],
      officialPage: 'https://search-uk-sanctions-list.service.gov.uk/designations/RUS9002/Entity',
    });
    expect(ship).toMatchObject({ id: 'RUS9003', type: 'vessel', names: [{ text: 'MORNING ALDER' }] });
  });

  it('reads columns by their headings: in another order, unknown ones, other case and spacing', async () => {
    const { entries } = await parse([FILE]);
    const turned = UK_COLUMNS.split(',').reverse().join(',');
    expect((await parse([ukFile(UK_ROWS, turned)])).entries).toEqual(entries);
    expect((await parse([ukFile(UK_ROWS, `New Column,${UK_COLUMNS}`)])).entries).toEqual(entries);
    const shouted = ukFile().replace(UK_COLUMNS, UK_COLUMNS.toUpperCase().replaceAll(' ', '  '));
    expect((await parse([shouted])).entries).toEqual(entries);
    const quoted = ukFile().replace(
      'Report Date: 21-Sep-2026',
      `"Report Date: 21-Sep-2026"${','.repeat(57)}`,
    );
    expect((await parse([`\ufeff${quoted}`])).publishedAt).toBe('2026-09-21');
    await expect(parse([ukFile(UK_ROWS, UK_COLUMNS.replace('Unique ID', 'Something'))])).rejects.toThrow(
      NotThisFormat,
    );
  });

  it('reads line feeds and carriage returns alike', async () => {
    const { entries } = await parse([FILE]);
    expect((await parse([ukFile().replaceAll('\r\n', '\n')])).entries).toEqual(entries);
    expect((await parse([ukFile().replaceAll('\r\n', '\r')])).entries).toEqual(entries);
  });

  it('refuses wrong encodings and the layout before', async () => {
    const accented = ukFile([{ ...UK_ROWS[2], 'Name 6': 'SOCIÉTÉ HALVORD '.repeat(6) }]);
    await expect(parse([Buffer.from(accented, 'latin1')])).rejects.toThrow(NotThisFormat);
    await expect(parse([Buffer.from(`\ufeff${accented}`, 'utf16le')])).rejects.toThrow(NotThisFormat);
    await expect(
      parse(['Last Updated,13/04/2018,,\r\nName 6,Name 1,Title,DOB,Group ID\r\nX,Y,,,1\r\n']),
    ).rejects.toThrow(NotThisFormat);
  });

  it('counts what is no row, and parties without a name', async () => {
    const rows = [{ 'Unique ID': 'RUS1', 'Designation Type': 'Entity' }, { 'Name 6': 'NO ID' }, ...UK_ROWS];
    const { files, oddities, entries } = await parse([`${ukFile(rows)}too,few,fields\r\n`]);
    expect(files.entries).toEqual({ rows: 9, malformed: 2, terminated: true });
    expect(oddities).toEqual([
      { kind: 'unnamed', count: 1 },
      { kind: 'malformed', count: 2 },
    ]);
    expect(entries).toHaveLength(3);
  });

  it('is never taken for whole where it ends inside a row', async () => {
    const text = ukFile();
    const ends = new Set<number>();
    let length = 0;
    for (const line of ['Report Date: 21-Sep-2026', UK_COLUMNS, ...text.split('\r\n').slice(2)]) {
      length += Buffer.byteLength(line);
      ends
        .add(length)
        .add(length + 1)
        .add(length + 2);
      length += 2;
    }
    for (let bytes = 0; bytes < FILE.length; bytes += 1) {
      const result = await cutAfter(parse, FILE, bytes);
      if (!ends.has(bytes)) expect([bytes, result]).not.toContain('whole');
    }
    expect(await cutAfter(parse, FILE, FILE.length)).toBe('whole');
    // Without its last line break a row with all its fields is whole.
    expect(await cutAfter(parse, FILE, FILE.length - 2)).toBe('whole');
  });
});
