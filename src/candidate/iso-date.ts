import type { PartialDate } from './candidate.ts';
import { partialDate } from './partial-date.ts';

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ][\d:.,]{1,20}(?:Z|[+-][\d:]{2,6})?)?)?)?$/;

/** A date as machines write it (schema.org, `<time datetime>`); the time of day is dropped, not converted. */
export function isoDate(text: string): PartialDate | undefined {
  const groups = ISO.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(part =>
    part === undefined ? undefined : Number(part),
  );
  return year === undefined ? undefined : partialDate(year, month, day);
}
