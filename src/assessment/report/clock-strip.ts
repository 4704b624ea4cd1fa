import type { ReportedClocks, SeenClock } from './reported-clocks.ts';

/** Minutes of a day in UTC: `from` is the first, `until` the first one after. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The same working day as one set of clocks tells it. */
export interface StripRow {
  readonly of: 'place' | SeenClock['of'];
  readonly text: string;
  readonly offsets: readonly number[];
  /** When it is in UTC: apart, rising, none beyond the day. */
  readonly stretches: readonly Stretch[];
}

export const DAY = 24 * 60;

/** An example, so that clocks can be held against each other: nobody said that they work these hours. */
const WORKING_DAY = { from: 9 * 60, until: 17 * 60 } as const;

/** The rows of a strip of 24 hours: the place that was given first, then each clock that was seen. */
export function stripOf({ place, offsets, seen }: ReportedClocks): readonly StripRow[] {
  return [{ of: 'place', text: place, offsets } as const, ...seen].map(row => ({
    ...row,
    stretches: stretchesOf(row.offsets),
  }));
}

/** The working day by these clocks, in UTC. */
export function stretchesOf(offsets: readonly number[]): readonly Stretch[] {
  const length = WORKING_DAY.until - WORKING_DAY.from;
  const parts = offsets.flatMap(offset => {
    const from = (((WORKING_DAY.from - offset) % DAY) + DAY) % DAY;
    const until = from + length;
    return until <= DAY
      ? [{ from, until }]
      : [
          { from, until: DAY },
          { from: 0, until: until - DAY },
        ];
  });
  const merged: Stretch[] = [];
  for (const part of parts.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || part.from > last.until) merged.push(part);
    else merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, part.until) };
  }
  return merged;
}
