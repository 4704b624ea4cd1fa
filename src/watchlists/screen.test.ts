import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { entryOf, packOf } from './fixtures/entries.ts';
import { OFAC_PAGE } from './official-pages.ts';
import type { Query } from './match.ts';
import { screen } from './screen.ts';

const teymur = entryOf({
  id: '1',
  names: [
    { text: 'ZORVAN, Teymur Aslan', quality: 'primary' },
    { text: 'Borzu KHELMANOV', quality: 'strong' },
    { text: 'GRANITE OTTER', quality: 'weak' },
  ],
  birthDates: [{ from: '1984-02-03', to: '1984-02-03', circa: false }],
  identifiers: [{ kind: 'email', value: 't.zorvan@quarry.test' }],
});
const halvord = entryOf({
  id: '2',
  type: 'organisation',
  names: [{ text: 'HALVORD QUARRY COMPANY', quality: 'primary' }],
  identifiers: [{ kind: 'website', value: 'www.halvord.test' }],
});
const vessel = entryOf({ id: '3', type: 'vessel', names: [{ text: 'MORNING ALDER', quality: 'primary' }] });

async function found(query: Query, entries: readonly Entry[] = [teymur, halvord, vessel], list = 'ofac-sdn') {
  return screen([await packOf(list, entries)], query);
}
const person = (name: string, more: Partial<Query> = {}): Query => ({ type: 'person', name, ...more });

