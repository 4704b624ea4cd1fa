/** Why a list may lag behind its publisher. */
export type Staleness =
  /** Nobody confirmed the copy for longer than the list's cadence. */
  | 'old'
  /** The last two refreshes failed, or more. */
  | 'failing';

/** Failures in a row after which a list counts as failing: one alone is weather. */
export const FAILING_AFTER = 2;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What decides whether a list is stale. */
export interface Freshness {
  /** In days. */
  readonly cadenceDays: number;
  /** When the publisher last gave the list or confirmed it, ISO 8601; absent when never. */
  readonly checkedAt?: string;
  /** Failed refreshes in a row. */
  readonly failures: number;
}

/**
 * Whether every verdict that rests on this list has to say that it may lag behind; `undefined` when not.
 * @param now milliseconds since 1970. A clock that was set back makes nothing fresh: a check in the future is older
 *   than any.
 */
export function staleness(
  { cadenceDays, checkedAt, failures }: Freshness,
  now: number,
): Staleness | undefined {
  if (failures >= FAILING_AFTER) return 'failing';
  const age = now - Date.parse(checkedAt ?? '');
  return age >= 0 && age <= cadenceDays * DAY_MS ? undefined : 'old';
}
