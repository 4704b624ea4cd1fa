import { describe, expect, it } from 'vitest';
import { birthDateText } from '../birth-dates.ts';
import { ownListDates } from './own-list-dates.ts';

const read = (column: readonly string[]) =>
  column.map(text => ownListDates(column)(text).map(birthDateText).join('; '));

describe('the birth dates of an own list', () => {
  it.each([
    // One date settles the column.
    [
      ['04/02/1984', '25/12/1980'],
      ['1984-02-04', '1980-12-25'],
    ],
    [
      ['04/02/1984', '12/25/1980'],
      ['1984-04-02', '1980-12-25'],
    ],
    [
      ['04-02-1984', '25-12-1980'],
      ['1984-02-04', '1980-12-25'],
    ],
    // Nothing does, or both: the year alone, but where it makes no difference.
    [
      ['04/02/1984', '05/05/1980'],
      ['1984', '1980-05-05'],
    ],
    [
      ['04/02/1984', '25/12/1980', '12/25/1980'],
      ['1984', '1980-12-25', '1980-12-25'],
    ],
    // These say it themselves.
    [['1984-02-04', '04.02.1984', '4 Feb 1984', 'February 4, 1984'], Array<string>(4).fill('1984-02-04')],
    [
      ['1984/2/4', '1984. 2. 4.', '1984.02.04', '1984年2月4日', '1984년 2월 4일'],
      Array<string>(5).fill('1984-02-04'),
    ],
    [
      ['circa 1951', '1951 to 1953', '1984-02', '1961-01-02 to 1962-12-31'],
      ['circa 1951', '1951 to 1953', '1984-02', '1961-01-02 to 1962-12-31'],
    ],
    // No dates.
    [
      ['', 'unknown', '04/02/84', '99/99/1984', '31/02/1984'],
      ['', '', '', '1984', '1984'],
    ],
  ])('%j', (column, dates) => {
    expect(read(column)).toEqual(dates);
  });
});
