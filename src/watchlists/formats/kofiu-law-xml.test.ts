import { describe, expect, it } from 'vitest';
import { documentHash } from './document-hash.ts';
import { fixtureText, parsedOrRefused, withstandsBadInput } from './fixtures/xml-hostile.ts';
import { KOFIU_PAGE, parseKofiuLawXml } from './kofiu-law-xml.ts';
import { NotThisFormat } from './parser.ts';

const TEXT = fixtureText('kofiu.xml');
const parse = async (text = TEXT) => {
  const parsed = await parseKofiuLawXml(
    { entries: [text] },
    { subtle: crypto.subtle, breathe: () => Promise.resolve() },
  );
  return { ...parsed, byId: new Map(parsed.entries.map(entry => [entry.id, entry])) };
};

describe('the parser of the notice of KoFIU', () => {
  it('reads a person of the annex', async () => {
    const { byId, publishedAt } = await parse();
    expect(publishedAt).toBe('2026-01-08');
    expect(byId.get('KF-2')).toEqual({
      id: 'KF-2',
      type: 'person',
      names: [
        { text: 'ZORVAN, Tey-mur', quality: 'primary', parts: { family: 'ZORVAN', given: 'Tey-mur' } },
        { text: 'SORWAN, Timur', quality: 'strong', parts: { family: 'SORWAN', given: 'Timur' } },
        { text: "ZORVAN, T'eymur", quality: 'strong', parts: { family: 'ZORVAN', given: "T'eymur" } },
        { text: '조르반', quality: 'original-script' },
      ],
      birthDates: [
        { from: '1976-08-18', to: '1976-08-18', circa: false },
        { from: '1978-01-01', to: '1978-12-31', circa: false },
      ],
      birthPlaces: ['Kaesong, North Korea'],
      nationalities: ['Korea, North'],
      gender: 'male',
      programmes: ['DPRK3', 'NPWMD'],
      identifiers: [
        { kind: 'passport', value: await documentHash('AB123456', crypto.subtle), country: 'Korea, North' },
      ],
      linkedTo: ['HALVORD TRADING COMPANY'],
      northKorea: ['programme', 'remark', 'nationality', 'birth-place'],
      officialPage: KOFIU_PAGE,
    });
  });

  it('tells persons, organisations and vessels apart, and whether a name is weak or former', async () => {
    const { byId, entries, files, oddities } = await parse();
    expect(entries.map(({ id, type, names }) => [id, type, names[0]?.text])).toEqual([
      ['KF-1', 'organisation', 'HALVORD TRADING COMPANY'],
      ['KF-2', 'person', 'ZORVAN, Tey-mur'],
      ['KF-4', 'person', 'PERRIN, Osman'],
      ['KF-5', 'organisation', 'QUARRY CO., LTD.'],
      ['KF-6', 'vessel', 'DAWN ALDER'],
      ['KF-7', 'person', '김할보'],
      ['KF-8', 'organisation', '조선할보드정보기술교류사'],
      ['KF-9', 'person', 'LI, Velma'],
      ['KF-10', 'person', 'HO, Quarry'],
      ['KF-11', 'person', 'SIN, Halvor'],
      ['KF-12', 'person', 'OK, Velmor'],
      ['KF-13', 'person', 'JO, Perrin'],
      ['KF-14', 'person', 'KANG, Alder'],
    ]);
    expect(byId.get('KF-1')?.names).toEqual([
      { text: 'HALVORD TRADING COMPANY', quality: 'primary' },
      { text: 'HALVORD TRADING', quality: 'strong' },
      { text: 'HALVORD', quality: 'weak' },
      { text: 'OLD HALVORD', quality: 'former' },
      { text: '조선할보드무역', quality: 'original-script' },
    ]);
    expect(byId.get('KF-7')).toMatchObject({
      names: [{ text: '김할보' }, { text: 'Kim Halbo', quality: 'strong' }],
      birthDates: [{ from: '1990-03-05', to: '1990-03-05', circa: false }],
      nationalities: ['북한'],
      northKorea: ['nationality'],
    });
    expect(byId.get('KF-9')?.birthDates).toEqual([{ from: '1960-01-01', to: '1960-12-31', circa: true }]);
    expect(byId.get('KF-10')).toMatchObject({
      birthDates: [{ from: '1951-01-01', to: '1953-12-31', circa: false }],
      identifiers: [{ kind: 'email', value: 't.ho@quarry.example' }],
      northKorea: [],
    });
    expect(files.entries).toEqual({ rows: 13, malformed: 0, terminated: true });
    expect(oddities).toEqual([]);
  });

  it('goes by headings where there are some', async () => {
    const headed = TEXT.replace('\n4. PERRIN', '\n나. 단체 (2)\n4. PERRIN').replace(
      '\n13. JO',
      '\n【개인】\n13. JO',
    );
    const { byId } = await parse(headed);
    expect(byId.get('KF-4')?.type).toBe('organisation');
    expect(byId.get('KF-13')?.type).toBe('person');
    expect(byId.get('KF-2')?.names).toHaveLength(4);
  });

  it('refuses a whole answer without a list: an error, another notice', async () => {
    for (const answer of [
      '<?xml version="1.0" encoding="UTF-8"?><Law>일치하는 행정규칙이 없습니다.</Law>',
      TEXT.replaceAll(/\n(\d+)\. [A-Z][^\n]*/g, ''),
    ]) {
      expect(await parsedOrRefused(parseKofiuLawXml, [answer])).toBeInstanceOf(NotThisFormat);
    }
  });

  it('takes time in proportion to the text', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `${at % 7}. , , , , (( ; a.k.a. " , ,`);
    const long = TEXT.replace('\n4. PERRIN', `\n${lines.join('\n')}\n4. PERRIN`);
    await parsedOrRefused(parseKofiuLawXml, [long]);
    const blanks = TEXT.replace('\n4. PERRIN', `\n${' '.repeat(300_000)}\n4. PERRIN`);
    expect((await parse(blanks)).entries).toHaveLength(13);
  });

  withstandsBadInput(parseKofiuLawXml, TEXT);
});
