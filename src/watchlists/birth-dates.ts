import type { BirthDate } from './entry.ts';

/** How a candidate's birth date and those of an entry stand to each other. */
export interface BirthDateComparison {
  readonly agrees: boolean;
  /** Both sides name the same single day: strong enough to lift even a weak alias. */
  readonly sameDay: boolean;
  /** The listed date that agrees, or all of them when none does. */
  readonly listed: string;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Compares a date as precise as the page was (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) with an entry's birth dates. One
 * that agrees is enough: publishers list every date they know of. A listed year without a day, or a "circa",
 * also agrees one year either way; of two full dates in one year another day disagrees. `undefined` when
 * there is nothing to compare.
 */
export function compareBirthDates(
  candidate: string,
  listed: readonly BirthDate[],
): BirthDateComparison | undefined {
  const days = daysOf(candidate);
  if (days === undefined || listed.length === 0) return undefined;
  const agreeing = listed.filter(date => overlap(days, widened(date)));
  const same = agreeing.find(date => !date.circa && days.from === days.to && date.from === date.to);
  const best = same ?? agreeing.find(date => overlap(days, date)) ?? agreeing[0];
  return {
    agrees: best !== undefined,
    sameDay: same !== undefined,
    listed: (best === undefined ? listed : [best]).map(birthDateText).join('; '),
  };
}

/** A listed birth date as short as it is precise: `1965-04-25`, `1965-04`, `1965`, `circa 1951`, `1951 to 1953`. */
export function birthDateText({ from, to, circa }: BirthDate): string {
  const first = short(from, '-01-01', '-01');
  const last = short(to, '-12-31', `-${lastDay(to)}`);
  const both = from === to ? from : first.length !== last.length ? `${from} to ${to}` : undefined;
  return (circa ? 'circa ' : '') + (both ?? (first === last ? first : `${first} to ${last}`));
}

function short(date: string, yearEnd: string, monthEnd: string): string {
  if (date.endsWith(yearEnd)) return date.slice(0, 4);
  return date.endsWith(monthEnd) ? date.slice(0, 7) : date;
}

function widened(date: BirthDate): Days {
  const yearOnly = date.from.endsWith('-01-01') && date.to === `${date.from.slice(0, 4)}-12-31`;
  return date.circa || yearOnly ? { from: shifted(date.from, -1), to: shifted(date.to, 1) } : date;
}

function shifted(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4);
}

/** Dates of this form sort as texts. */
function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function daysOf(partial: string): Days | undefined {
  const [, year, month, day] = PARTIAL.exec(partial) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDay(`${year}-${month}`);
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return day >= '01' && day <= last ? { from: partial, to: partial } : undefined;
}

function lastDay(date: string): string {
  return String(new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate());
}
