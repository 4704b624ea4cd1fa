import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALT, COMMENTS, END_MARK, SDN, sdnRow } from '../fixtures/ofac-files.ts';
import { parseOfacCsv } from './ofac-csv.ts';
import { type ListFiles, NotThisFormat } from './parser.ts';

const WORLD = { subtle: crypto.subtle, breathe: () => Promise.resolve() };
const parse = (files: ListFiles = {}) =>
  parseOfacCsv({ entries: [SDN], aliases: [ALT], comments: [COMMENTS], ...files }, WORLD);

describe('the parser of OFAC files', () => {
  it('reads a person with everything a row can say', async () => {
    const [person] = (await parse()).entries;
    expect(person).toEqual({
      id: '9000001',
      type: 'person',
      names: [
        {
          text: 'ZORVAN, Teymur Aslan',
          quality: 'primary',
          parts: { family: 'ZORVAN', given: 'Teymur Aslan' },
        },
        { text: 'SORWAN, Timur', quality: 'strong', parts: { family: 'SORWAN', given: 'Timur' } },
        { text: 'THE LOCKSMITH', quality: 'weak' },
      ],
      birthDates: [
        { from: '1984-02-03', to: '1984-02-03', circa: false },
        { from: '1983-01-01', to: '1983-12-31', circa: false },
      ],
      birthPlaces: ['Velmora'],
      nationalities: ['Korea, North', 'Vietnam'],
      gender: 'male',
      programmes: ['CYBER4'],
      identifiers: [
        { kind: 'email', value: 't.zorvan@quarry.test' },
        { kind: 'phone', value: '8613900000001' },
        { kind: 'wallet', value: '0x00000000000000000000000000000000000000aA' },
        // printf AB123456 | sha256sum
        {
          kind: 'passport',
          value: '253c800da3ad217318707a11a455dc8f8d7036b6673b0109dd3b6895b7cc407f',
          country: 'Vietnam',
        },
      ],
      position: 'Head of Quarry Lab',
      linkedTo: ['HALVORD TRADING COMPANY'],
      northKorea: ['nationality'],
      officialPage: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=9000001',
    });
  });

  it('tells organisations and vessels apart, splits programmes, and keeps former names apart', async () => {
    const { entries } = await parse();
    expect(entries.map(({ type }) => type)).toEqual([
      'person',
      'organisation',
      'vessel',
      'organisation',
      'person',
    ]);
    expect(entries[1]).toMatchObject({
      programmes: ['DPRK3', 'RUSSIA-EO14024'],
      names: [
        { text: 'HALVORD TRADING COMPANY', quality: 'primary' },
        { text: 'OLD HALVORD CORPORATION', quality: 'former' },
        { text: 'HALVORD GLOBAL', quality: 'strong' },
      ],
      northKorea: ['programme'],
    });
    expect(entries[2]?.names.at(-1)).toEqual({ text: 'DAWN ALDER', quality: 'weak' });
    expect(entries[4]).toMatchObject({ birthDates: [], identifiers: [], northKorea: [], linkedTo: [] });
  });

  it('joins a remark that was cut inside a quoted alias', async () => {
    expect((await parse()).entries[3]).toMatchObject({
      names: [
        { text: 'QUARRY LAB', quality: 'primary' },
        { text: 'QUIET LANTERN GROUP', quality: 'weak' },
      ],
      identifiers: [{ kind: 'wallet', value: 'TAbcdefghijkmnopqrstuvwxyz1234567' }],
      northKorea: ['remark'],
    });
  });

  it('drops the cut alias when its continuation is missing', async () => {
    const { entries } = await parse({ comments: ['\u001a'] });
    expect(entries[3]?.names).toEqual([{ text: 'QUARRY LAB', quality: 'primary' }]);
  });

  it('counts alias and comment rows of entries it does not know', async () => {
    expect((await parse()).oddities).toEqual([
      { kind: 'orphan-aliases', count: 1 },
      { kind: 'orphan-comments', count: 1 },
    ]);
  });

  it('says when a file is cut off or holds foreign lines', async () => {
    const cut = await parse({ entries: [SDN.slice(0, SDN.indexOf('MORNING'))] });
    expect(cut.files.entries).toEqual({ rows: 2, malformed: 0, terminated: false });
    const foreign = await parse({ entries: ['id,name\r\n', `"unpaired,\r\n${SDN}rest`] });
    expect(foreign.files.entries).toEqual({ rows: 5, malformed: 2, terminated: true });
    const headed = await parse({ entries: [`ent_num,b,c,d,e,f,g,h,i,j,k,l\r\n${SDN}`] });
    expect(headed.files.entries).toMatchObject({ rows: 5, malformed: 1 });
  });

  it('gives the same entries wherever the chunks are cut', async () => {
    const whole = await parse();
    const bytes = new TextEncoder().encode(SDN);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async cuts => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const entries = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
        expect(await parse({ entries })).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('reads entries alone, and files in the order a browser saved them', async () => {
    const alone = await parseOfacCsv({ entries: [`\ufeff${SDN}`] }, WORLD);
    expect(alone.entries).toHaveLength(5);
    expect(Object.keys(alone.files)).toEqual(['entries']);
    expect(alone.oddities).toEqual([]);
    const bytes = await parse({ entries: [new TextEncoder().encode(`\ufeff${SDN}`)] });
    expect(bytes.entries).toHaveLength(5);
  });

  it('keeps the later of two rows with one id, and says so', async () => {
    const later = sdnRow({ id: 9000002, name: 'HALVORD NEW COMPANY', programme: 'DPRK' });
    const parsed = await parse({ entries: [SDN.slice(0, -1), later, '\r\n', END_MARK] });
    expect(parsed.entries.map(({ id }) => id)).toHaveLength(5);
    expect(parsed.entries.find(({ id }) => id === '9000002')).toMatchObject({ programmes: ['DPRK'] });
    expect(parsed.oddities).toContainEqual({ kind: 'duplicate-ids', count: 1 });
  });

  it.each([
    ['a column more', sdnRow({ id: 9000009, name: 'X', programme: 'Y' }) + ',"z"'],
    ['a column less', '9000009,"X",-0- ,"Y"'],
    ['a stray quote', '9000009,"X,-0- ,"Y",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '],
    ['a word for its number', sdnRow({ id: Number.NaN, name: 'X', programme: 'Y' })],
  ])('loses one row to %s, and counts it', async (_, odd) => {
    const parsed = await parse({ entries: [odd, '\r\n', SDN] });
    expect(parsed.entries.map(({ id }) => id)).not.toContain('9000009');
    expect(parsed.entries).toHaveLength(5);
    expect(parsed.files.entries).toEqual({ rows: 5, malformed: 1, terminated: true });
    expect(parsed.oddities).toContainEqual({ kind: 'malformed', count: 1 });
  });

  it('counts a party without a name', async () => {
    const parsed = await parse({ entries: [sdnRow({ id: 1, name: ' ', programme: 'Y' }), '\r\n', SDN] });
    expect(parsed.entries).toHaveLength(5);
    expect(parsed.oddities).toContainEqual({ kind: 'unnamed', count: 1 });
  });

  it.each([
    ['a page', ['\r\n <!DOCTYPE html><html>']],
    ['a page after a mark', [new TextEncoder().encode('\ufeff<html>')]],
    ['an answer of a program', ['{"error":"try later"}']],
    ['UTF-16', [new Uint8Array(new Uint16Array(Array.from(SDN, c => c.charCodeAt(0))).buffer)]],
    ['Latin-1', [Buffer.from('1,"José"\n'.repeat(20), 'latin1')]],
    ['a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])]],
    ['another table', ['id;name\n', '1;A\n'.repeat(50)]],
    ['the file of aliases', [ALT]],
    ['one line without end', ['1,"', ...Array.from({ length: 21 }, () => 'x'.repeat(50_000))]],
  ])('is certain that %s is no such file', async (_, entries) => {
    await expect(parse({ entries })).rejects.toThrow(NotThisFormat);
    await expect(parse({ entries })).rejects.toMatchObject({ role: 'entries' });
  });

  it('does not wait for the end of what it is certain of', async () => {
    let given = 0;
    function* endless(): Generator<string, void> {
      for (;;) {
        given += 1;
        yield 'not a row of any list\r\n';
      }
    }
    await expect(parse({ comments: endless() })).rejects.toMatchObject({ role: 'comments' });
    expect(given).toBeLessThan(10_000);
  });

  it.each([0, 1, 2])('never takes a cut file for a whole one: file %s', async which => {
    const role = (['entries', 'aliases', 'comments'] as const)[which] ?? 'entries';
    const whole = [SDN, ALT, COMMENTS][which] ?? '';
    for (let length = 0; length < whole.length; length += 1) {
      const parsed = await parse({ [role]: [whole.slice(0, length)] });
      expect(parsed.files[role]?.terminated).toBe(false);
    }
  });

  it('survives any text', async () => {
    const unit = fc.constantFrom('"', ',', '\r\n', '; ', "a.k.a. '", "'", 'DOB ', '1', 'é', '\u001a', '<');
    const row = fc.constantFrom(...SDN.split('\n'), ...ALT.split('\n')).map(line => `${line}\n`);
    const text = fc.oneof(fc.string({ unit }), row);
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.array(text), async (chunks, others) => {
        await parsedOrRefused({ entries: chunks, aliases: others, comments: others });
      }),
    );
  });

  it('survives any bytes', async () => {
    const chunks = fc.array(fc.oneof(fc.uint8Array(), fc.constant(new TextEncoder().encode(SDN))));
    await fc.assert(
      fc.asyncProperty(chunks, async entries => parsedOrRefused({ entries, aliases: entries })),
    );
  });
});

/** Every entry has an id and a name, or the files are refused by the one error there is for that. */
async function parsedOrRefused(files: ListFiles): Promise<void> {
  const parsed = await parse(files).catch((error: unknown) => {
    expect(error).toBeInstanceOf(NotThisFormat);
    return undefined;
  });
  for (const { id, names } of parsed?.entries ?? []) expect([id, names.length]).not.toContain(0);
}
