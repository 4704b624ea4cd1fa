import { describe, expect, it } from 'vitest';
import { xlsxFile, xlsxParts, type XlsxCell, zipped } from './fixtures/xlsx-file.ts';
import { NotThisFormat } from './parser.ts';
import { dateKind, serialDate } from './xlsx-dates.ts';
import { openXlsx } from './xlsx-rows.ts';

const breathe = () => Promise.resolve();

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const row of (await openXlsx(bytes, breathe))?.rows() ?? []) rows.push(row);
  return rows;
}

const row = (...cells: readonly XlsxCell[]) => rowsOf(xlsxFile([cells])).then(([first]) => first);
const SHEET = 'xl/worksheets/sheet1.xml';

describe('the rows of a workbook', () => {
  it('hold shared texts, numbers, and cells wherever their references put them', async () => {
    const rows = [
      ['Reference', 'Name & more', '김'],
      [2, '', 'x < y'],
      [{ xml: '<c r="AA3"><v>1.50</v></c>' }],
      [{ xml: '<c><v>7</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>' }],
      [{ xml: '<c r="B5" t="inlineStr"><is><t>in</t><t>line</t></is></c><c t="str"><f>1</f><v>sum</v></c>' }],
    ];
    expect(await rowsOf(xlsxFile(rows))).toEqual([
      ['Reference', 'Name & more', '김'],
      ['2', '', 'x < y'],
      [...Array<string>(26).fill(''), '1.5'],
      ['7', 'TRUE', ''],
      ['', 'inline', 'sum'],
    ]);
  });

  it('join the runs of a text, leave out how it is read, and undo escapes', async () => {
    const parts = xlsxParts([['a', 'b']]);
    const strings =
      '<sst><si><r><t>Kim</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Mo</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>' +
      '<si><t>1968_x000D_\n1969 _x005F_x</t></si></sst>';
    expect(await rowsOf(zipped({ ...parts, 'xl/sharedStrings.xml': strings }))).toEqual([
      ['Kim Mo', '1968\r\n1969 _x'],
    ]);
  });

  it('show dates as far as their format does', async () => {
    const styled = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
    expect(await row(styled(1, 30718), styled(2, 30713), styled(3, 30713), styled(0, 1955))).toEqual([
      '1984-02-06',
      '1984-02',
      '1984-02',
      '1955',
    ]);
    const since1904 = xlsxFile([[styled(1, 30718 - 1462)]], '<workbookPr date1904="1"/>');
    expect(await rowsOf(since1904)).toEqual([['1984-02-06']]);
  });

  it('know the leap day that 1900 never had', () => {
    expect([1, 59, 60, 61, 30718.75].map(serial => serialDate(String(serial), 'day', false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-02-28',
      '1900-03-01',
      '1984-02-06',
    ]);
    expect(['', 'x', '0', '99999999'].map(text => serialDate(text, 'day', false))).toEqual([
      '',
      'x',
      '0',
      '99999999',
    ]);
    expect(
      ['dd/mm/yyyy', 'mmm-yy', 'yyyy', '"day"0', '[Red]0', 'h:mm'].map(code => dateKind(164, code)),
    ).toEqual(['day', 'month', 'year', 'none', 'none', 'none']);
  });

  it('tell the day they were saved, and come with other names for elements', async () => {
    expect((await openXlsx(xlsxFile([['a']]), breathe))?.savedOn).toBe('2026-07-23');
    const parts = xlsxParts([['a']]);
    const sheet = (parts[SHEET] ?? '').replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(await rowsOf(zipped({ ...parts, [SHEET]: sheet }))).toEqual([['a']]);
  });

  it.each([
    ['a document type', '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet/>'],
    [
      'an entity nobody declared',
      '<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    ],
    ['XML that does not end', '<worksheet><sheetData><row>'],
    ['no XML', 'id,name\n'],
  ])('are refused: %s', async (_, sheet) => {
    await expect(rowsOf(zipped({ ...xlsxParts([['a']]), [SHEET]: sheet }))).rejects.toThrow(NotThisFormat);
  });

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', SHEET])(
    'are refused without the part %s',
    async part => {
      const { [part]: _, ...parts } = xlsxParts([['a']]);
      await expect(rowsOf(zipped(parts))).rejects.toThrow(NotThisFormat);
    },
  );
});
