import type { BirthDate } from '../entry.ts';

const DAY = /^\s*(\d{4}-\d{2}-\d{2})/;

/** The day of an `xs:date` or `xs:dateTime`, `YYYY-MM-DD`; its zone is of no use. `undefined` for anything else. */
export function dayOf(text: string | undefined): string | undefined {
  const day = DAY.exec(text ?? '')?.[1];
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return birthDateOf({ year, month, day: date }) === undefined ? undefined : day;
}

/** The parts of a date as numbers in text; empty ones are not known. */
interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  /** The last year of a range. */
  readonly toYear?: string;
  readonly circa?: boolean;
}

/** A birth date as precise as its parts; `undefined` where the year is missing or a part is impossible. */
export function birthDateOf({
  year,
  month = '',
  day = '',
  toYear = '',
  circa = false,
}: DateParts): BirthDate | undefined {
  if (!isYear(year)) return undefined;
  if (toYear !== '') {
    if (!isYear(toYear) || toYear < year) return undefined;
    return { from: `${year}-01-01`, to: `${toYear}-12-31`, circa };
  }
  if (!isNumber(month)) return { from: `${year}-01-01`, to: `${year}-12-31`, circa };
  if (Number(month) > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const prefix = `${year}-${month.padStart(2, '0')}-`;
  if (!isNumber(day)) return { from: `${prefix}01`, to: prefix + String(last), circa };
  if (Number(day) > last) return undefined;
  const only = prefix + day.padStart(2, '0');
  return { from: only, to: only, circa };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_WORDS = /(?:\b(\d{1,2})(?:st|nd|rd|th)? )?(?:\b([A-Z][a-z]{2,8})\.? )?\b([12]\d{3})\b/;

/** The first date in words of a note: `4 Feb. 1962`, `August 1961`, `1976`. `undefined` when there is none. */
export function birthDateInWords(note: string, circa = false): BirthDate | undefined {
  const [, day = '', name = '', year = ''] = IN_WORDS.exec(note.replaceAll(/\s+/g, ' ')) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return birthDateOf(month === 0 ? { year, circa } : { year, month: String(month), day, circa });
}

function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(text);
}

/** Publishers write unknown parts as 0 or 00. */
function isNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) > 0;
}
