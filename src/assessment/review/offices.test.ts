import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf, EVERYWHERE, type Office, officesIn } from './offices.ts';

const all: readonly Office[] = [...COUNTRIES.flatMap(officesIn), ...EVERYWHERE];

describe('the offices', () => {
  it('are linked by https alone, and each rests on a dated source', () => {
    for (const { name, link = 'https://', source } of all) {
      expect(link, name).toMatch(/^https:\/\//);
      expect(source.date, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.url, name).toMatch(/^(https:\/\/|$)/);
    }
  });

  it('are there for each country the sources name one in, and for no other', () => {
    expect(COUNTRIES).toEqual(['CA', 'DE', 'GB', 'JP', 'KR', 'US']);
    for (const country of COUNTRIES) expect(officesIn(country)).not.toEqual([]);
    expect(officesIn(undefined)).toEqual([]);
  });
});

describe('the country of a browser', () => {
  it.each([
    [['en-GB', 'en'], 'GB'],
    [['de', 'de-DE', 'en-US'], 'DE'],
    [['ko-KR'], 'KR'],
    [['zh-Hant-TW', 'en-US'], undefined],
    [['de', 'fr'], undefined],
    [['', 'not a tag', 'ja-JP'], 'JP'],
    [[], undefined],
  ])('%j is %s', (languages, country) => {
    expect(countryOf(languages)).toBe(country);
  });
});
