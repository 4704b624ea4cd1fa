import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, PARSING } from './fixtures/parser-behaviour.ts';
import { ownListCsv, parseOwnList, previewOwnList } from './own-list.ts';
import { NotThisFormat } from './parser.ts';
import { takeRows } from './table-rows.ts';

/** Brought in as the page does it: looked at, and taken as suggested. */
async function broughtIn(file: Uint8Array | string) {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  return parseOwnList([bytes], previewOwnList(bytes).suggested, PARSING);
}
const names = async (file: Uint8Array | string) =>
  (await broughtIn(file)).entries.map(entry => entry.names[0]?.text);

const LIST = [
  'Name;Also known as;Type;Date of birth;E-mail;Phone;Website;Notes;ID',
  'Zorvan, Teymur;Timur Sorwan | The Locksmith;Person;04.02.1984;t.zorvan@quarry.example;+850 2 381 0001;quarry-lab.example;"Withdrew;\nask ""again""";Z-1',
  'Halvord Trading;;Unternehmen;;info@halvord.example;;;;',
  ';;;1.1.1980;;;;nobody;',
  '',
].join('\r\n');

describe('an own list', () => {
  it('is read with all that its columns hold', async () => {
    const { entries, files, oddities } = await broughtIn(LIST);
    expect(files.entries).toEqual({ rows: 3, malformed: 0, terminated: true });
    expect(oddities).toEqual([{ kind: 'unnamed', count: 1 }]);
    expect(entries).toEqual([
      {
        id: 'Z-1',
        type: 'person',
        names: [
          { text: 'Zorvan, Teymur', quality: 'primary' },
          { text: 'Timur Sorwan', quality: 'strong' },
          { text: 'The Locksmith', quality: 'strong' },
        ],
        birthDates: [{ from: '1984-02-04', to: '1984-02-04', circa: false }],
        birthPlaces: [],
        nationalities: [],
        programmes: [],
        identifiers: [
          { kind: 'email', value: 't.zorvan@quarry.example' },
          { kind: 'phone', value: '+850 2 381 0001' },
          { kind: 'website', value: 'quarry-lab.example' },
        ],
        note: 'Withdrew; ask "again"',
        linkedTo: [],
        northKorea: [],
        officialPage: '',
      },
      expect.objectContaining({ id: 'row-3', type: 'organisation' }) as unknown,
    ]);
  });

  it('is shown before: header, five rows, and what the columns seem to hold', () => {
    const rows = Array.from({ length: 9 }, (_, index) => `Person ${index},p${index}@quarry.example`);
    expect(previewOwnList(['Full name,Contact', ...rows].join('\n'))).toEqual({
      header: ['Full name', 'Contact'],
      rows: rows.slice(0, 5).map(row => row.split(',')),
      suggested: { name: 0, email: 1 },
    });
    // The beginning of a file ends anywhere.
    expect(previewOwnList(bytesOf('Name,Note\nZorvan,gone to Velmör').subarray(0, 30)).rows).toEqual([
      ['Zorvan', 'gone to Velm'],
    ]);
    expect(previewOwnList('Name').rows).toEqual([]);
  });

  it.each([
    ['commas', 'name,note\n"Zorvan, Teymur",a;b\n'],
    ['semicolons', 'name;note\nZorvan, Teymur;a\n'],
    ['tabs', 'name\tnote\nZorvan, Teymur\ta;b\n'],
    ['bars', 'name|note\nZorvan, Teymur|a\n'],
    ['what the first line says', 'sep=;\nname;note\nZorvan, Teymur;a\n'],
    ['nothing', 'name\nZorvan, Teymur\n'],
    ['nothing, without an end', 'name\nZorvan, Teymur'],
  ])('is separated by %s', async (_, text) => {
    expect(await names(text)).toEqual(['Zorvan, Teymur']);
  });

  it('comes in the encodings Excel saves', async () => {
    const text = 'name,note\r\nJosé Müller,é\r\n김모라,\r\n';
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [bytesOf(text), bytesOf(`\ufeff${text}`), wide, Buffer.from(wide).swap16()])
      expect(await names(bytes)).toEqual(['José Müller', '김모라']);
    expect(await names(Buffer.from('name,note\r\nJosé Müller,é\r\n', 'latin1'))).toEqual(['José Müller']);
  });

  it('is refused where it is no table of text', async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 65, 66]);
    for (const other of [
      '',
      ' \n',
      '<!DOCTYPE html><html>',
      '<html><body>Sign in',
      '<?xml version="1.0"?>',
      zip,
    ]) {
      expect(() => previewOwnList(other)).toThrow(NotThisFormat);
      const bytes = typeof other === 'string' ? bytesOf(other) : other;
      await expect(parseOwnList([bytes], { name: 0 }, PARSING)).rejects.toThrow(NotThisFormat);
    }
    await expect(parseOwnList(['name\n', 'x'.repeat(3 << 20)], { name: 0 }, PARSING)).rejects.toThrow(
      NotThisFormat,
    );
  });

  it('may be mapped otherwise, or to columns it does not have', async () => {
    const parse = (columns: Parameters<typeof parseOwnList>[1]) => parseOwnList([LIST], columns, PARSING);
    expect((await parse({ name: 1, note: 0 })).entries).toMatchObject([
      { id: 'row-2', names: [{ text: 'Timur Sorwan | The Locksmith' }], note: 'Zorvan, Teymur' },
    ]);
    expect((await parse({ name: 40 })).oddities).toEqual([{ kind: 'unnamed', count: 3 }]);
  });

  it('says that it is cut where a quote stays open, and tells of equal ids', async () => {
    const cut = await broughtIn('name,note\nZorvan,"gone\nHalvord,');
    expect(cut.files.entries).toEqual({ rows: 0, malformed: 0, terminated: false });
    const twice = await broughtIn('id,name\n1,Zorvan\n1,Halvord\n');
    expect(twice.oddities).toEqual([{ kind: 'duplicate-ids', count: 1 }]);
  });

  it('is the same wherever its chunks are cut', async () => {
    const whole = bytesOf(LIST);
    const { suggested } = previewOwnList(whole);
    const expected = await parseOwnList([whole], suggested, PARSING);
    for (let at = 0; at <= whole.length; at += 1)
      expect(await parseOwnList([whole.subarray(0, at), whole.subarray(at)], suggested, PARSING)).toEqual(
        expected,
      );
  });
});

