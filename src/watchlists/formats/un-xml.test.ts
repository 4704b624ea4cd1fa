import { describe, expect, it } from 'vitest';
import { documentHash } from './document-hash.ts';
import { fixtureText, withstandsBadInput } from './fixtures/xml-hostile.ts';
import { parseUnXml, UN_PAGE } from './un-xml.ts';

const TEXT = fixtureText('un.xml');
const parse = () =>
  parseUnXml({ entries: [TEXT] }, { subtle: crypto.subtle, breathe: () => Promise.resolve() });

describe('the parser of the UN list', () => {
  it('reads a person with everything the file can say', async () => {
    const parsed = await parse();
    expect(parsed.publishedAt).toBe('2026-08-01');
    expect(parsed.entries[0]).toEqual({
      id: 'KPi.901',
      type: 'person',
      names: [
        { text: 'ZORVAN TEYMUR', quality: 'primary' },
        { text: '조르반 테이무르', quality: 'original-script' },
        { text: 'Sorwan Timur', quality: 'strong' },
        { text: 'Zorwan Teimur', quality: 'strong' },
        { text: 'Zorvan T.', quality: 'strong' },
        { text: 'The Locksmith', quality: 'weak' },
        { text: 'Слесарь', quality: 'weak' },
        { text: 'Jo Tiesan (赵铁三)', quality: 'strong' },
        { text: 'Jo Tiesan', quality: 'strong' },
        { text: '赵铁三', quality: 'strong' },
        { text: 'زورفان', quality: 'strong' },
        { text: 'Zurfan', quality: 'strong' },
        { text: 'al-Zurfan', quality: 'strong' },
      ],
      birthDates: [
        { from: '1961-01-01', to: '1961-12-31', circa: false },
        { from: '1964-02-29', to: '1964-02-29', circa: false },
        { from: '1963-01-01', to: '1963-12-31', circa: true },
        { from: '1958-01-01', to: '1960-12-31', circa: false },
        { from: '1973-11-01', to: '1973-11-30', circa: false },
      ],
      birthPlaces: ['Velmora, Halvord', "Kaesong, North Hwanghae, Democratic People's Republic of Korea"],
      nationalities: ["Democratic People's Republic of Korea"],
      gender: 'male',
      programmes: ['DPRK'],
      identifiers: [
        { kind: 'email', value: 'quarry@lab.example' },
        { kind: 'email', value: 'sales@lab.example' },
        { kind: 'passport', value: await documentHash('AB123456', crypto.subtle), country: 'Halvord' },
        {
          kind: 'identity-number',
          value: await documentHash('1-78-09', crypto.subtle),
          country: 'Velmora',
        },
      ],
      position: 'Head of Quarry Lab; Representative abroad; Dr.',
      linkedTo: [],
      northKorea: ['programme', 'remark', 'nationality', 'birth-place'],
      listedOn: '2016-03-02',
      officialPage: UN_PAGE,
    });
  });

  it('reads organisations, with several names in one and former names', async () => {
    expect((await parse()).entries[2]).toMatchObject({
      id: 'XXe.904',
      type: 'organisation',
      names: [
        { text: 'COMPAGNIE HALVORD (CHQ)', quality: 'primary' },
        { text: 'HALVORD QUARRY COMPANY', quality: 'strong' },
        { text: 'COMPAGNIE HALVORD', quality: 'strong' },
        { text: 'HALVORD & SONS', quality: 'strong' },
        { text: 'OLD HALVORD', quality: 'former' },
      ],
      identifiers: [{ kind: 'email', value: 'info@halvord.example' }],
      northKorea: [],
    });
  });

  it('counts what is odd: of two with one number the later stays, the delisted go', async () => {
    const parsed = await parse();
    expect(parsed.entries.map(({ names }) => names[0]?.text)).toEqual([
      'ZORVAN TEYMUR',
      'SECOND DUBBEL',
      'COMPAGNIE HALVORD (CHQ)',
    ]);
    expect(parsed.files.entries).toEqual({ rows: 5, malformed: 1, terminated: true });
    expect(parsed.oddities).toEqual([
      { kind: 'duplicate-ids', count: 1 },
      { kind: 'malformed', count: 1 },
      { kind: 'delisted', count: 1 },
    ]);
  });

  withstandsBadInput(parseUnXml, TEXT);
});
