import { expect, it } from 'vitest';
import { ofacBirthDate } from './ofac-dates.ts';

it.each([
  ['10 Dec 1948', '1948-12-10', '1948-12-10', false],
  ['1946', '1946-01-01', '1946-12-31', false],
  ['circa 1951', '1951-01-01', '1951-12-31', true],
  ['Feb 1940', '1940-02-01', '1940-02-29', false],
  ['1951 to 1953', '1951-01-01', '1953-12-31', false],
  ['01 Jan 1961 to 31 Dec 1962', '1961-01-01', '1962-12-31', false],
  ['Mar 1962 to Feb 1963', '1962-03-01', '1963-02-28', false],
  ['circa 07 Jul 1966', '1966-07-07', '1966-07-07', true],
  ['circa 1979-1982', '1979-01-01', '1982-12-31', true],
])('reads %s', (text, from, to, circa) => {
  expect(ofacBirthDate(text)).toEqual({ from, to, circa });
});

it.each(['', 'unknown', '31 Feb 1970', '1953 to 1951', '10 Dez 1948', '1950 to 1951 to 1952'])(
  'does not guess at "%s"',
  text => {
    expect(ofacBirthDate(text)).toBeUndefined();
  },
);
