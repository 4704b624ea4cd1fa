import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './instant.ts';

describe('instantOf', () => {
  it.each([
    '2024-02-29T00:00:00Z',
    '2024-02-28T23:59:59Z',
    '2023-02-29T10:00:00Z',
    '2024-04-31T10:00:00Z',
    '2000-03-01T00:00:00Z',
    '1900-03-01T00:00:00.001Z',
    '1970-01-01T00:00:00Z',
    '1969-12-28T23:59:59.999Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-28T24:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-00-01T00:00:00Z',
    '2024-05-00T00:00:00Z',
    '2024-05-02T10:60:00Z',
    '2024-05-02T10:41:60Z',
    '2024-05-02T10:41:07.12Z',
    '2024-05-02T10:41:07z',
    '2024-05-02 10:41:07Z',
    '2024-05-02T10:41:07',
    '2024-05-02T10:41:07+02:00',
    '2O24-05-02T10:41:07Z',
    '2024-05-02T10:41:07.0a0Z',
    '2024-05-02T10:41:07.00٣Z',
    '2024-05-02',
    '',
    'soon',
  ])('reads “%s” as the browser does', text => {
    expect(instantOf(text)).toBe(Date.parse(text));
  });

  it('reads every instant as the browser does, and whatever else looks like one', () => {
    const two = fc.integer({ min: 0, max: 99 }).map(value => String(value).padStart(2, '0'));
    const nearly = fc
      .tuple(two, two, two, two, two, two, two)
      .map(([c, y, m, d, h, min, s]) => `${c}${y}-${m}-${d}T${h}:${min}:${s}Z`);
    const real = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map(date => date.toISOString());
    fc.assert(
      fc.property(
        fc.oneof(
          real,
          real.map(text => text.replace(/\.\d+/, '')),
          nearly,
        ),
        text => {
          expect(instantOf(text)).toBe(Date.parse(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
