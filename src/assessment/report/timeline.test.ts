import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../candidate/candidate.ts';
import { monthText, timelineOf, yearsOf } from './timeline.ts';

const TODAY = '2026-08-04';
const month = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;

function roles(
  ...dates: readonly (readonly [start?: string | undefined, end?: string | undefined])[]
): readonly Role[] {
  return dates.map(([start, end]) => ({
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }));
}

describe('a timeline', () => {
  it('draws each role from its first month to its last', () => {
    const { bars, lanes } = timelineOf(roles(['2019-03', '2021-01'], ['2021-02', 'present']), [], TODAY);
    expect(bars).toMatchObject([
      { number: 1, lane: 0, span: { from: month('2019-03'), until: month('2021-02') }, end: 'stated' },
      { number: 2, lane: 0, span: { from: month('2021-02'), until: month('2026-09') }, end: 'present' },
    ]);
    expect(lanes).toBe(1);
  });

  it('tells what is certain from what a year alone leaves open', () => {
    const { bars } = timelineOf(roles(['2018', '2020']), [], TODAY);
    expect(bars).toMatchObject([
      {
        span: { from: month('2018-01'), until: month('2021-01') },
        certain: { from: month('2018-12'), until: month('2020-02') },
      },
    ]);
    expect(timelineOf(roles(['2019', '2019']), [], TODAY).bars[0]?.certain).toBeUndefined();
  });

  it('leaves an end open that nobody states, and a start', () => {
    const { bars } = timelineOf(roles(['2024-01']), [{ school: 'Porto Institute', end: '2012' }], TODAY);
    expect(bars).toMatchObject([
      { number: 1, end: 'unstated', start: 'stated', span: { until: month('2026-09') } },
      { number: 2, end: 'stated', start: 'unstated', kind: 'study', lane: 1 },
    ]);
  });

  it('shows overlaps in lanes, and says which run at once', () => {
    const { bars, overlaps, lanes } = timelineOf(
      roles(['2018-01', '2020-12'], ['2019-01', '2019-12'], ['2020-06', 'present']),
      [],
      TODAY,
    );
    expect(lanes).toBe(2);
    expect(overlaps).toEqual([
      { span: { from: month('2019-01'), until: month('2020-01') }, numbers: [1, 2] },
      { span: { from: month('2020-06'), until: month('2021-01') }, numbers: [1, 3] },
    ]);
    expect(bars[0]?.beside).toHaveLength(2);
  });

  it('takes one shared month for a change of jobs, and a study beside work for nothing', () => {
    const studies = [{ school: 'Porto Institute', start: '2018-01', end: '2022-01' }];
    const { overlaps } = timelineOf(roles(['2018-01', '2020-06'], ['2020-06', 'present']), studies, TODAY);
    expect(overlaps).toEqual([]);
  });

  it('shows gaps of three months and more', () => {
    const { gaps } = timelineOf(
      roles(['2018-01', '2018-12'], ['2019-03', '2019-05'], ['2020-01', '2020-02']),
      [],
      TODAY,
    );
    expect(gaps).toEqual([
      { from: month('2019-06'), until: month('2020-01') },
      { from: month('2020-03'), until: month('2026-09') },
    ]);
  });

  it.each([
    [[], 'no-dates'],
    [[undefined, 'present'], 'no-dates'],
    [['0000', '2001'], 'no-such-date'],
    [['2019-13', '2020'], 'no-such-date'],
    [['2019', '9999'], 'no-such-date'],
    [['2021-05', '2019-01'], 'reversed'],
    [['2031-01', 'present'], 'reversed'],
  ] as const)('says why %j cannot be drawn', (dates, why) => {
    const { bars, undatable } = timelineOf(roles(dates), [], TODAY);
    expect(bars).toEqual([]);
    expect(undatable).toEqual([{ number: 1, why }]);
  });

  it('holds 400 roles that all run at once', () => {
    const many = Array.from({ length: 400 }, (_, i): Role => ({
      start: `${1980 + (i % 40)}`,
      end: 'present',
    }));
    const { bars, lanes } = timelineOf(many, [], TODAY);
    expect(bars).toHaveLength(400);
    expect(lanes).toBe(400);
  });

  it('is an empty year where there is nothing', () => {
    expect(timelineOf([], [], TODAY)).toMatchObject({
      bars: [],
      gaps: [],
      scale: { from: month('2026-01'), until: month('2027-01') },
    });
  });

  it('draws or explains everything, on its scale, with no two in one place, whatever the dates', () => {
    const date = fc.oneof(
      fc.constantFrom('0000', '0001', '9999', '1970-01-01', '2019-00', '2019-13', '2026-08', 'soon', ''),
      fc.integer({ min: 1940, max: 2040 }).map(String),
      fc
        .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, each]) => `${year}-${String(each).padStart(2, '0')}`),
    );
    const role = fc.record(
      { start: date, end: fc.oneof(date, fc.constant('present')) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(role, { maxLength: 40 }),
        fc.array(role, { maxLength: 10 }),
        (history, studies) => {
          const schools = studies.map(study => ({ school: 'Porto Institute', ...study }));
          const { bars, undatable, scale, lanes, overlaps, gaps } = timelineOf(history, schools, TODAY);
          const numbers = [...bars, ...undatable].map(({ number }) => number).sort((a, b) => a - b);
          expect(numbers).toEqual(Array.from({ length: history.length + schools.length }, (_, i) => i + 1));
          for (const { span, certain, lane, beside } of bars) {
            expect(span.from).toBeLessThan(span.until);
            expect(span.from).toBeGreaterThanOrEqual(scale.from);
            expect(span.until).toBeLessThanOrEqual(scale.until);
            expect(lane).toBeLessThan(lanes);
            if (certain) expect(certain.from >= span.from && certain.until <= span.until).toBe(true);
            for (const part of beside) expect(part.from >= span.from && part.until <= span.until).toBe(true);
          }
          for (const one of bars) {
            const others = bars.filter(other => other !== one && other.lane === one.lane);
            for (const { span } of others) {
              expect(span.until <= one.span.from || span.from >= one.span.until).toBe(true);
            }
          }
          for (const overlap of overlaps) expect(overlap.numbers.length).toBeGreaterThan(1);
          for (const gap of gaps) {
            expect(bars.every(({ span }) => span.until <= gap.from || span.from >= gap.until)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the scale', () => {
  it('marks years by even steps, no more than asked for', () => {
    expect(yearsOf({ from: month('2019-01'), until: month('2023-01') }, 6)).toEqual([2019, 2020, 2021, 2022]);
    expect(yearsOf({ from: month('1998-01'), until: month('2027-01') }, 6)).toEqual([
      2000, 2005, 2010, 2015, 2020, 2025,
    ]);
  });

  it('writes months as dates are written', () => {
    expect(monthText(month('2019-12'))).toBe('2019-12');
  });
});
