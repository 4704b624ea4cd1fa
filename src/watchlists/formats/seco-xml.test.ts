import { describe, expect, it } from 'vitest';
import { documentHash } from './document-hash.ts';
import { fixtureText, parsedOrRefused, withstandsBadInput } from './fixtures/xml-hostile.ts';
import { NotThisFormat } from './parser.ts';
import { parseSecoXml, SECO_PAGE } from './seco-xml.ts';

const TEXT = fixtureText('seco.xml');
const parse = () =>
  parseSecoXml({ entries: [TEXT] }, { subtle: crypto.subtle, breathe: () => Promise.resolve() });
const parts = (family: string, given: string) => ({ parts: { family, given } });

describe('the parser of the Swiss list', () => {
  it('reads a person with every spelling and all else', async () => {
    const parsed = await parse();
    expect(parsed.publishedAt).toBe('2026-09-28');
    expect(parsed.entries[0]).toEqual({
      id: '1000',
      type: 'person',
      names: [
        { text: 'Zorvan Teymur Aslanovich', quality: 'primary', ...parts('Zorvan', 'Teymur') },
        { text: 'The Locksmith', quality: 'weak' },
        {
          text: 'Зорван Теймур Aslanovich',
          quality: 'original-script',
          ...parts('Зорван', 'Теймур'),
        },
        { text: 'Sorwan Timour Aslanovich', quality: 'strong', ...parts('Sorwan', 'Timour') },
        { text: 'Sorvan Timour Aslanovich', quality: 'strong', ...parts('Sorvan', 'Timour') },
        { text: 'Teymur Halvord', quality: 'former' },
        { text: 'Osman Perrin', quality: 'strong' },
      ],
      birthDates: [
        { from: '1964-02-03', to: '1964-02-03', circa: false },
        { from: '1963-01-01', to: '1963-12-31', circa: true },
        { from: '1962-05-01', to: '1962-05-31', circa: false },
        { from: '1958-01-01', to: '1960-12-31', circa: false },
      ],
      birthPlaces: ["Kaesong, North Hwanghae, Korea (Democratic People's Republic of)"],
      nationalities: ["Korea (Democratic People's Republic of)", 'Viet Nam'],
      gender: 'male',
      programmes: ['North Korea', 'Velmora'],
      identifiers: [
        { kind: 'email', value: 't.zorvan@quarry.example' },
        { kind: 'phone', value: '+86 139 0000 0001' },
        { kind: 'website', value: 'https://quarry.example' },
        { kind: 'passport', value: await documentHash('AB123456', crypto.subtle), country: 'Viet Nam' },
        { kind: 'identity-number', value: await documentHash('17809', crypto.subtle) },
        { kind: 'identity-number', value: await documentHash('98765', crypto.subtle) },
      ],
      position: 'Head of Quarry Lab; Colonel',
      linkedTo: ['Halvord & Sons'],
      northKorea: ['programme', 'remark', 'nationality', 'birth-place'],
      listedOn: '2016-05-19',
      officialPage: SECO_PAGE,
    });
  });

  it('leaves out whoever was delisted last, by day and not by place in the file', async () => {
    const parsed = await parse();
    expect(parsed.entries.map(({ id, type }) => [id, type])).toEqual([
      ['1000', 'person'],
      ['1100', 'organisation'],
      ['1300', 'vessel'],
      ['1400', 'organisation'],
    ]);
    expect(parsed.files.entries).toEqual({ rows: 6, malformed: 1, terminated: true });
    expect(parsed.oddities).toEqual([
      { kind: 'duplicate-ids', count: 1 },
      { kind: 'malformed', count: 1 },
      { kind: 'delisted', count: 1 },
    ]);
  });

  it('takes nothing from the history of a target, and no birth date of an organisation', async () => {
    const parsed = await parse();
    const names = parsed.entries.flatMap(entry => entry.names.map(({ text }) => text));
    expect(names).not.toContain('History Added');
    expect(parsed.entries[1]).toMatchObject({
      names: [{ text: 'Halvord & Sons', quality: 'primary' }],
      birthDates: [],
      programmes: ['Velmora'],
      listedOn: '2021-08-11',
      identifiers: [{ kind: 'identity-number' }],
    });
    // A listing after the delisting.
    expect(parsed.entries[2]?.listedOn).toBe('2025-06-20');
  });

  it('refuses a list of changes', async () => {
    const changes = TEXT.replace('whole-list', 'delta-list');
    expect(await parsedOrRefused(parseSecoXml, [changes])).toBeInstanceOf(NotThisFormat);
  });

  withstandsBadInput(parseSecoXml, TEXT);
});
