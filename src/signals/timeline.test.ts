import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role } from '../candidate/candidate.ts';
import { claimOf } from './sample.ts';
import { longestOf, monthsOf, mostAtOnce, roleText, shortestOf, type Span, timed } from './timeline.ts';

const TODAY = '2026-11-23';
const month = (year: number, one: number) => year * 12 + one - 1;

describe('monthsOf', () => {
  it('takes a year for all its months, and a day for its month', () => {
    expect(monthsOf('2019', TODAY)).toEqual({ from: month(2019, 1), until: month(2020, 1) });
    expect(monthsOf('2019-03', TODAY)).toEqual({ from: month(2019, 3), until: month(2019, 4) });
    expect(monthsOf('2019-03-31', TODAY)).toEqual(monthsOf('2019-03', TODAY));
  });

  it.each(['0000', '0001-01', '9999-12-31', '1900', '2060', '2019-13', '2019-00', '1970-01-01', 'May', ''])(
    'drops %j',
    date => {
      expect(monthsOf(date, TODAY)).toBeUndefined();
    },
  );
});

describe('longestOf and shortestOf', () => {
  it('lean to either side where a month is missing', () => {
    const role = { start: '2018', end: '2020' };
    expect(longestOf(role, TODAY)).toEqual({ from: month(2018, 1), until: month(2021, 1) });
    expect(shortestOf(role, TODAY)).toEqual({ from: month(2018, 12), until: month(2020, 2) });
  });

  it('end what goes on, and what is to end later, today', () => {
    const now = month(2026, 11) + 1;
    expect(longestOf({ start: '2020-01', end: 'present' }, TODAY)?.until).toBe(now);
    expect(longestOf({ start: '2020-01' }, TODAY)?.until).toBe(now);
    expect(shortestOf({ start: '2020-01', end: '2029-06' }, TODAY)?.until).toBe(now);
  });

  it('know nothing of reversed, absurd and future dates, nor of half a date', () => {
    for (const role of [
      { start: '2021', end: '2019' },
      { start: '2027', end: 'present' },
      { start: '0001', end: '9999' },
      { end: '2019' },
    ]) {
      expect(longestOf(role, TODAY)).toBeUndefined();
      expect(shortestOf(role, TODAY)).toBeUndefined();
    }
    expect(shortestOf({ start: '2019' }, TODAY)).toBeUndefined();
    expect(shortestOf({ start: '2019', end: '2019' }, TODAY)).toBeUndefined();
  });
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }))
  .map(([from, length]): Span => ({ from, until: from + length }));
const spans = fc.array(span, { maxLength: 30 });

describe('mostAtOnce', () => {
  it('finds as many as share that many months, and only such', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 24 }), (all, months) => {
        const roles = all.map(each => ({ claim: claimOf<Role>({}), span: each }));
        const found = mostAtOnce(roles, months);
        const from = Math.max(...found.map(each => each.span.from));
        const until = Math.min(...found.map(each => each.span.until));
        if (found.length > 0) expect(until - from).toBeGreaterThanOrEqual(months);
        const counts = all.map(
          ({ from: start }) => all.filter(each => each.from <= start && start + months <= each.until).length,
        );
        expect(found.length).toBe(Math.max(0, ...counts));
      }),
    );
  });
});

describe('timed', () => {
  it('looks at 400 roles at most', () => {
    const roles = Array.from({ length: 1000 }, () => claimOf<Role>({ start: '2019', end: '2021' }));
    expect(timed(roles, TODAY, longestOf)).toHaveLength(400);
  });

  it('never throws, and never gives an empty or absurd span', () => {
    const date = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('present', '0000', '9999', '2019', '2020-00', '2021-02-31', '1970-01-01', '\u202e2019'),
      fc.date({ noInvalidDate: true }).map(one => one.toISOString().slice(0, 10)),
    );
    const role = fc.record({ title: fc.string(), start: date, end: date }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(role), roles => {
        for (const read of [longestOf, shortestOf]) {
          for (const { span: found } of timed(roles.map(claimOf), TODAY, read)) {
            expect(found.from).toBeLessThan(found.until);
            expect(found.from).toBeGreaterThanOrEqual(month(1950, 1));
            expect(found.until).toBeLessThanOrEqual(month(2026, 12));
          }
        }
      }),
    );
  });
});

it('a role is shown in one line', () => {
  expect(roleText({ title: 'Tester', organisation: 'Probewerk', start: '2019', end: 'present' })).toBe(
    'Tester, Probewerk (2019 – present)',
  );
  expect(roleText({ organisation: 'Probewerk' })).toBe('Probewerk');
});
