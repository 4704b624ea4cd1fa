import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unassignable } from './impossible-phone.ts';

describe('unassignable', () => {
  it.each(['+1 415 555 0132', '+1 (212) 555-0199', '+44 7700 900123', '+44 20 7946 0958', '+61 491 570 156'])(
    'knows that %s is kept for examples',
    text => {
      expect(unassignable(text)).toBe('example');
    },
  );

  it.each(['+1 415 555', '+1 415 263 01324', '+44 20 7946 09581234', '+81 3 12'])(
    'finds %s impossible',
    text => {
      expect(unassignable(text)).toBe('impossible');
    },
  );

  it.each([
    ...['+1 415 263 0132', '+44 (0)20 7123 4567', '0044 20 7123 4567', '+86 138 0013 8000', '+49 30 123456'],
    ...[
      '+351 912 345 678',
      '+55 11 91234-5678',
      '+91 98765 43210',
      '+7 701 123 45 67',
      '+1 415 263 0132 ext. 5',
    ],
    ...['415 555 0132', '+999 1234567', '+800 1234 5678', '', 'call me', '+1 415 26* ****'],
  ])('says nothing of "%s"', text => {
    expect(unassignable(text)).toBeUndefined();
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        unassignable(text);
        unassignable(`+${text}`);
      }),
    );
  });
});
