import type { BirthDate } from './entry.ts';

/** How a candidate's birth date and a listed one stand to each other, from the surest agreement to none. */
export type BirthDateRelation =
  /** Both name the same single day. */
  | 'same-day'
  /** Both lie in one month, and one of them says no more. */
  | 'same-month'
  /** Both lie in one year, and one of them says no more. */
  | 'same-year'
  /** The listing gives a year alone, and the other date is of the year before or after. */
  | 'near-year'
  /** One of them is "circa", and the other is at most two years off. */
  | 'circa'
  /** One of them is a range of years that the other lies in. */
  | 'in-range'
  /** As `in-range` or `circa`, of so many years that it says little. */
  | 'in-wide-range'
  /** The same numbers with day and month in each other's place. */
  | 'flipped-day'
  /** One year, other days or months. */
  | 'other-day'
  /** A year apart at the most. */
  | 'next-year'
  | 'other-year';

/** The relation of a candidate's birth date to the listed date it stands best to. */
export interface BirthDateComparison {
  readonly how: BirthDateRelation;
  /** The listed date that agrees, or all of them when none does. */
  readonly listed: string;
}

interface Days {
  readonly from: string;
  readonly to: string;
  readonly circa: boolean;
}

/**
 * `circaYears`: the two years of "about 1960" either way; `yearOnlyYears`: publishers who give a year alone are often one
 * off (both usual allowances, see corroboration.ts); `wideYears`: a window this wide or wider holds every fifth or
 * sixth adult: of OFAC's 7,595 birth dates 7 are ranges that wide.
 */
const ALLOW = { circaYears: 2, yearOnlyYears: 1, wideYears: 6 } as const;

/** Surest first: of several listed dates the one that stands best is the one compared. */
const RELATIONS: readonly BirthDateRelation[] = [
  ...(['same-day', 'same-month', 'same-year', 'circa', 'in-range', 'near-year'] as const),
  ...(['flipped-day', 'in-wide-range', 'other-day', 'next-year', 'other-year'] as const),
];
const DISAGREEING: readonly BirthDateRelation[] = ['other-day', 'next-year', 'other-year'];

/**
 * Compares a date as precise as it was stated (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `circa YYYY`, `YYYY to YYYY`) with an
 * entry's birth dates. One that agrees is enough: publishers list every date they know of. `undefined` when there is
 * nothing to compare. Never throws.
 */
export function compareBirthDates(
  candidate: string,
  listed: readonly BirthDate[],
): BirthDateComparison | undefined {
  const stated = statedDays(candidate);
  if (stated === undefined || listed.length === 0) return undefined;
  const compared = listed.map(date => ({ date, how: relationOf(stated, date) }));
  const best = compared.reduce((a, b) => (RELATIONS.indexOf(b.how) < RELATIONS.indexOf(a.how) ? b : a));
  const shown = DISAGREEING.includes(best.how) ? listed : [best.date];
  return { how: best.how, listed: shown.map(birthDateText).join('; ') };
}

function relationOf(stated: Days, listed: Days): BirthDateRelation {
  if (stated.circa || listed.circa) {
    // One allowance is enough: of two that are vague the listed one gets it.
    const [vague, other] = listed.circa ? [listed, stated] : [stated, listed];
    const window = widened(vague, ALLOW.circaYears);
    if (!overlap(window, other)) return apart(stated, listed);
    return isWide(window) || isWide(other) ? 'in-wide-range' : 'circa';
  }
  if (overlap(stated, listed)) return agreement(stated, listed);
  if (isYear(listed) && overlap(stated, widened(listed, ALLOW.yearOnlyYears))) return 'near-year';
  return isFlipped(stated, listed) ? 'flipped-day' : apart(stated, listed);
}

/** Two dates that overlap agree as far as the vaguer of them goes. */
function agreement(a: Days, b: Days): BirthDateRelation {
  const [from, to] = [a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to];
  if (from === to) return 'same-day';
  if (from.slice(0, 7) === to.slice(0, 7)) return 'same-month';
  if (from.slice(0, 4) === to.slice(0, 4)) return 'same-year';
  return isWide(a) || isWide(b) ? 'in-wide-range' : 'in-range';
}

function apart(a: Days, b: Days): BirthDateRelation {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const years = yearOf(second.from) - yearOf(first.to);
  return years <= 0 ? 'other-day' : years === 1 ? 'next-year' : 'other-year';
}

/** 4 May and 5 April of one year: written for readers who put the month first, or wrongly copied. */
function isFlipped(a: Days, b: Days): boolean {
  if (a.from !== a.to || b.from !== b.to) return false;
  const [year, month, day] = a.from.split('-');
  return b.from === `${year}-${day}-${month}`;
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

function isYear({ from, to }: Days): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** "Circa 1960" is a year wide before its allowance: the middle year and two either way are five. */
function widened({ from, to, circa }: Days, years: number): Days {
  return { from: shifted(from, -years), to: shifted(to, years), circa };
}

function shifted(date: string, years: number): string {
  return String(yearOf(date) + years).padStart(4, '0') + date.slice(4);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function isWide({ from, to }: Days): boolean {
  return yearOf(to) - yearOf(from) + 1 >= ALLOW.wideYears;
}

/** Dates of this form sort as texts. */
function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CIRCA = /^(?:circa |c(?:a|irca)?\. ?|ca |about |around |approx(?:\.|imately)? |~ ?)/i;
const BETWEEN = /^(?:between|from) /i;
const TO = / (?:to|and) |(?<=^\d{4}) ?[-–] ?(?=\d{4}$)/;
/** Longer texts are no date. */
const DATE_LENGTH = 40;

function statedDays(text: string): Days | undefined {
  const trimmed = text.slice(0, DATE_LENGTH).trim();
  const circa = CIRCA.test(trimmed);
  const [first = '', second = first, ...more] = trimmed.replace(CIRCA, '').replace(BETWEEN, '').split(TO);
  const [from, to] = [daysOf(first), daysOf(second)];
  if (from === undefined || to === undefined || more.length > 0 || from.from > to.to) return undefined;
  return { from: from.from, to: to.to, circa };
}

function daysOf(partial: string): Omit<Days, 'circa'> | undefined {
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
