import type { PartialDate } from './candidate.ts';

/** Years a person living now can have on a profile; what lies outside is a placeholder such as 0001 or 9999. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A date from its numbers, or `undefined` when there is no such day, month or year. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  if (month === undefined) return String(year);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** True when `a` lies after `b` as far as both are precise: "2019-05" is not after "2019". */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
