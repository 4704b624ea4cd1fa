import type { Role, Study } from '../../../candidate/candidate.ts';
import { claimsOf, type Claim, type Many } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { spanIn } from './dates.ts';

/** The lines of one entry of the experience section, descriptions left out. */
export interface Entry {
  readonly head: readonly string[];
  /** Several roles at one employer: the head names the employer and the total length, each of these one role. */
  readonly roles: readonly (readonly string[])[];
  /** Of the page, such as `de`. */
  readonly language: string;
}

/** Title, employer, perhaps a kind of employment: the dates come no later than this. */
const LATEST_DATES = 3;
/** "Acme · Full-time", "Lisbon, Portugal · Remote". */
const SEPARATOR = ' · ';
/** A longer line under the dates is a description. */
const LONGEST_PLACE = 100;
/** Where somebody works from, written in place of a town. */
const WORK_MODE = /^(?:remote|hybrid|on-?site)$/i;
/** The total length of several roles ("5 yrs 3 mos", "5년 3개월") in place of an employer. */
const LENGTH = /^\d+\s?\p{L}/u;

/** The line of a role's dates, or -1. */
export function datesAt(lines: readonly string[], language: string): number {
  return lines
    .slice(0, LATEST_DATES + 1)
    .findIndex((line, at) => at > 0 && spanIn(line, language) !== undefined);
}

/** The roles of an entry, in the order they stand there. */
export function rolesOf(entry: Entry, at: string): readonly Claim<Role>[] {
  const { head, language } = entry;
  const [employer] = head;
  // A head that is itself dated is a role with something listed under it, such as the projects done there.
  if (employer === undefined || entry.roles.length === 0 || datesAt(head, language) > 0) {
    return roleOf(head, undefined, at, language);
  }
  return entry.roles.flatMap(lines => roleOf(lines, withoutTail(employer), at, language));
}

function roleOf(
  lines: readonly string[],
  employer: string | undefined,
  at: string,
  language: string,
): readonly Claim<Role>[] {
  const [title, second] = lines;
  const dates = datesAt(lines, language);
  // Without dates, a length in the second line tells of an employer whose roles are not there.
  if (title === undefined || (dates < 0 && LENGTH.test(second ?? ''))) return [];
  const range = spanIn(lines[dates] ?? '', language);
  const place = dates > 0 ? withoutTail(lines[dates + 1] ?? '') : '';
  // A year in the second line tells of dates that could not be read, not of an employer.
  const isEmployer = second !== undefined && dates !== 1 && (dates > 1 || !/\d{4}/.test(second));
  const organisation = employer ?? (isEmployer ? withoutTail(second) : undefined);
  const role: Role = {
    title,
    ...(organisation !== undefined && { organisation }),
    ...range,
    ...(isPlace(place) && { place }),
  };
  return [claimOf(role, 'markup', at, [...(employer === undefined ? [] : [employer]), ...lines].join(' | '))];
}

function isPlace(line: string): boolean {
  return line !== '' && line.length <= LONGEST_PLACE && !WORK_MODE.test(line);
}

/** One entry of the education section: school, degree, dates. */
export function studyOf({ head, language }: Entry, at: string): readonly Claim<Study>[] {
  const [school, degree, ...rest] = head;
  if (school === undefined) return [];
  const lines = degree === undefined ? rest : [degree, ...rest];
  const dates = lines.find(line => yearsIn(line, language) !== undefined);
  const { start, end } = yearsIn(dates ?? '', language) ?? {};
  const study: Study = {
    school,
    ...(degree !== undefined && degree !== dates && { degree }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && end !== 'present' && { end }),
  };
  return [claimOf(study, 'markup', at, [school, ...lines].join(' | '))];
}

/** Studies may be dated by their last year alone. */
function yearsIn(line: string, language: string): ReturnType<typeof spanIn> {
  return /^\d{4}$/.test(line) ? { end: line } : spanIn(line, language);
}

/** The employer of the first role that has not ended, as the page orders them. */
export function currentEmployer(roles: Many<Role>): Claim<string> | undefined {
  for (const { value, where, at, quote } of claimsOf(roles)) {
    if (value.end === 'present' && value.organisation !== undefined) {
      return claimOf(value.organisation, where, at, quote);
    }
  }
  return undefined;
}

function withoutTail(line: string): string {
  return line.split(SEPARATOR, 1)[0]?.trim() ?? line;
}
