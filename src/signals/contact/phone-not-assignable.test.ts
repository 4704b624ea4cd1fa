import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { phoneNotAssignable } from './phone-not-assignable.ts';

const check = (...phones: readonly string[]) =>
  phoneNotAssignable.check(candidateWith({ phones: phones.map(claimOf) }), contextWith({}));

describe('contact/phone-not-assignable', () => {
  it('notes a number of impossible length, or kept for examples', () => {
    expect(check('+1 415 26')).toMatchObject({ findings: [{ strength: 'note', values: ['+1 415 26'] }] });
    expect(check('+1 415 555 0132', '+44 7700 900123')).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('stays a note however many there are', () => {
    expect(check('+1 415 26', '+44 20 7')).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each(['+351 912 345 678', '(415) 555-0132', '+86 138 0013 8000', '+1 415 263 0132 ext. 12'])(
    'stays silent for %s',
    phone => {
      expect(check(phone).outcome).toBe('silent');
    },
  );

  it('lacks a number', () => {
    expect(phoneNotAssignable.check(candidateWith({}), contextWith({}))).toMatchObject({
      fields: ['phones'],
    });
  });
});
