import { describe, expect, it } from 'vitest';
import { birthDateText, compareBirthDates } from './birth-dates.ts';
import { ofacBirthDate } from './formats/ofac-dates.ts';

const listed = (...texts: readonly string[]) =>
  texts.map(text => ofacBirthDate(text)).filter(date => date !== undefined);
const agrees = (candidate: string, ...texts: readonly string[]) =>
  compareBirthDates(candidate, listed(...texts))?.agrees;

describe('birth dates', () => {
  it.each([
    ['1965-04-25', '25 Apr 1965', true],
    ['1965-04-26', '25 Apr 1965', false],
    ['1965-04', '25 Apr 1965', true],
    ['1965-05', '25 Apr 1965', false],
    ['1965', '25 Apr 1965', true],
    ['1966', '25 Apr 1965', false],
    ['1966-02-01', '1965', true],
    ['1967-02-01', '1965', false],
    ['1964-02-01', 'circa 1965', true],
    ['1952-02-01', '1951 to 1953', true],
    ['1954-02-01', '1951 to 1953', false],
    ['1966-07-08', 'circa 07 Jul 1966', true],
  ])('%s and %s', (candidate, text, same) => {
    expect(agrees(candidate, text)).toBe(same);
  });

  it('asks for one of several dates', () => {
    expect(compareBirthDates('1984-10-18', listed('15 Aug 1984', '18 Oct 1984'))).toEqual({
      agrees: true,
      sameDay: true,
      listed: '1984-10-18',
    });
    expect(compareBirthDates('1984-10-19', listed('15 Aug 1984', '18 Oct 1984'))).toEqual({
      agrees: false,
      sameDay: false,
      listed: '1984-08-15; 1984-10-18',
    });
  });

  it('says nothing where there is nothing to compare', () => {
    expect(compareBirthDates('1984', [])).toBeUndefined();
    for (const text of ['', '84', '1984-13', '1984-02-30', 'yesterday'])
      expect(agrees(text, '1984')).toBeUndefined();
  });

  it('shows a date as precise as it is', () => {
    const texts = [
      '25 Apr 1965',
      'Sep 1938',
      '1946',
      'circa 1951',
      '1951 to 1953',
      '02 Jan 1961 to 31 Dec 1962',
    ];
    expect(listed(...texts).map(birthDateText)).toEqual([
      '1965-04-25',
      '1938-09',
      '1946',
      'circa 1951',
      '1951 to 1953',
      '1961-01-02 to 1962-12-31',
    ]);
  });
});
