import { describe, expect, it } from 'vitest';
import { phonesIn } from './phones.ts';

describe('phonesIn', () => {
  it.each([
    ['Call +44 20 7946 0958, any time', '+44 20 7946 0958'],
    ['(+44) 20 7946 0958', '(+44) 20 7946 0958'],
    ['Me (+1 (202) 555-0143)', '+1 (202) 555-0143'],
    ['tel:+1-202-555-0142', '+1-202-555-0142'],
    ['Phone: 020 7946 0960.', '020 7946 0960'],
    ['WhatsApp 0803 555 0123', '0803 555 0123'],
    ['Mobile number: (202) 555-0144', '(202) 555-0144'],
    ['전화번호: 02-555-0123', '02-555-0123'],
    ['Telefon: 030 5550123', '030 5550123'],
  ])('reads %j', (text, phone) => {
    expect(phonesIn(text)).toEqual([phone]);
  });

  it('gives a number once however it is written', () => {
    expect(phonesIn('+44 20 7946 0958 / +44-20-7946-0958')).toEqual(['+44 20 7946 0958']);
  });

  it.each([
    '020 7946 0960',
    'id 123456789012',
    'Mobile 2016 - 2018',
    'Phone 20190301',
    'cell 25.04.1990',
    'hotel: 1234567',
    'UTC +0530 12 34 56',
    'C++ 2011 2014 2017',
    '+1 2',
    '+12345678901234567890',
    '',
  ])('passes %j over', text => {
    expect(phonesIn(text)).toEqual([]);
  });
});
