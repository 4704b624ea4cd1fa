/** What a series of times says, in milliseconds. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Nearest-rank percentiles of a series; all zero for an empty one. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** How long `work` takes for each item, in milliseconds, one after another. */
export function timesOf<T>(items: readonly T[], work: (item: T) => void): readonly number[] {
  return items.map(item => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
}

/** At most `count` items, taken at even distances: the same ones in every run. */
export function evenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const step = items.length / count;
  return Array.from({ length: count }, (_, place) => items[Math.floor(place * step)]).filter(
    item => item !== undefined,
  );
}