describe('screening', () => {
  it('finds a name in any order and says that it is the name alone', async () => {
    const [match, ...others] = await found(person('Teymur Aslan Zorvan'));
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      list: 'ofac-sdn',
      id: '1',
      identity: 'name-only',
      quality: 'primary',
      severity: 'prohibited',
      agreements: [
        { about: 'name', candidate: 'Teymur Aslan Zorvan', listed: 'ZORVAN, Teymur Aslan', how: 'same-name' },
      ],
      disagreements: [],
    });
  });

  it('says which word met which, for the matches that are given', async () => {
    const [match] = await found(person('Teymur Zorvan'));
    expect(match?.alignment).toMatchObject([
      { a: 'teymur', b: 'teymur', rule: 'exact' },
      { a: 'zorvan', b: 'zorvan', rule: 'exact' },
      { a: '', b: 'aslan', rule: 'only-b' },
    ]);
    const [other] = await found(person('Bright Okonde', { emails: ['t.zorvan@quarry.test'] }));
    expect(other?.alignment).toEqual([]);
  });

  it.each([
    ['a zero-width space', 'Tey\u200bmur Zorvan'],
    ['writing turned round', '\u202enavroZ rumyeT'],
    ['Greek and Cyrillic letters', 'Teymur Z\u03bfrv\u0430n'],
    ['mathematical letters', '\u{1d413}eymur Zorvan'],
  ])('reads a name through %s, and shows it as it stood', async (_, name) => {
    const [match] = await found(person(name));
    expect(match?.id).toBe('1');
    expect(match?.agreements[0]?.candidate).toBe(name);
  });

  it('names the alias that agreed, and the party by its primary name', async () => {
    const [match] = await found(person('Borzu Khelmanov'));
    expect(match).toMatchObject({
      name: 'ZORVAN, Teymur Aslan',
      matchedName: 'Borzu KHELMANOV',
      quality: 'strong',
    });
  });

  it.each([
    ['1984-02-03', 'corroborated', 1],
    ['1984', 'corroborated', 1],
    ['1984-03-02', 'name-only', 1],
    ['circa 1985', 'corroborated', 1],
    ['1980 to 1990', 'name-only', 1],
    ['1984-02-04', 'contradicted', 0],
    ['1990', 'contradicted', 0],
    ['unknown', 'name-only', 0],
  ])('weighs the birth date %s as %s', async (birthDate, identity, agreeing) => {
    const [match] = await found(person('Teymur Aslan Zorvan', { birthDate }));
    expect(match?.identity).toBe(identity);
    expect(match?.agreements.filter(({ about }) => about === 'birth-date')).toHaveLength(agreeing);
  });

  it.each([
    ['1984', 'name-only'],
    ['1984-02-03', 'corroborated'],
    ['1984-03-02', 'name-only'],
    ['1985', 'contradicted'],
  ])('lifts a weak alias by the same full date alone: %s, %s', async (birthDate, identity) => {
    const [match] = await found(person('Granite Otter', { birthDate }));
    expect(match).toMatchObject({ quality: 'weak', identity });
  });

  it('puts an identifier above every name, and says that the name differs', async () => {
    const namesake = entryOf({ id: '9', names: [{ text: 'OKONDE, Bright', quality: 'primary' }] });
    const matches = await found(person('Bright Okonde', { emails: ['T.Zorvan@quarry.test'] }), [
      namesake,
      teymur,
    ]);
    expect(matches.map(({ id, identity }) => [id, identity])).toEqual([
      ['1', 'identifier'],
      ['9', 'name-only'],
    ]);
    expect(matches[0]).toMatchObject({
      score: 1,
      matchedName: 'ZORVAN, Teymur Aslan',
      agreements: [
        {
          about: 'email',
          candidate: 'T.Zorvan@quarry.test',
          listed: 't.zorvan@quarry.test',
          how: 'same-identifier',
        },
      ],
      disagreements: [
        { about: 'name', candidate: 'Bright Okonde', listed: 'ZORVAN, Teymur Aslan', how: 'other-name' },
      ],
    });
  });

  const paper = (kind: 'passport' | 'identity-number', country?: string) =>
    entryOf({
      ...teymur,
      identifiers: [{ kind, value: 'ab'.repeat(32), ...(country === undefined ? {} : { country }) }],
    });
  const stated = (text: string, country?: string) => ({
    passports: [{ text, hash: 'ab'.repeat(32), ...(country === undefined ? {} : { country }) }],
  });

  it.each(['passport', 'identity-number'] as const)('finds a %s by its number alone', async kind => {
    const [match, ...others] = await found(person('Bright Okonde', stated('AB 123456')), [paper(kind)]);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      id: '1',
      identity: 'identifier',
      score: 1,
      agreements: [{ about: 'passport', candidate: 'AB 123456', listed: 'AB 123456' }],
      disagreements: [{ about: 'name' }],
    });
    expect(await found({ type: 'person', ...stated('AB 123456') }, [paper(kind)])).toHaveLength(1);
  });

  it.each([
    ['Velmora', 'Velmora', 1],
    ['Velmora', undefined, 1],
    [undefined, 'Velmora', 1],
    ['North Oskia', 'Oskia, North', 1],
    ['Velmora', 'Oskia', 0],
  ])('takes a paper of %s for one of %s: %s', async (mine, theirs, agreeing) => {
    const [match] = await found(person('Teymur Aslan Zorvan', stated('AB 123456', mine)), [
      paper('passport', theirs),
    ]);
    expect(match?.agreements.filter(({ about }) => about === 'passport')).toHaveLength(agreeing);
    expect(match?.identity).toBe(agreeing === 1 ? 'identifier' : 'name-only');
    const alone = await found(person('Bright Okonde', stated('AB 123456', mine)), [
      paper('passport', theirs),
    ]);
    expect(alone).toHaveLength(agreeing);
  });

  it('reads countries as places are read, where it can', async () => {
    const codes = new Map([
      ['Republic of Velmora', 'VM'],
      ['Velmora', 'VM'],
    ]);
    const places = { texts: [], countriesOf: (text: string) => new Set([codes.get(text) ?? []].flat()) };
    const query = person('', { places, ...stated('AB 123456', 'Republic of Velmora') });
    expect(await found(query, [paper('passport', 'Velmora')])).toHaveLength(1);
  });

  it('lets a number of a few digits speak beside a name alone', async () => {
    const [match] = await found(person('Teymur Aslan Zorvan', stated('12-345')), [paper('passport')]);
    expect(match?.identity).toBe('identifier');
    expect(await found(person('Bright Okonde', stated('12-345')), [paper('passport')])).toEqual([]);
  });

  const countriesOf = (text: string): ReadonlySet<string> =>
    new Set([/Velmora/.test(text) ? 'VM' : [], /Oskia/.test(text) ? 'OS' : []].flat());

  it('shows places and gender, orders by them, and concludes nothing from them', async () => {
    const born = (id: string, birthPlace: string, gender: 'male' | 'female') =>
      entryOf({ ...teymur, id, birthPlaces: [birthPlace], gender, nationalities: ['Velmora'] });
    const entries = [born('1', 'Oskia', 'male'), born('2', 'Harun, Velmora', 'female')];
    const more = {
      places: { texts: ['Remote', 'Alder, Velmora'], countriesOf },
      gender: { text: 'she/her', gender: 'female' },
    } as const;
    const matches = await found(person('Teymur Aslan Zorvan', more), entries);
    expect(matches.map(({ id, identity }) => [id, identity])).toEqual([
      ['2', 'name-only'],
      ['1', 'name-only'],
    ]);
    expect(matches[0]?.agreements.slice(1)).toEqual([
      { about: 'country', candidate: 'Alder, Velmora', listed: 'Harun, Velmora', how: 'same-country' },
      { about: 'gender', candidate: 'she/her', listed: 'female', how: 'same-gender' },
    ]);
    expect(matches[1]?.disagreements).toEqual([
      { about: 'country', candidate: 'Alder, Velmora', listed: 'Oskia', how: 'other-country' },
      { about: 'gender', candidate: 'she/her', listed: 'male', how: 'other-gender' },
    ]);
  });

  it('compares no place with a nationality', async () => {
    const national = entryOf({ ...teymur, nationalities: ['Velmora'] });
    const places = { texts: ['Velmora'], countriesOf };
    const [match] = await found(person('Teymur Aslan Zorvan', { places }), [national]);
    expect([...(match?.agreements ?? []), ...(match?.disagreements ?? [])].map(({ about }) => about)).toEqual(
      ['name'],
    );
  });

  it('looks identifiers up without a name, among all types', async () => {
    const [match] = await found({ type: 'person', websites: ['https://halvord.test/team'] });
    expect(match).toMatchObject({ id: '2', type: 'organisation', identity: 'identifier', disagreements: [] });
  });

  it('searches names among entries of the same type', async () => {
    expect(await found(person('Halvord Quarry Company'))).toEqual([]);
    expect(await found({ type: 'organisation', name: 'Halvord Quarry Co., Ltd.' })).toHaveLength(1);
    expect(await found({ type: 'organisation', name: 'Teymur Aslan Zorvan' })).toEqual([]);
    expect(await found({ type: 'organisation', name: 'Morning Alder' })).toEqual([]);
  });

  it('gives at most as many as asked for, the contradicted last', async () => {
    const namesakes = Array.from({ length: 30 }, (_, id) =>
      entryOf({
        id: String(id),
        names: [{ text: 'ZORVAN, Teymur', quality: 'primary' }],
        birthDates:
          id === 7
            ? [{ from: '1984-02-03', to: '1984-02-03', circa: false }]
            : [{ from: '1950-01-01', to: '1950-01-01', circa: false }],
      }),
    );
    const matches = await found(person('Teymur Zorvan', { birthDate: '1984-02-03' }), namesakes);
    expect(matches).toHaveLength(10);
    expect(matches[0]).toMatchObject({ id: '7', identity: 'corroborated' });
  });

  it('prefers the full list to the starter list, and keeps what only the starter list holds', async () => {
    const listed = { ...teymur, officialPage: `${OFAC_PAGE}1` };
    const korean = entryOf({ id: 'KF-1', names: teymur.names, officialPage: 'https://www.law.go.kr/' });
    const starter = await packOf('starter', [listed, korean]);
    const full = await packOf('ofac-sdn', [listed]);
    const fullKorean = await packOf('kr-kofiu', [korean]);
    const lists = (matches: ReturnType<typeof screen>) =>
      matches.map(({ list, id }) => `${list} ${id}`).sort();
    expect(lists(screen([starter, full], person('Teymur Aslan Zorvan')))).toEqual([
      'ofac-sdn 1',
      'starter KF-1',
    ]);
    expect(lists(screen([starter], person('Teymur Aslan Zorvan')))).toEqual(['starter 1', 'starter KF-1']);
    expect(lists(screen([fullKorean, starter], person('Teymur Aslan Zorvan')))).toEqual([
      'kr-kofiu KF-1',
      'starter 1',
    ]);
  });

  it('accuses nobody whom the publisher has delisted since the starter list was made', async () => {
    const listed = { ...teymur, officialPage: `${OFAC_PAGE}1` };
    const starter = await packOf('starter', [listed], { publishedAt: '2026-09-01' });
    const older = await packOf('ofac-sdn', [halvord], { publishedAt: '2026-08-02' });
    const newer = await packOf('ofac-sdn', [halvord], {
      publishedAt: '2026-08-02',
      fetchedAt: '2026-11-23T09:00:00Z',
    });
    const query = person('Teymur Aslan Zorvan', { emails: ['t.zorvan@quarry.test'] });
    expect(screen([starter, older], query)).toHaveLength(1);
    expect(screen([starter, newer], query)).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    expect(await found(person(''))).toEqual([]);
    expect(await found({ type: 'person' })).toEqual([]);
    expect(screen([], person('Teymur Zorvan'))).toEqual([]);
  });
});
