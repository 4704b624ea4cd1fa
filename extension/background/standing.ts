import { watchlist } from '../../src/watchlists/catalogue.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import { type Staleness, staleness } from '../../src/watchlists/staleness.ts';
import type { OpenedList } from './opening.ts';

/** How up to date the pack that serves is. */
export interface Standing {
  /** When its publisher last gave it or confirmed it, ISO 8601. */
  readonly checkedAt?: string;
  /** Failed refreshes in a row. */
  readonly failures: number;
  readonly stale?: Staleness;
}

/**
 * How up to date a list is. The starter list and an own list have no publisher to lag behind.
 * @param now milliseconds since 1970.
 */
export function standingOf(
  list: string,
  opened: OpenedList,
  source: SourceState | undefined,
  now: number,
): Standing {
  const known = watchlist(list);
  const failures = source?.failures ?? 0;
  if (known?.kind !== 'downloaded' || opened.from === 'nowhere') return { failures };
  // What was confirmed of bytes that did not open says nothing about those of the package.
  const confirmed = opened.damaged ? undefined : source?.checkedAt;
  const checkedAt =
    later(confirmed, opened.from === 'packaged' ? opened.fetchedAt : undefined) ?? opened.fetchedAt;
  const stale = staleness(
    { cadenceDays: known.cadenceDays, failures, ...(checkedAt === undefined ? {} : { checkedAt }) },
    now,
  );
  return {
    failures,
    ...(checkedAt === undefined ? {} : { checkedAt }),
    ...(stale === undefined ? {} : { stale }),
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
