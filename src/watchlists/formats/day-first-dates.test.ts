import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateText } from '../birth-dates.ts';
import { dayFirstDates, dayFirstDay, daysOf } from './day-first-dates.ts';

const read = (text: string) => dayFirstDates(text).map(birthDateText);

describe('dates that are written day first', () => {
  it.each([
    ['04/02/1984', ['1984-02-04']],
    ['4/2/1984', ['1984-02-04']],
    ['04.02.1984', ['1984-02-04']],
    ['1984-02-04', ['1984-02-04']],
    ['1984-02', ['1984-02']],
    ['1984', ['1984']],
    ['dd/mm/1984', ['1984']],
    ['00/00/1984', ['1984']],
    ['dd/02/1984', ['1984-02']],
    ['00/02/1984', ['1984-02']],
    ['04/mm/1984', ['1984']],
    ['02/1984', ['1984-02']],
    ['4 February 1984', ['1984-02-04']],
    ['4 Feb. 1984', ['1984-02-04']],
    ['4th of Feb', []],
    ['Feb 1984', ['1984-02']],
    ['February 4, 1984', ['1984-02-04']],
    // No calendar has these days: their year is kept.
    ['31/02/1984', ['1984']],
    ['08/28/1965', ['1965']],
    // Several.
    ['(1) 04/02/1984 (2) dd/mm/1983', ['1984-02-04', '1983']],
    ['04/02/1984, 1983;1982', ['1984-02-04', '1983', '1982']],
    ['1961,\n/02/1961,\n13/03/1961', ['1961', '1961-02', '1961-03-13']],
    ['1979, 1980.1981, 1982', ['1979', '1980', '1981', '1982']],
    ['5 May 1957, April 1957', ['1957-05-05', '1957-04']],
    // About and between.
    ['Approximately 1968\r\n28/08/1965', ['circa 1968', '1965-08-28']],
    ['circa 1968', ['circa 1968']],
    ['c. 1968', ['circa 1968']],
    ['1959 to 1965', ['1959 to 1965']],
    ['1959-1965', ['1959 to 1965']],
    ['1959 – 1965', ['1959 to 1965']],
    ['Between 1959 and 1965', ['1959 to 1965']],
    ['Approximately: Between 1959 and 1965', ['circa 1959 to 1965']],
    ['late 1950s', ['circa 1950 to 1959']],
    ["1960's", ['1960 to 1969']],
    ['1959 and 1965', ['1959', '1965']],
    ['a) Between 1955 and 1958 b) 1945', ['1955 to 1958', '1945']],
    // None.
    ['', []],
    ['unknown', []],
    ['15/08/19yy', []],
    ['1533 Committee', []],
    ['31122', []],
    ['123456', []],
  ])('%j', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('give the first single day for a listing', () => {
    expect(dayFirstDay('under the Regulations 2011 on 2 March 2012, amended 3 March 2013')).toBe(
      '2012-03-02',
    );
    expect(dayFirstDay('in March 2012')).toBeUndefined();
    expect(daysOf(2024, 2, 29)).toEqual({ from: '2024-02-29', to: '2024-02-29' });
    expect(daysOf(2023, 2, 29)).toBeUndefined();
    expect(daysOf(1700)).toBeUndefined();
  });

  it('are days of the calendar in order, whatever the text', () => {
    const unit = fc.constantFrom(
      '1',
      '9',
      '0',
      '2',
      '/',
      '-',
      '.',
      ' ',
      'to',
      'May',
      'dd',
      'circa',
      'between',
      'and',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), text => {
        for (const { from, to } of dayFirstDates(text)) {
          expect(from <= to).toBe(true);
          for (const day of [from, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 500 },
    );
  });
});
