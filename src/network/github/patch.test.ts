import { describe, expect, it } from 'vitest';
import { clockOf } from './patch.ts';

function patch(date: string, subject = 'Tide tables'): string {
  return `From ${'a'.repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: Mina Okafor <mina@people.example>\n${date}\nSubject: [PATCH] ${subject}\n\n---\n tide.ts | 1 +\n`;
}

describe('the clock of a patch', () => {
  it.each([
    ['Date: Tue, 6 Mar 2012 15:06:50 -0800', '2012-03-06T23:06:50.000Z', -480],
    ['Date: Sat, 28 Feb 2026 23:30:00 +0545', '2026-02-28T17:45:00.000Z', 345],
    ['Date: Sun, 1 Nov 2026 00:00:00 +0000', '2026-11-01T00:00:00.000Z', 0],
    ['Date: Sun, 1 Nov 2026 12:00:00 +1400', '2026-10-31T22:00:00.000Z', 840],
  ])('%s', (date, at, offset) => {
    expect(clockOf(patch(date))).toEqual({ at, offset });
    expect(clockOf(patch(date).replaceAll('\n', '\r\n'))).toEqual({ at, offset });
  });

  it.each([
    ['an offset in use nowhere', 'Date: Tue, 6 Mar 2012 15:06:50 +2300'],
    ['no month', 'Date: Tue, 6 Mai 2012 15:06:50 -0800'],
    ['letters across two months', 'Date: Tue, 6 anF 2012 15:06:50 -0800'],
    ['an instant without an offset', 'Date: 2012-03-06T15:06:50Z'],
    ['nothing', 'X-Note: none'],
  ])('is not read from %s', (_, date) => {
    expect(clockOf(patch(date))).toBeUndefined();
  });

  it('is not taken from what the author wrote', () => {
    const body = patch('X-Note: none').replace('---', 'Date: Tue, 6 Mar 2012 15:06:50 -0800\n---');
    expect(clockOf(body)).toBeUndefined();
    expect(clockOf('')).toBeUndefined();
    expect(clockOf('Date: '.repeat(1_000_000))).toBeUndefined();
  });
});
