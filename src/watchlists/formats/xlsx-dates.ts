/** How much of a date a cell shows: what is typed as "Feb 1973" is kept as the first day of the month. */
export type DateKind = 'day' | 'month' | 'year' | 'none';

/** ECMA-376, 18.8.30: the formats every workbook has. 17 is `mmm-yy`; 27 to 36 and 50 to 58 are dates in East Asia. */
const DAY_FORMATS = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const MONTH_FORMAT = 17;
/** Texts in quotes, after backslashes or in brackets are shown as they are, and stand for nothing. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

const DAY_MS = 86_400_000;
/** Excel counts 1900 as a leap year: before its 29 February, which never was, all numbers are one less. */
const LEAP_DAY = 60;
const DATES_1904 = 1462;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** What cells of a number format show. @param code the format's own, for those the file defines. */
export function dateKind(format: number, code: string | undefined): DateKind {
  if (code === undefined)
    return format === MONTH_FORMAT ? 'month' : DAY_FORMATS.includes(format) ? 'day' : 'none';
  const plain = code.replaceAll(LITERAL, '').toLowerCase();
  if (!plain.includes('y')) return 'none';
  return plain.includes('d') ? 'day' : plain.includes('m') ? 'month' : 'year';
}

/** A number of a cell as text: a date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by what the cell shows of it. */
export function serialDate(value: string, kind: DateKind, dates1904: boolean): string {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return value;
  const days = Math.floor(number) + (dates1904 ? DATES_1904 : 0);
  if (kind === 'none' || days < 1 || days > LAST_SERIAL) return String(number);
  const sinceEpoch = days < LEAP_DAY ? days + 1 : days;
  const date = new Date(Date.UTC(1899, 11, 30) + sinceEpoch * DAY_MS).toISOString();
  return date.slice(0, { day: 10, month: 7, year: 4 }[kind]);
}
