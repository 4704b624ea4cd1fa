import { describe, expect, it } from 'vitest';
import { documentHash } from './document-hash.ts';
import { EU_PAGE, parseEuXml } from './eu-xml.ts';
import { fixtureText, withstandsBadInput } from './fixtures/xml-hostile.ts';

const TEXT = fixtureText('eu.xml');
const parse = () =>
  parseEuXml({ entries: [TEXT] }, { subtle: crypto.subtle, breathe: () => Promise.resolve() });

describe('the parser of the EU list', () => {
  it('reads a person with everything the schema has', async () => {
    const parsed = await parse();
    expect(parsed.publishedAt).toBe('2026-08-05');
    expect(parsed.entries[0]).toEqual({
      id: '9001',
      type: 'person',
      names: [
        {
          text: 'Teymur Aslan Zorvan',
          quality: 'primary',
          parts: { family: 'Zorvan', given: 'Teymur Aslan' },
        },
        { text: 'T. Zorvan', quality: 'weak', parts: { family: 'Zorvan', given: 'T.' } },
        { text: 'Теймур Зорван', quality: 'original-script' },
        { text: 'Timur Sorwan', quality: 'weak' },
        { text: 'Timour Sorvan', quality: 'strong', parts: { family: 'Sorvan', given: 'Timour' } },
      ],
      birthDates: [
        { from: '1964-02-29', to: '1964-02-29', circa: false },
        { from: '1963-01-01', to: '1963-12-31', circa: true },
        { from: '1965-03-01', to: '1965-03-31', circa: false },
        { from: '1958-01-01', to: '1960-12-31', circa: false },
      ],
      birthPlaces: ["Velmora, Upper Halvord, KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"],
      nationalities: ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"],
      gender: 'male',
      programmes: ['PRK'],
      identifiers: [
        { kind: 'email', value: 't.zorvan@quarry.example' },
        { kind: 'email', value: 'lab@quarry.example' },
        { kind: 'phone', value: '+86 139 0000 0001' },
        { kind: 'website', value: 'www.quarry.example' },
        { kind: 'passport', value: await documentHash('AB123456', crypto.subtle), country: 'VIETNAM' },
        { kind: 'identity-number', value: await documentHash('156929858', crypto.subtle) },
      ],
      position: 'Head of Quarry Lab; Colonel',
      linkedTo: [],
      northKorea: ['programme', 'remark', 'nationality', 'birth-place'],
      listedOn: '2016-05-28',
      officialPage: EU_PAGE,
    });
  });

  it('keeps the later of two with one number, leaves the delisted out and counts both', async () => {
    const parsed = await parse();
    expect(parsed.entries[1]).toMatchObject({
      id: '9002',
      type: 'organisation',
      // All are weak: the party goes by the first.
      names: [{ text: 'Halvord Trading Again', quality: 'primary' }],
    });
    expect(parsed.entries).toHaveLength(2);
    expect(parsed.files.entries).toEqual({ rows: 4, malformed: 1, terminated: true });
    expect(parsed.oddities).toEqual([
      { kind: 'duplicate-ids', count: 1 },
      { kind: 'malformed', count: 1 },
      { kind: 'delisted', count: 1 },
    ]);
  });

  it('reads organisations, their former names and the day of their regulation', async () => {
    const single = TEXT.replace('<sanctionEntity logicalId="9002">', '<sanctionEntity logicalId="9004">');
    const parsed = await parseEuXml(
      { entries: [single] },
      { subtle: crypto.subtle, breathe: () => Promise.resolve() },
    );
    expect(parsed.entries[1]).toEqual({
      id: '9002',
      type: 'organisation',
      names: [
        { text: 'Halvord Trading', quality: 'primary' },
        { text: 'Old Halvord', quality: 'former' },
      ],
      birthDates: [],
      birthPlaces: [],
      nationalities: [],
      programmes: ['CYB'],
      identifiers: [],
      linkedTo: [],
      northKorea: [],
      listedOn: '2020-07-30',
      officialPage: EU_PAGE,
    });
  });

  it('finds its elements under any prefix', async () => {
    const prefixed = TEXT.replaceAll(/<(\/?)([a-z])/gi, '<$1fsd:$2').replace('xmlns=', 'xmlns:fsd=');
    const parsed = await parseEuXml(
      { entries: [prefixed] },
      { subtle: crypto.subtle, breathe: () => Promise.resolve() },
    );
    expect(parsed).toEqual(await parse());
  });

  withstandsBadInput(parseEuXml, TEXT);
});
