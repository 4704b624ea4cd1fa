import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALT, altRow, COMMENTS, officialFile, SDN, sdnRow } from '../fixtures/ofac-files.ts';
import { ukFile } from './fixtures/uk-list.ts';
import { xlsxFile, zipped } from './fixtures/xlsx-file.ts';
import { fixtureText } from './fixtures/xml-hostile.ts';
import { type FileStart, recognise } from './recognise.ts';

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const file = (name: string, content: string | Uint8Array): FileStart => ({
  name,
  start: bytes(content).subarray(0, 65_536),
});
/** `list role`, or the kind. */
const told = (...files: readonly FileStart[]): readonly string[] =>
  recognise(files).map(each => (each.kind === 'official' ? `${each.list} ${each.role}` : each.kind));

const NON_SDN = officialFile([
  sdnRow({ id: 9000001, name: 'ZORVAN, Teymur', type: 'individual', programme: 'NS-PLC' }),
  sdnRow({ id: 9000002, name: 'HALVORD BANK', programme: 'SDGT] [UKRAINE-EO13662' }),
]);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a file is told by its content', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['OFAC entries', SDN, 'ofac-sdn entries'],
    ['OFAC aliases', ALT, 'ofac-sdn aliases'],
    ['OFAC comments', COMMENTS, 'ofac-sdn comments'],
    ['OFAC non-SDN entries', NON_SDN, 'ofac-non-sdn entries'],
    ['with a line that a mirror added', `ent_num,SDN_Name\r\n${SDN}`, 'ofac-sdn entries'],
    ['without its end mark', SDN.slice(0, -1), 'ofac-sdn entries'],
    ['UN', fixtureText('un.xml'), 'un entries'],
    ['UN with a byte order mark', `\ufeff${fixtureText('un.xml')}`, 'un entries'],
    ['UN in UTF-16', utf16(fixtureText('un.xml')), 'un entries'],
    ['EU', fixtureText('eu.xml'), 'eu-fsf entries'],
    ['SECO', fixtureText('seco.xml'), 'ch-seco entries'],
    ['KoFIU', fixtureText('kofiu.xml'), 'kr-kofiu entries'],
    ['UK', ukFile(), 'uk entries'],
    ['DFAT', xlsxFile([['Reference', 'Name of Individual or Entity']]), 'au-dfat entries'],
    [
      'KoFIU as a table',
      'id\ttype\tnames_latin\tname_hangul\nKF-1\tentity\tHALVORD\t할보르\n',
      'kr-kofiu entries',
    ],
    [
      'OpenSanctions',
      '"id","schema","name","aliases","birth_date","countries","dataset"\n"NK-1","Person","Teymur Zorvan","","","","x"\n',
      'opensanctions entries',
    ],
  ])('%s', (_, content, expected) => {
    expect(told(file('file', content))).toEqual([expected]);
    expect(told(file('SDN.CSV', content))[0]).toBe(expected);
  });

  it.each<[string, string | Uint8Array]>([
    ['a sheet', 'Name,Born\nTeymur Zorvan,1984\nBright Okonde,1990\n'],
    ['numbers and names', 'id,name\n1,Teymur Zorvan\n2,Bright Okonde.\n'],
    ['one column', 'Name\nTeymur Zorvan\n'],
    ['what Excel saves', utf16('Name\tBorn\nTeymur Zorvan\t1984\n')],
    ['an old code page', Uint8Array.of(...bytes('Name;Ort\nTeymur;M'), 0xfc, ...bytes('nchen\n'))],
  ])('%s may be an own list', (_, content) => {
    expect(told(file('SDN.CSV', content))).toEqual(['own']);
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['blanks', ' \r\n\t'],
    ['a page', '<!DOCTYPE html><html><body>id,name</body></html>'],
    ['a page behind a declaration', '<?xml version="1.0"?><html xmlns="x">'],
    ['a PDF', '%PDF-1.7\nid,name\n1,x\n'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
    ['another zip', zipped({ 'word/document.xml': '<w/>' })],
    ['another XML', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['an export of something else', '<export><order/></export>'],
    ['a document type', `<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "b">]><CONSOLIDATED_LIST/>`],
    ['a comment without an end', '<!-- <CONSOLIDATED_LIST>'],
    ['prose', 'Dear colleague,\nthe list is attached.\n\nBest\n'],
    ['a binary', Uint8Array.of(1, 2, 3, 0, 0, 9)],
  ])('%s is unknown', (_, content) => {
    expect(told(file('consolidated.xml', content))).toEqual(['unknown']);
  });
});

describe('files of two lists that look alike are told', () => {
  it('by the entries beside them', () => {
    expect(told(file('a', NON_SDN), file('b', ALT), file('c', COMMENTS))).toEqual([
      ...['ofac-non-sdn entries', 'ofac-non-sdn aliases', 'ofac-non-sdn comments'],
    ]);
    expect(told(file('c', COMMENTS), file('b', ALT), file('a', SDN))).toEqual([
      ...['ofac-sdn comments', 'ofac-sdn aliases', 'ofac-sdn entries'],
    ]);
  });

  it('by the number their rows begin with', () => {
    const [sdn, other] = [36, 9639].map(id =>
      officialFile([altRow(id, 1, 'aka', 'X'), altRow(9700, 2, 'aka', 'Y')]),
    );
    expect(told(file('x', sdn ?? ''))).toEqual(['ofac-sdn aliases']);
    expect(told(file('x', other ?? ''))).toEqual(['ofac-non-sdn aliases']);
    expect(told(file('x', NON_SDN), file('CONS_ALT.CSV', sdn ?? ''))[1]).toBe('ofac-sdn aliases');
  });

  it('by the name where nothing else says it', () => {
    expect(told(file('CONS_COMMENTS.CSV', COMMENTS), file('sdn_comments.csv', COMMENTS))).toEqual([
      ...['ofac-non-sdn comments', 'ofac-sdn comments'],
    ]);
    expect(told(file('CONS_PRIM newer rows.CSV', SDN), file('x', SDN))).toEqual([
      ...['ofac-non-sdn entries', 'ofac-sdn entries'],
    ]);
    expect(told(file('2026-08 cons_alt.csv', ALT), file('ALT.CSV', ALT))).toEqual([
      ...['ofac-non-sdn aliases', 'ofac-sdn aliases'],
    ]);
  });
});

describe('whatever a file holds', () => {
  it('it is told for what it is', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ maxLength: 3000, unit: 'binary' }).map(bytes),
      fc
        .tuple(
          fc.constantFrom(SDN, ALT, ukFile(), fixtureText('eu.xml')),
          fc.nat(),
          fc.uint8Array({ maxLength: 20 }),
        )
        .map(([text, at, inserted]) => {
          const whole = bytes(text);
          const cut = at % whole.length;
          return Uint8Array.of(...whole.subarray(0, cut), ...inserted, ...whole.subarray(cut));
        }),
    );
    fc.assert(
      fc.property(fc.array(content, { maxLength: 3 }), contents => {
        expect(told(...contents.map(each => file('x', each)))).toHaveLength(contents.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['"', ',', '<', '<!--', '\t', 'a"b,', '<a ', '\n', 'x\n', '1,"aka",', 'PK\u0003\u0004'])(
    'even nothing but %j: it ends',
    text => {
      const start = bytes(text.repeat(Math.ceil(65_536 / text.length)));
      expect(told(file('x', start))).toHaveLength(1);
    },
  );
});
