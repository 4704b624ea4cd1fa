import type { Claim } from '../../candidate/claim.ts';
import { claimOf } from '../../candidate/text.ts';
import type { Raw } from './found-person.ts';

/**
 * The clock a page shows for somebody: "14:05 (UTC +01:00)", "2:05 PM". The offset says more than the time, which
 * stands still on a saved page; `HH:MM` otherwise, as `Candidate.localTime` wants it.
 */
export function clockIn(
  { text, at }: Raw,
  where: Claim<string>['where'] = 'markup',
): readonly Claim<string>[] {
  const [, sign, hours, minutes] = /UTC ?([+-])(0\d|1[0-4]):([0-5]\d)/.exec(text) ?? [];
  if (sign && hours && minutes) return [claimOf(`${sign}${hours}:${minutes}`, where, at, text)];
  const [, hour = '', minute = '', half] =
    /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)(?: ?([ap])\.?m(?![a-z]))?/i.exec(text) ?? [];
  if (hour === '' || (half === undefined && hour.length < 2)) return [];
  const clock =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return [claimOf(`${String(clock).padStart(2, '0')}:${minute}`, where, at, text)];
}
