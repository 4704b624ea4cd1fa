import { describe, expect, it } from 'vitest';
import { behavesLikeParser, bytesOf, cutAfter, PARSING } from './fixtures/parser-behaviour.ts';
import { parseKofiuTsv } from './kofiu-tsv.ts';
import { type Chunks, NotThisFormat } from './parser.ts';

const FILE = [
  'id\ttype\tnames_latin\tname_hangul\tnationality',
  "KF-901\tindividual\tZORVAN, Teymur|SO'RWAN, Timur\t조르반\tKorea, North",
  'KF-902\tentity\tHALVORD TRADING COMPANY\t할보드무역회사\t',
  'KF-903\tindividual\tALDER, Mo Ra\t\tRussia',
  '',
].join('\n');
const parse = (entries: Chunks) => parseKofiuTsv({ entries }, PARSING);

describe("the parser of KoFIU's parties", () => {
  behavesLikeParser(parse, bytesOf(FILE));

  it('reads names in both scripts, and no programme where the table has none', async () => {
    const { entries, files } = await parse([FILE]);
    expect(files.entries).toEqual({ rows: 3, malformed: 0, terminated: true });
    expect(entries[0]).toEqual({
      id: 'KF-901',
      type: 'person',
      names: [
        { text: 'ZORVAN, Teymur', quality: 'primary' },
        { text: "SO'RWAN, Timur", quality: 'strong' },
        { text: '조르반', quality: 'original-script' },
      ],
      birthDates: [],
      birthPlaces: [],
      nationalities: ['Korea, North'],
      programmes: [],
      identifiers: [],
      linkedTo: [],
      northKorea: ['nationality'],
      officialPage: 'https://www.law.go.kr/',
    });
    expect(entries.map(({ type }) => type)).toEqual(['person', 'organisation', 'person']);
  });

  it('reads columns in another order, more of them, and rows without their empty ends', async () => {
    const table =
      'Name (Hangul)?\tBirth Date\tNationality\tNames Latin\tName Hangul\tType\tID\n\t1984.2.4\t\tZORVAN, Teymur\t조르반\tIndividual\tKF-901\n';
    expect((await parse([table])).entries[0]).toMatchObject({
      id: 'KF-901',
      birthDates: [{ from: '1984-01-01' }],
    });
    const short = await parse([FILE.replace('할보드무역회사\t', '할보드무역회사')]);
    expect(short.entries).toEqual((await parse([FILE])).entries);
    await expect(parse([FILE.replace('names_latin', 'names')])).rejects.toThrow(NotThisFormat);
  });

  it('may lack its last line break, and not the end of its last row', async () => {
    const whole = bytesOf(FILE);
    expect(await cutAfter(parse, whole, whole.length - 1)).toBe('whole');
    const lastRow = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let bytes = lastRow + 1; bytes < FILE.length - 'Russia'.length; bytes += 1)
      if (whole[bytes - 1] !== 9) expect([bytes, await cutAfter(parse, whole, bytes)]).not.toContain('whole');
  });
});
