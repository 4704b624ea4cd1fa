import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from './phone.ts';

describe('parsePhone', () => {
  it.each([
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['tel:+1-415-555-0132', '+14155550132'],
    ['+1 (415) 555-0132 ext. 5', '+14155550132'],
    ['(+49) 30 123456', '+4930123456'],
    ['＋８６ 24 2345 6789', '+862423456789'],
  ])('reads %s', (text, e164) => {
    expect(parsePhone(text)?.e164).toBe(e164);
  });

  it.each([
    ['+1 415 555 0132', ['US', 'CA', 'DO', 'JM']],
    ['+7 701 123 45 67', ['RU', 'KZ']],
    ['+44 7911 123456', ['GB', 'GG', 'IM', 'JE']],
    ['+86 24 2345 6789', ['CN']],
    ['+850 2 381 1234', ['KP']],
  ])('gives every country that shares the code of %s', (text, countries) => {
    expect(parsePhone(text)?.countries).toEqual(expect.arrayContaining(countries));
  });

  it('gives no country for numbers of none', () => {
    expect(parsePhone('+800 1234 5678')?.countries).toEqual([]);
  });

  it('gives the type where the plan tells it apart', () => {
    expect(parsePhone('+44 20 7946 0958')?.type).toBe('FIXED_LINE');
    expect(parsePhone('+86 24 2345 6789')?.type).toBeUndefined();
  });

  it.each(['(415) 555-0132', '030 123456', '+1 415', '+', 'call me', '', '+999 123456789', '1'.repeat(99)])(
    'guesses nothing for "%s"',
    text => {
      expect(parsePhone(text)).toBeUndefined();
    },
  );

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        parsePhone(text);
        parsePhone(`+${text}`);
      }),
    );
  });
});
