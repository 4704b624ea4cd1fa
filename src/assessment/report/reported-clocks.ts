import { type Candidate } from '../../candidate/candidate.ts';
import { isMissing } from '../../candidate/claim.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { offsetsAt } from '../../places/offsets.ts';
import { residencesOf } from '../../signals/residence.ts';
import type { Assessment } from '../assessment.ts';

/** One clock that was seen: the one the page shows, or that of the computer the commits were made on. */
export interface SeenClock {
  readonly of: 'page' | 'commits';
  /** As it was read, such as `21:40` or `UTC+01:00, UTC+02:00`. */
  readonly text: string;
  /** Minutes ahead of UTC, rising, each once. */
  readonly offsets: readonly number[];
}

/** The clocks of the place a candidate gives, and those that were seen. */
export interface ReportedClocks {
  /** As it stands on the page. */
  readonly place: string;
  /** In use there, minutes ahead of UTC, rising, each once: both those of winter and of summer. At least one. */
  readonly offsets: readonly number[];
  /** At least one. */
  readonly seen: readonly SeenClock[];
}

const DAY = 24 * 60;
const COMMITS = 'clock/commit-zone';

/**
 * The clocks of a report, the seen ones as their signals read them; `undefined` where there is nothing to hold against
 * something else. @param readAt when the page was read, ISO 8601
 */
export function clocksOf(
  candidate: Candidate,
  { findings, agreements }: Pick<Assessment, 'findings' | 'agreements'>,
  gazetteer: Gazetteer,
  readAt: string,
): ReportedClocks | undefined {
  const residences = residencesOf(candidate, gazetteer);
  const [first] = residences;
  const zones = [...new Set(residences.flatMap(({ places }) => places.flatMap(place => place.zones)))];
  const year = readAt.slice(0, 4);
  const seasons = [`${year}-01-15T12:00Z`, `${year}-07-15T12:00Z`].map(text => new Date(text));
  const offsets = rising(seasons.flatMap(instant => offsetsAt(zones, instant)));
  if (first === undefined || offsets.length === 0) return undefined;
  const shown = isMissing(candidate.localTime) ? undefined : candidate.localTime.value;
  const committed = [...findings, ...agreements].find(({ signal }) => signal === COMMITS)?.values[1];
  const seen = [
    ...(shown === undefined
      ? []
      : [{ of: 'page', text: shown, offsets: shownOffset(shown, readAt, offsets) } as const]),
    ...(committed === undefined
      ? []
      : [{ of: 'commits', text: committed, offsets: offsetsIn(committed) } as const]),
  ].filter(clock => clock.offsets.length > 0);
  return seen.length === 0 ? undefined : { place: first.claim.value, offsets, seen };
}

/** A time of day is told by many clocks, a day apart from each other: the one nearest to those of the place is taken. */
function shownOffset(text: string, readAt: string, near: readonly number[]): readonly number[] {
  const [, sign, hours, minutes] = /^([+-])?([0-2]\d):([0-5]\d)$/.exec(text) ?? [];
  const value = Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(value)) return [];
  if (sign !== undefined) return [sign === '-' ? -value : value];
  const now = new Date(readAt);
  const utc = now.getUTCHours() * 60 + now.getUTCMinutes();
  if (Number.isNaN(utc)) return [];
  // Clocks stand at quarters of an hour from each other, and pages stand open for some minutes.
  const offset = Math.round((value - utc) / 15) * 15;
  const apart = (each: number): number => Math.min(...near.map(other => Math.abs(each - other)));
  const [nearest] = [offset - DAY, offset, offset + DAY].sort((a, b) => apart(a) - apart(b));
  return nearest === undefined ? [] : [nearest];
}

function offsetsIn(text: string): readonly number[] {
  const found = [...text.matchAll(/UTC([+-])(\d\d):(\d\d)/g)];
  return rising(
    found.map(([, sign, hours, minutes]) => (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))),
  );
}

function rising(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
