import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunks, NotThisFormat } from './parser.ts';
import { readXmlParties, type XmlElement, type XmlLayout } from './xml-parties.ts';
import { birthDateInWords, birthDateOf, dayOf } from './xml-parties-dates.ts';
import { decodeXml } from './xml-parties-decode.ts';
import { labelledNumberIn, numberIn } from './xml-parties-numbers.ts';

const LAYOUT: XmlLayout = { root: 'list', isParty: name => name === 'party' };

async function read(chunks: Chunks, layout = LAYOUT) {
  const parties: XmlElement[] = [];
  const roots: XmlElement['attributes'][] = [];
  const report = await readXmlParties(chunks, layout, { breathe: () => Promise.resolve() }, (party, root) => {
    parties.push(party);
    roots.push(root);
    return 'row';
  });
  return { parties, root: roots[0], report };
}

const element = (name: string, text = '', children: readonly XmlElement[] = []): XmlElement => ({
  name,
  attributes: {},
  children,
  text,
});

describe('the reader of parties', () => {
  it('gives small trees under local names, text and CDATA joined, references resolved', async () => {
    const { parties, root, report } = await read([
      '<l:list xmlns:l="urn:x" l:day="1" other="2"><l:party l:id="7">a&amp;&#x42;<l:b>c</l:b><![CDATA[<d>]]></l:party></l:list>',
    ]);
    expect(parties).toEqual([
      { ...element('party', 'a&B<d>', [element('b', 'c')]), attributes: { id: '7' } },
    ]);
    expect(root).toMatchObject({ day: '1', other: '2' });
    expect(report).toEqual({ rows: 1, malformed: 0, terminated: true });
  });

  it('finds parties at any depth, none inside another, and leaves out what nobody reads', async () => {
    const text = '<list><x><party><party/><skip>1<party>2</party></skip><b/></party></x><party/></list>';
    const { parties } = await read([text], { ...LAYOUT, without: new Set(['skip']) });
    expect(parties).toEqual([element('party', '', [element('party'), element('b')]), element('party')]);
  });

  it('refuses a party of too many elements, and text without an end wherever it stands', async () => {
    const many = `<list><party>${'<a/>'.repeat(60_001)}</party></list>`;
    await expect(read([many])).rejects.toBeInstanceOf(NotThisFormat);
    const long = 'a'.repeat(9_000_000);
    for (const start of [
      '<list>',
      '<list a="',
      '<list><party>',
      '<',
      '<list>&',
      '<list><![CDATA[',
      '<!DOCTYPE x [',
    ]) {
      await expect(read([start + long])).rejects.toBeInstanceOf(NotThisFormat);
    }
  });

  it('holds nothing between parties: a list longer than any party is no matter', async () => {
    const party = `<party>${'a'.repeat(100_000)}</party>`;
    const chunks = function* () {
      yield '<list>';
      for (let count = 0; count < 120; count += 1) yield party;
      yield '</list>';
    };
    let rows = 0;
    const breathing = { breathe: () => Promise.resolve() };
    const report = await readXmlParties(chunks(), LAYOUT, breathing, () => {
      rows += 1;
      return 'row';
    });
    expect([report.rows, rows, report.terminated]).toEqual([120, 120, true]);
  });

  it('passes a safe tree on, whatever attributes are called', async () => {
    const { parties } = await read(['<list><party __proto__="x" constructor="y"/></list>']);
    expect(parties[0]?.attributes['constructor']).toBe('y');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('the decoder of XML', () => {
  const all = async (chunks: Chunks): Promise<string> => {
    let text = '';
    for await (const piece of decodeXml(chunks)) {
      expect(piece.length).toBeLessThanOrEqual(65_536);
      text += piece;
    }
    return text;
  };

  it('gives the same text however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 2 }),
        fc.integer({ min: 1, max: 5 }),
        async (text, size) => {
          const bytes = new TextEncoder().encode(`<${text}`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          fc.pre(!text.includes('\uFFFD'));
          expect(await all(chunks)).toBe(`<${text}`);
        },
      ),
    );
    expect(await all(['é'.repeat(200_000)])).toHaveLength(200_000);
    expect(await all([new TextEncoder().encode('한'.repeat(100_000))])).toHaveLength(100_000);
  });

  it('knows UTF-16 by its mark, in both orders', async () => {
    expect(await all([Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x42, 0x04)])).toBe('<т');
    expect(await all([Uint8Array.of(0xfe), Uint8Array.of(0xff, 0, 0x3c, 0x04, 0x42)])).toBe('<т');
  });

  it('bears a few wrong letters in a long text, and refuses another encoding', async () => {
    const wrong = Uint8Array.of(0xe9, 0x20);
    const fine = new TextEncoder().encode(`<${' '.repeat(2_000_000)}`);
    expect(await all([fine, ...Array.from({ length: 9 }, () => wrong)])).toContain('\uFFFD');
    await expect(all([fine, ...Array.from({ length: 30 }, () => wrong)])).rejects.toBeInstanceOf(
      NotThisFormat,
    );
  });
});

describe('dates and numbers of papers', () => {
  it.each([
    [{ year: '1964', month: '2', day: '29' }, '1964-02-29', '1964-02-29'],
    [{ year: '1964', month: '00', day: '00' }, '1964-01-01', '1964-12-31'],
    [{ year: '1963', month: '02', day: '0' }, '1963-02-01', '1963-02-28'],
    [{ year: '1958', toYear: '1960' }, '1958-01-01', '1960-12-31'],
  ])('reads the parts of a date %j', (parts, from, to) => {
    expect(birthDateOf(parts)).toEqual({ from, to, circa: false });
  });

  it.each([
    { year: '1963', month: '2', day: '29' },
    { year: '1963', month: '13' },
    { year: '0000' },
    { year: '' },
    { year: '1960', toYear: '1958' },
  ])('has no date of impossible parts %j', parts => {
    expect(birthDateOf(parts)).toBeUndefined();
  });

  it('reads dates in words and days with a zone', () => {
    expect(birthDateInWords('born 4 Feb. 1962 in Velmora')).toMatchObject({
      from: '1962-02-04',
      to: '1962-02-04',
    });
    expect(birthDateInWords('August 1961')).toMatchObject({ from: '1961-08-01', to: '1961-08-31' });
    expect(birthDateInWords('in 1976')).toMatchObject({ from: '1976-01-01', to: '1976-12-31' });
    expect(birthDateInWords('30-35 years old')).toBeUndefined();
    expect(dayOf('2015-07-01-04:00')).toBe('2015-07-01');
    expect(dayOf('2015-02-30')).toBeUndefined();
  });

  it.each([
    ['OB 0243318', 'OB 0243318'],
    ['96 03 464086', '96 03 464086'],
    ['Russian foreign travel passport number 515458008', '515458008'],
    ['German travel document (“Reiseausweis”) A 0139243', 'A 0139243'],
    ['381110042 (Expired 25 Jan. 2016)', '381110042'],
    ['R00012098, South Sudan', 'R00012098'],
    ['SSN 156-92-9858', '156-92-9858'],
    ['unknown', ''],
  ])('finds the number in %s', (field, number) => {
    expect(numberIn(field)).toBe(number);
  });

  it('finds a number in a note only behind a label', () => {
    expect(labelledNumberIn('Libyan passport number 347834, issued under another name')).toBe('347834');
    expect(labelledNumberIn('issued in 1993, under another name')).toBe('');
  });
});
