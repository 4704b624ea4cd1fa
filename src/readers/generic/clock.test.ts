import { describe, expect, it } from 'vitest';
import { clockIn } from './clock.ts';

const clock = (text: string): string | undefined => clockIn({ text, at: 'here' })[0]?.value;

describe('clocks', () => {
  it.each([
    ['14:05 (UTC +01:00)', '+01:00'],
    ['(UTC -08:00)', '-08:00'],
    ['17:19', '17:19'],
    ['2:05 PM', '14:05'],
    ['12:00 am', '00:00'],
    ['12:41 p.m.', '12:41'],
  ])('reads %s as %s', (text, value) => {
    expect(clock(text)).toBe(value);
  });

  it.each(['', '4h 30m ahead', '(UTC +99:00)', '99:99 PM', '3:04', '25:00', 'UTC'])(
    'reads nothing in "%s"',
    text => {
      expect(clock(text)).toBeUndefined();
    },
  );
});
