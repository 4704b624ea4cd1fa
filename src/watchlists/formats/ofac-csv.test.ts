import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALT, COMMENTS, SDN } from '../fixtures/ofac-files.ts';
import { type OfacFiles, parseOfacCsv } from './ofac-csv.ts';

const parse = (files: Partial<OfacFiles> = {}) =>
  parseOfacCsv(
    { entries: [SDN], aliases: [ALT], comments: [COMMENTS], ...files },
    { subtle: crypto.subtle, breathe: () => Promise.resolve() },
  );

describe('the parser of OFAC files', () => {
  it('reads a person with everything a row can say', async () => {
    const [person] = (await parse()).entries;
    expect(person).toEqual({
      id: '9000001',
      type: 'person',
      names: [
        { text: 'ZORVAN, Teymur Aslan', quality: 'primary' },
        { text: 'SORWAN, Timur', quality: 'strong' },
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
        { kind: 'passport', value: '253c800da3ad217318707a11a455dc8f8d7036b6673b0109dd3b6895b7cc407f' },
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
    expect(await parse()).toMatchObject({ orphanAliases: 1, orphanComments: 1 });
  });

  it('says when a file is cut off or holds foreign lines', async () => {
    const cut = await parse({ entries: [SDN.slice(0, SDN.indexOf('MORNING'))] });
    expect(cut.files.entries).toEqual({ rows: 2, malformed: 0, terminated: false, cutRow: true });
    const foreign = await parse({ entries: ['id,name\r\n', `"unpaired,\r\n${SDN}rest`] });
    expect(foreign.files.entries).toEqual({ rows: 5, malformed: 2, terminated: true, cutRow: false });
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

  it('survives any text', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\r\n', '; ', "a.k.a. '", "'", 'DOB ', '1', 'é', '\u001a'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async chunks => {
        const parsed = await parse({ entries: chunks, aliases: chunks, comments: chunks });
        for (const { id, names } of parsed.entries) expect([id, names.length]).not.toContain(0);
      }),
    );
  });
});