describe('an own list that goes out', () => {
  const unit = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '|',
    ' ',
    '\t',
    '\n',
    '김',
    'é',
    'Zo',
    '1',
    '＝',
  );
  const cell = fc.string({ unit, maxLength: 12 });
  const date = fc.constantFrom(
    '',
    '1984',
    '04.02.1984',
    '25/04/1984',
    'circa 1951',
    '1951 to 1953',
    '1984-02; 1985',
  );
  const email = fc.constantFrom('', 'a@quarry.example', '-a@quarry.example; b@quarry.example');
  const row = fc.record({
    id: cell,
    name: cell,
    others: cell,
    type: fc.constantFrom('', 'company', 'ship'),
    date,
    email,
    phone: cell,
    website: cell,
    note: cell,
  });
  const imported = async (rows: readonly (readonly string[])[]) => {
    const table = [['id', 'name', 'alias', 'type', 'dob', 'email', 'phone', 'website', 'note'], ...rows];
    return broughtIn(
      table.map(cells => cells.map(value => `"${value.replaceAll('"', '""')}"`).join(',') + '\r\n').join(''),
    );
  };

  it('comes in again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async rows => {
        const { entries } = await imported(rows.map(record => Object.values(record)));
        const again = await broughtIn(ownListCsv(entries));
        expect(again.entries).toEqual(entries);
        expect(ownListCsv(again.entries)).toBe(ownListCsv(entries));
      }),
      { numRuns: 300 },
    );
  });

  it('holds nothing that a spreadsheet takes for a formula', async () => {
    const evil = ['=1+1', '+49 30 1', '-2', '@SUM(A1)', ' =1', "'=1", '＝1', '\t=1'];
    const { entries } = await imported(
      evil.map((text, index) => [`${index}`, text, text, '', '', '', text, text, text]),
    );
    const csv = ownListCsv(entries);
    expect(csv).toContain("'=1+1");
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async rows => {
        const table = ownListCsv((await imported(rows.map(record => Object.values(record)))).entries);
        for (const text of [csv, table]) {
          const cells = takeRows(text.slice(1).replaceAll('\r', ''), ',').rows.flat();
          expect(cells.length % 9).toBe(0);
          expect(cells.filter(value => /^\s*[=+\-@＝＋－＠]/.test(value))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
    expect((await broughtIn(csv)).entries).toEqual(entries);
    expect(entries.map(({ names: [first] }) => first?.text)).toEqual([
      '=1+1',
      '+49 30 1',
      '-2',
      '@SUM(A1)',
      '=1',
      '=1',
      '＝1',
      '=1',
    ]);
  });
});
