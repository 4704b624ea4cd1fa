import type { BirthDate } from '../entry.ts';
import { dayFirstDates, daysOf } from './day-first-dates.ts';

/** `25/04/1965`, `04-25-1965`: which part is the day is told by where people live, not by the date. */
const SLASHED = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;
/** `1965/4/25`, `1965. 4. 25.`, `1965年4月25日`, `1965년 4월 25일`: year first is the same everywhere. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:[/.]|\s?[年년]|-)\s?(\d{1,2})(?:[/.]|\s?[月월]|-)\s?(\d{1,2})(?:\.|\s?[日일]|(?!\d))/g;

/**
 * Reads the birth dates of one column. Whether its days come first or its months is decided by the whole column: one
 * 25/04 settles it. Where nothing does, or both stand in it, a date that could be either is its year alone: rather
 * that than a wrong day.
 */
export function ownListDates(column: readonly string[]): (text: string) => readonly BirthDate[] {
  const pairs = column.flatMap(text =>
    [...text.matchAll(SLASHED)].map(([, a, , b]) => [Number(a), Number(b)] as const),
  );
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  const order = dayFirst === monthFirst ? 'unclear' : dayFirst ? 'day-first' : 'month-first';
  const iso = (_: string, first: string, __: string, second: string, year: string): string => {
    const [a, b] = [Number(first), Number(second)];
    const dayLeads = a > 12 || (b <= 12 && order === 'day-first');
    const clear = a > 12 || b > 12 || a === b || order !== 'unclear';
    const days = clear ? daysOf(Number(year), dayLeads ? b : a, dayLeads ? a : b) : undefined;
    return days?.from ?? year;
  };
  return text =>
    dayFirstDates(
      text
        .replaceAll(YEAR_FIRST, (_, year: string, month: string, day: string) =>
          [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
        )
        .replaceAll(SLASHED, iso),
    );
}
