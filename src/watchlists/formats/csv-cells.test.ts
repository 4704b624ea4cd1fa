import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, unguarded } from './csv-cells.ts';
import { takeRows } from './table-rows.ts';

describe('the cells of an export', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\rx',
    '\n=1',
    ' =1',
    '\ufeff=1',
    '＝1',
    "'=1",
  ])('take %j for text, not for a formula', text => {
    const csv = csvText([['id', text]]);
    expect(csv).toMatch(/^id,"?'/);
    expect(csv).toContain(`'${text}`);
  });

  it.each(['Mina Okafor', '1990-04-25', "O'Brien", 'a=b', "'quoted'", ''])('leave %j as it is', text => {
    expect(csvText([[text]])).toBe(`${text}\r\n`);
  });

  it('begin nowhere else than where they are written', () => {
    expect(csvText([['a;=1', 'b|=1', 'c\t=1', 'd\n=1', 'e,=1', 'f"=1']])).toBe(
      '"a;=1","b|=1","c\t=1","d\n=1","e,=1","f""=1"\r\n',
    );
  });

  it('hold what was put in once they are read back, and no formula whatever that was', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map(rest => `${'=+-@\t '.charAt(rest.length % 6)}${rest}`),
    );
    fc.assert(
      fc.property(text, value => {
        const plain = value.replaceAll('\r', '');
        fc.pre(plain.trim() !== '');
        const [[cell = ''] = []] = takeRows(csvText([[plain]]).replaceAll('\r\n', '\n'), ',').rows;
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(unguarded(cell).trim()).toBe(plain.trim());
      }),
    );
  });
});
