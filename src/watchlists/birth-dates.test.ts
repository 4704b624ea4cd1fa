import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateText, compareBirthDates } from './birth-dates.ts';
import { ofacBirthDate } from './formats/ofac-dates.ts';

const listed = (...texts: readonly string[]) =>
  texts.map(text => ofacBirthDate(text)).filter(date => date !== undefined);
const how = (candidate: string, ...texts: readonly string[]) =>
  compareBirthDates(candidate, listed(...texts))?.how;

describe('birth dates', () => {
  it.each([
    // The same, as far as both are precise.
    ['1965-04-25', '25 Apr 1965', 'same-day'],
    ['1965-04', '25 Apr 1965', 'same-month'],
    ['1965-04-25', 'Apr 1965', 'same-month'],
    ['1965', '25 Apr 1965', 'same-year'],
    ['1965-04-25', '1965', 'same-year'],
    ['1965', '1965', 'same-year'],
    ['1965-04', '01 Jan 1965 to 31 Dec 1965', 'same-year'],
    // A year alone may be one off; a day may not.
    ['1966-02-01', '1965', 'near-year'],
    ['1964', '1965', 'near-year'],
    ['1967-02-01', '1965', 'other-year'],
    ['1966', '25 Apr 1965', 'next-year'],
    ['1965', '25 Apr 1966', 'next-year'],
    // About.
    ['1960', 'circa 1960', 'circa'],
    ['1958-02-01', 'circa 1960', 'circa'],
    ['1962', 'circa 1960', 'circa'],
    ['1963-01-01', 'circa 1960', 'other-year'],
    ['1955', 'circa 1960', 'other-year'],
    ['1966-07-08', 'circa 07 Jul 1966', 'circa'],
    ['circa 1960', '1962', 'circa'],
    ['c. 1960', '1962', 'circa'],
    ['about 1960', '1958', 'circa'],
    ['~1960', '1960', 'circa'],
    ['circa 1960', 'circa 1963', 'other-year'],
    ['1981', 'circa 1979-1982', 'in-wide-range'],
    // Between.
    ['1952-02-01', '1951 to 1953', 'in-range'],
    ['1954-02-01', '1951 to 1953', 'next-year'],
    ['1962-01-01', 'Mar 1962 to Feb 1963', 'other-day'],
    ['1957', '1950 to 1965', 'in-wide-range'],
    ['1950 to 1965', '1957', 'in-wide-range'],
    ['1964-1966', '25 Apr 1965', 'in-range'],
    ['between 1964 and 1966', '25 Apr 1965', 'in-range'],
    // 5 April and 4 May.
    ['1965-04-05', '04 May 1965', 'flipped-day'],
    ['1965-05-04', '05 Apr 1965', 'flipped-day'],
    ['1965-04-25', '04 May 1965', 'other-day'],
    ['1966-04-05', '04 May 1965', 'next-year'],
    // Another.
    ['1965-04-26', '25 Apr 1965', 'other-day'],
    ['1965-05', '25 Apr 1965', 'other-day'],
    ['1988', '25 Apr 1965', 'other-year'],
  ])('%s and %s: %s', (candidate, text, relation) => {
    expect(how(candidate, text)).toBe(relation);
  });

  it('are compared with the one of several that stands best', () => {
    expect(compareBirthDates('1984-10-18', listed('15 Aug 1984', '18 Oct 1984'))).toEqual({
      how: 'same-day',
      listed: '1984-10-18',
    });
    expect(compareBirthDates('1984-10-19', listed('15 Aug 1984', '18 Oct 1984'))).toEqual({
      how: 'other-day',
      listed: '1984-08-15; 1984-10-18',
    });
    expect(how('1965-04-05', '04 May 1965', '1965')).toBe('same-year');
  });

  it('say nothing where there is nothing to compare', () => {
    expect(compareBirthDates('1984', [])).toBeUndefined();
    for (const text of [
      '',
      '84',
      '1984-13',
      '1984-02-30',
      'yesterday',
      '1990 to 1980',
      'circa',
      '1 to 2 to 3',
    ])
      expect(how(text, '1984')).toBeUndefined();
  });

  it('never throw, and stand to themselves best of all', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(() => how(text, '1984', 'circa 1960')).not.toThrow();
      }),
    );
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2015-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, date => {
        const from = date.toISOString().slice(0, 10);
        expect(compareBirthDates(from, [{ from, to: from, circa: false }])?.how).toBe('same-day');
      }),
    );
  });

  it('of single days stand to each other alike from both sides', () => {
    const day = fc
      .date({ min: new Date('1960-01-01'), max: new Date('1963-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    const single = (date: string) => [{ from: date, to: date, circa: false }];
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(compareBirthDates(a, single(b))?.how).toBe(compareBirthDates(b, single(a))?.how);
      }),
    );
  });

  it('are shown as precise as they are', () => {
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
