import { describe, expect, it } from 'vitest';
import { birthDateIn } from './birth-date.ts';
import { isoDate } from './iso-date.ts';

describe('birthDateIn', () => {
  it.each([
    ['Born 25 Apr 1965', '1965-04-25'],
    ['born on April 25, 1965', '1965-04-25'],
    ['Mina Okafor (born 25th April 1965)', '1965-04-25'],
    ['DOB: 1965-04-25', '1965-04-25'],
    ['Date of birth: 25/04/1965', '1965-04-25'],
    ['Date of Birth\n25 April 1965', '1965-04-25'],
    ['born in 1988', '1988'],
    ['Born: June 1970', '1970-06'],
    ['생년월일 1965-04-25', '1965-04-25'],
    ['출생: 1965년 4월 25일', '1965-04-25'],
    ['geboren am 25.04.1965', '1965-04-25'],
    ['Date de naissance : 3 mars 1970', '1970-03-03'],
    ['Fecha de nacimiento: 3 de marzo de 1970', '1970-03-03'],
  ])('reads %j', (text, date) => {
    expect(birthDateIn(text)).toBe(date);
  });

  it('gives only the year where day and month may be swapped', () => {
    expect(birthDateIn('Date of birth: 03/04/1965')).toBe('1965');
    expect(birthDateIn('Date of birth: 04/04/1965')).toBe('1965-04-04');
    expect(birthDateIn('geboren am 03.04.1965')).toBe('1965-04-03');
  });

  it('gives the most precise of dates that agree, and none of dates that do not', () => {
    expect(birthDateIn('Born in 1965. DOB: 1965-04-25')).toBe('1965-04-25');
    expect(birthDateIn('Born in 1966. DOB: 1965-04-25')).toBeUndefined();
  });

  it.each([
    '25 April 1965',
    'Born 31 Feb 1965',
    'DOB: 1965-13-01',
    'Our studio was born in 1999',
    'Born in 2009, our studio',
    'My son was born on 3 May 1999',
    'Born on 3 May 2019',
    'born 1965-1970',
    'born in the 1980s',
    'stubborn 1999',
    'DOB: 25/04/65',
    '',
  ])('passes %j over', text => {
    expect(birthDateIn(text)).toBeUndefined();
  });
});

describe('isoDate', () => {
  it.each([
    ['1965-04-25', '1965-04-25'],
    ['1965-04', '1965-04'],
    [' 1965 ', '1965'],
    ['1965-04-25T00:00:00Z', '1965-04-25'],
    ['1965-04-25 23:30:00.000+09:00', '1965-04-25'],
    ['1965-02-30', undefined],
    ['0001-01-01', undefined],
    ['25 April 1965', undefined],
    ['', undefined],
  ])('%j is %j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});
