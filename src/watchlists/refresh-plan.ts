import { crc32 } from './crc32.ts';
import type { SourceState } from './source-state.ts';
import type { DownloadedList } from './watchlist.ts';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * `looksPerCadence`: so that one look may fail before a list counts as old. `firstPause`: after one failure; twice as
 * long after each more, up to `longestPause`, which is also how long a refresh that the user cancelled is left alone.
 * `spread`: of every pause, either way, so that not all installations ask a publisher in the same minute.
 */
const PLAN = {
  looksPerCadence: 2,
  firstPause: 15 * MINUTE_MS,
  longestPause: DAY_MS / 2,
  spread: 0.2,
} as const;

/** At least 0, below 1; the same for the same seed, so that a worker that starts anew plans the same. */
export type SeededRandom = (seed: string) => number;

const seededRandom: SeededRandom = seed => crc32(new TextEncoder().encode(seed)) / 2 ** 32;

/** One list, and how it stands. */
export interface Planned {
  readonly list: DownloadedList;
  readonly state: SourceState;
  /** A key or the permission for its hosts is missing: asking for it alone would fail. */
  readonly lacksSomething: boolean;
}

/**
 * When a list is looked at next by itself, milliseconds since 1970, often in the past; `undefined` for one that is off,
 * or was never fetched: the first time is the user's, and a file that was brought in is none. Times that do not read
 * count as long ago.
 */
export function nextAttempt(
  { on = true, known, checkedAt, attemptedAt, failures }: SourceState,
  { id, cadenceDays }: Pick<DownloadedList, 'id' | 'cadenceDays'>,
  random: SeededRandom = seededRandom,
): number | undefined {
  if (!on || known === undefined) return undefined;
  const [checked, attempted] = [timeOf(checkedAt), timeOf(attemptedAt)];
  const spread = 1 + PLAN.spread * (2 * random(`${id} ${attemptedAt ?? checkedAt ?? ''}`) - 1);
  if (failures > 0)
    return attempted + Math.min(PLAN.firstPause * 2 ** (failures - 1), PLAN.longestPause) * spread;
  const regular = checked + ((cadenceDays * DAY_MS) / PLAN.looksPerCadence) * spread;
  // An attempt after the last answer that did not fail was cancelled by the user.
  return attempted > checked ? Math.max(regular, attempted + PLAN.longestPause * spread) : regular;
}

/** The lists to look at now, those that wait longest first. A clock that was set back makes a list due, not stuck. */
export function dueLists(
  lists: readonly Planned[],
  settings: { readonly refreshByItself: boolean },
  now: number,
  random: SeededRandom = seededRandom,
): readonly DownloadedList[] {
  if (!settings.refreshByItself) return [];
  return lists
    .filter(({ lacksSomething }) => !lacksSomething)
    .map(({ list, state }) => ({ list, at: dueAt(state, nextAttempt(state, list, random), now) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
}

function dueAt({ checkedAt, attemptedAt }: SourceState, next: number | undefined, now: number): number {
  if (next === undefined) return Infinity;
  return timeOf(checkedAt) > now || timeOf(attemptedAt) > now ? now : next;
}

function timeOf(instant: string | undefined): number {
  const time = Date.parse(instant ?? '');
  return Number.isNaN(time) ? 0 : time;
}
