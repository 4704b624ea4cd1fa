import type { Freshness } from '../../src/assessment/assessment.ts';
import { watchlist } from '../../src/watchlists/catalogue.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import { staleness } from '../../src/watchlists/staleness.ts';
import type { Serving } from './lists.ts';
import type { OpenedList } from './opening.ts';

/** How up to date the lists that serve are, by id. @param now milliseconds since 1970. */
export function freshnessOf({ opened, sources }: Serving, now: number): ReadonlyMap<string, Freshness> {
  return new Map(
    [...opened].map(([id, list]) => {
      const { failures, ...standing } = standingOf(id, list, sources.get(id), now);
      return [id, failures > 0 ? { ...standing, failures } : standing];
    }),
  );
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
): Freshness & { readonly failures: number } {
  const known = watchlist(list);
  const failures = source?.failures ?? 0;
  if (known?.kind !== 'downloaded' || opened.from === 'nowhere') return { failures };
  // What was confirmed of bytes that did not open says nothing about those of the package.
  const confirmed = opened.damaged ? undefined : source?.checkedAt;
  // Files that say no day and came from a disk are confirmed by nobody, however lately they were brought in.
  const checkedAt = later(confirmed, opened.from === 'packaged' ? opened.fetchedAt : undefined);
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
