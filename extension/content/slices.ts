/** A slice of work on a page that somebody is using, in milliseconds. */
const SLICE_MS = 4;
/** Pages that are never idle are worked on all the same, this long after it was asked for. */
const LATEST_MS = 100;

/**
 * Gives a function that asks for a slice of `work` when the page is idle; asking again before it came changes nothing.
 * @param work is told by its parameter when the slice is over; what is left then it asks for anew
 */
export function whenIdle(
  window: Window,
  work: (isOver: () => boolean) => void,
  signal: AbortSignal,
): () => void {
  let isAsked = false;
  const run = (): void => {
    isAsked = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    work(() => performance.now() >= end);
  };
  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    // Firefox and Chrome have it; a page may have put something else in its place.
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(run, { timeout: LATEST_MS });
    else window.setTimeout(run, SLICE_MS);
  };
}

/**
 * For work that cannot wait: as much as one slice in each {@link LATEST_MS}. The function it gives does the work and
 * says so, or says by `false` that the slice is spent and nothing was done.
 */
export function budget(): (work: () => void) => boolean {
  let since = 0;
  let spent = 0;
  return work => {
    const start = performance.now();
    if (start - since > LATEST_MS) [since, spent] = [start, 0];
    if (spent >= SLICE_MS) return false;
    work();
    spent += performance.now() - start;
    return true;
  };
}
