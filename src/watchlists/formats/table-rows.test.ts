import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotThisFormat } from './parser.ts';
import { tableRows, takeRows, type TableRow } from './table-rows.ts';
import { CUT_CHARACTER, utf8Pieces } from './table-text.ts';

const breathe = () => Promise.resolve();

async function rowsOf(pieces: readonly string[], delimiter = ','): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of tableRows(pieces, delimiter, breathe)) rows.push(row);
  return rows;
}

async function textOf(chunks: readonly (Uint8Array | string)[]): Promise<string> {
  let text = '';
  for await (const piece of utf8Pieces(chunks)) text += piece;
  return text;
}

describe('rows of a table', () => {
  it.each([
    ['a,b\n', [['a', 'b']]],
    ['"a","b"\n', [['a', 'b']]],
    ['"a,b",c\n', [['a,b', 'c']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
    ['"say ""so""",c\n', [['say "so"', 'c']]],
    ['"""",c\n', [['"', 'c']]],
    ['"",\n', []],
    ['a,\n', [['a', '']]],
    [',a\n', [['', 'a']]],
    ['a "b" c,d\n', [['a "b" c', 'd']]],
    ['"a" ,b\n', [['a', 'b']]],
    ['"a"b,c\n', [['ab', 'c']]],
    [
      'a,b\n\n \n,\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j', async (text, fields) => {
    expect(await rowsOf([text])).toEqual(fields.map(row => ({ fields: row, end: 'break' })));
  });

  it.each([
    ['a,b', 'text'],
    ['a,', 'text'],
    [',', 'text'],
    ['a,"b"', 'quote'],
    ['a,"b"""', 'quote'],
    ['a,"b""', 'open'],
    ['a,"b', 'open'],
    ['a,"', 'open'],
    ['"a\nb', 'open'],
    ['a,b "c"', 'text'],
  ])('a file that ends in %j', async (text, end) => {
    expect((await rowsOf([`x,y\n${text}`])).map(row => row.end)).toEqual(['break', end]);
  });

  it('come out as they were written, whatever they hold and wherever the pieces are cut', async () => {
    const field = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'é', '김', '𝒜', 'x') });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(200), { maxLength: 8 }), async (rows, cuts) => {
        const text = rows.map(row => `${row.map(quoted).join(',')}\n`).join('');
        const edges = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length];
        const pieces = edges.slice(1).map((end, index) => text.slice(edges[index], end));
        const filled = rows.filter(row => row.some(value => value.trim() !== ''));
        expect((await rowsOf(pieces)).map(({ fields }) => fields)).toEqual(filled);
      }),
    );
  });

  it('of any text never throw, and never more than the text holds', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'x') });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async pieces => {
        const rows = await rowsOf(pieces);
        expect(rows.map(({ fields }) => fields.join('')).join('').length).toBeLessThanOrEqual(
          pieces.join('').length,
        );
        expect(rows.slice(0, -1).every(({ end }) => end === 'break')).toBe(true);
        expect(takeRows(pieces.join(''), ',').used).toBeLessThanOrEqual(pieces.join('').length);
      }),
    );
  });

  it('that do not end are refused before they fill the memory', async () => {
    let given = 0;
    const endless = function* (first: string, rest: string) {
      yield first;
      for (;;) {
        given += 1;
        yield rest.repeat(1 << 16);
      }
    };
    for (const [first, rest] of [
      ['"', 'x'],
      ['', ','],
      ['"', '""'],
      ['', ' "'],
    ] as const) {
      given = 0;
      const reading = (async () => {
        for await (const row of tableRows(endless(first, rest), ',', breathe)) expect(row).toBeUndefined();
      })();
      await expect(reading).rejects.toThrow(NotThisFormat);
      expect(given).toBeLessThan(40);
    }
  });
});

describe('the text of a table', () => {
  it('is without byte order mark and carriage returns, wherever it is cut', async () => {
    const bytes = new TextEncoder().encode('\ufeffa\r\nb\rc\n\r\n김 é\r');
    for (let at = 0; at <= bytes.length; at += 1)
      expect(await textOf([bytes.subarray(0, at), bytes.subarray(at)])).toBe('a\nb\nc\n\n김 é\n');
  });

  it('tells of a character that is cut at the end, and refuses what is no UTF-8', async () => {
    const bytes = new TextEncoder().encode('a,김');
    expect(await textOf([bytes.subarray(0, 4)])).toBe(`a,${CUT_CHARACTER}`);
    // One slip of the publisher's is no other encoding; one for each accent is.
    expect(await textOf([Buffer.from('é,b', 'latin1')])).toBe('\ufffd,b');
    await expect(textOf([Buffer.from('é,b\n'.repeat(11), 'latin1')])).rejects.toThrow(NotThisFormat);
  });
});

function quoted(value: string): string {
  return /[",\n ]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
