/** When a page that changes is looked at again; milliseconds all. */
export interface Tempo {
  /** It must hold still this long: what arrives late arrives in bursts. */
  readonly quiet: number;
  /** ... but one that never holds still is looked at all the same, this long after its first change. */
  readonly restless: number;
  /** Each look that brings nothing new doubles the distance to the next one, up to this. */
  readonly longest: number;
}

export const PACE = {
  profile: { quiet: 300, restless: 1_000, longest: 4_000 },
  /** Rows are few and cheap to find, and a list is scrolled through. */
  list: { quiet: 60, restless: 200, longest: 1_000 },
} as const satisfies Readonly<Record<string, Tempo>>;

/** A page that still cannot be read this long after it was opened is said to be unreadable. */
export const PATIENCE_MS = 8_000;

/** A look that took long is followed by one only after this many times as long: 5 % of the main thread at most. */
const SHARE = 20;

/**
 * Looks when there is reason to, never more often than the tempo allows.
 * @param look gives whether it brought anything new
 * @returns to be called on each change; gives how long the next look is off
 */
export function paced(
  window: Window,
  tempo: Tempo,
  look: () => boolean,
  signal: AbortSignal,
): (delay?: number) => number {
  let timer: number | undefined;
  let first = 0;
  let latest = 0;
  let earliest = 0;
  let distance: number = tempo.quiet;

  const due = (): number =>
    Math.max(Math.min(latest + tempo.quiet, first + tempo.restless), earliest) - performance.now();

  const wait = (delay: number): void => {
    timer = window.setTimeout(() => {
      const more = due();
      if (more > 1) wait(more);
      else lookNow();
    }, delay);
  };

  const lookNow = (): void => {
    timer = undefined;
    const start = performance.now();
    distance = look() ? tempo.quiet : Math.min(distance * 2, tempo.longest);
    const end = performance.now();
    earliest = end + Math.max(distance, (end - start) * SHARE);
  };

  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
  });
  return (delay = tempo.quiet) => {
    if (signal.aborted) return 0;
    latest = performance.now() + delay - tempo.quiet;
    if (timer === undefined) {
      first = latest;
      wait(due());
    }
    return due();
  };
}
