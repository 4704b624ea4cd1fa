import type { BirthDate } from '../entry.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2}) )?(\d{4})$/;
const CIRCA = /^circa /i;
const TO = / to | ?- ?/;

/**
 * A birth date as OFAC writes it: `10 Dec 1948`, `Sep 1938`, `1946`, `circa 1951`, `1951 to 1953`,
 * `01 Jan 1961 to 31 Dec 1962`, `Mar 1962 to Feb 1963`, `circa 1979-1982` (every form of the file of
 * 2024-06-25). `undefined` for anything else.
 */
export function ofacBirthDate(text: string): BirthDate | undefined {
  const circa = CIRCA.test(text);
  const [first = '', second = first, ...more] = text.replace(CIRCA, '').trim().split(TO);
  const from = range(first);
  const to = range(second.replace(CIRCA, ''));
  if (from === undefined || to === undefined || more.length > 0 || from.first > to.last) return undefined;
  return { from: from.first, to: to.last, circa };
}

/** The first and last day of a day, a month or a year, `YYYY-MM-DD`. */
function range(text: string): { readonly first: string; readonly last: string } | undefined {
  const [, day, monthName, year] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (monthName === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = MONTHS.indexOf(monthName) + 1;
  if (month === 0) return undefined;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, '0')}-`;
  if (day === undefined) return { first: `${prefix}01`, last: `${prefix}${days}` };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  const only = prefix + day.padStart(2, '0');
  return { first: only, last: only };
}
