import { type Role } from '../candidate/candidate.ts';
import { type Claim } from '../candidate/claim.ts';

/** What a date of a history must be to be taken for one. */
const PLAUSIBLE = {
  /** Nobody who applies today worked before; 0001 and 1900 are what programs write for "unknown". */
  firstYear: 1950,
  /** Years beyond today: studies and fixed terms may end that late, 9999 means "never". */
  yearsAhead: 10,
} as const;

/** More roles than any honest page shows; a hostile one must not keep a check busy. */
const MOST_ROLES = 400;

/** Zero of the clock of many programs: a date that nobody entered. */
const UNSET = '1970-01-01';

/** Months counted from the year 0: `from` is the first, `until` the first one after. Never empty. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Something with a beginning and an end, as partial dates: a role, a course of study. `end` may be `present`. */
export interface Dated {
  readonly start?: string;
  readonly end?: string;
}

/** The months that a date can be: one, or the twelve of its year. `undefined` for what is no plausible date. */
export function monthsOf(date: string, today: string): Span | undefined {
  if (date === UNSET) return undefined;
  const [, year, month] = /^(\d{4})(?:-(\d\d)(?:-\d\d)?)?$/.exec(date) ?? [];
  if (year === undefined || Number(year) < PLAUSIBLE.firstYear) return undefined;
  if (Number(year) > Number(today.slice(0, 4)) + PLAUSIBLE.yearsAhead) return undefined;
  const january = Number(year) * 12;
  if (month === undefined) return { from: january, until: january + 12 };
  const from = january + Number(month) - 1;
  return Number(month) >= 1 && Number(month) <= 12 ? { from, until: from + 1 } : undefined;
}

/** The month of today, as {@link Span} counts. */
export function monthOfToday(today: string): number {
  return Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
}

/**
 * The longest time the dates can mean: from the first month of the start to the last of the end; what has no end goes on.
 * Never beyond today. `undefined` where there is no start, or where the dates are absurd, reversed, or still to come.
 */
export function longestOf({ start, end = 'present' }: Dated, today: string): Span | undefined {
  const first = start === undefined ? undefined : monthsOf(start, today);
  const now = monthOfToday(today) + 1;
  const last = end === 'present' ? { from: now - 1, until: now } : monthsOf(end, today);
  if (first === undefined || last === undefined) return undefined;
  return spanOf(first.from, Math.min(last.until, now));
}

/**
 * The time the dates mean at least: from the last month of the start to the first of the end. `undefined` unless both are
 * given and leave something between them.
 */
export function shortestOf({ start, end }: Dated, today: string): Span | undefined {
  if (start === undefined || end === undefined) return undefined;
  const first = monthsOf(start, today);
  const now = monthOfToday(today);
  const last = end === 'present' ? { from: now, until: now + 1 } : monthsOf(end, today);
  if (first === undefined || last === undefined) return undefined;
  return spanOf(first.until - 1, Math.min(last.from, now) + 1);
}

function spanOf(from: number, until: number): Span | undefined {
  return from < until ? { from, until } : undefined;
}

/** One role with the time it takes, as one of {@link longestOf} and {@link shortestOf} reads it. */
export interface TimedRole {
  readonly claim: Claim<Role>;
  readonly span: Span;
}

/** The roles that have a time, in the order of the page; the first {@link MOST_ROLES} are looked at. */
export function timed(
  roles: readonly Claim<Role>[],
  today: string,
  spanOfRole: typeof longestOf,
): readonly TimedRole[] {
  return roles.slice(0, MOST_ROLES).flatMap(claim => {
    const span = spanOfRole(claim.value, today);
    return span === undefined ? [] : [{ claim, span }];
  });
}

/** The most roles that all ran at once for so many months together; of several such sets the earliest. */
export function mostAtOnce(roles: readonly TimedRole[], months: number): readonly TimedRole[] {
  // Spans share so many months where what is left of each, cut short by one month less, shares a point.
  const cut = roles
    .map(role => ({ role, from: role.span.from, until: role.span.until - months + 1 }))
    .filter(({ from, until }) => from < until);
  const edges = cut
    .flatMap(({ from, until }) => [
      { at: from, step: 1 },
      { at: until, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  let running = 0;
  let best = { count: 0, at: 0 };
  for (const { at, step } of edges) {
    running += step;
    if (running > best.count) best = { count: running, at };
  }
  return cut.filter(({ from, until }) => from <= best.at && best.at < until).map(({ role }) => role);
}

/** A role in one line, as a card shows it: "Tester, Probewerk (2019-03 – 2021-01)". */
export function roleText({ title, organisation, start, end }: Role): string {
  const what = [title, organisation].filter(part => part !== undefined).join(', ');
  const when = [start, end].filter(part => part !== undefined).join(' – ');
  return when === '' ? what : `${what} (${when})`.trim();
}

/** A role as evidence shows it. */
export function roleClaim(claim: Claim<Role>): Claim<string> {
  return { ...claim, value: roleText(claim.value) };
}
