import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PACE, paced } from './pace.ts';

const { quiet, restless, longest } = PACE.profile;
/** Timers are those of the test; of a window nothing else is used. */
const window = globalThis as unknown as Window;

describe('the pace of looking', () => {
  let life = new AbortController();
  let looks: number[] = [];
  let isNews = false;
  let takes = 0;
  const look = (): boolean => {
    looks.push(performance.now());
    vi.advanceTimersByTime(takes);
    return isNews;
  };
  const gaps = (): readonly number[] => looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  /** Changes every `every` milliseconds. */
  const changeFor = (changed: () => number, milliseconds: number, every: number): void => {
    for (let at = 0; at < milliseconds; at += every) {
      changed();
      vi.advanceTimersByTime(every);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    [looks, isNews, takes] = [[], false, 0];
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('waits until a burst is over', () => {
    const changed = paced(window, PACE.profile, look, life.signal);
    const start = performance.now();
    changeFor(changed, 500, 50);
    vi.advanceTimersByTime(5_000);
    expect(looks).toHaveLength(1);
    expect((looks[0] ?? 0) - start).toBeGreaterThanOrEqual(450 + quiet);
  });

  it('doubles the distance as long as nothing is new, up to its limit', () => {
    const changed = paced(window, PACE.profile, look, life.signal);
    changeFor(changed, 40_000, 10);
    const all = gaps();
    expect(all.every((gap, index) => gap >= (all[index - 1] ?? 0) - 20)).toBe(true);
    expect(Math.max(...all)).toBeLessThanOrEqual(longest + 20);
    expect(looks.length).toBeLessThan(15);
    isNews = true;
    changeFor(changed, longest + 3 * restless, 10);
    expect(gaps().at(-1)).toBeLessThanOrEqual(restless + 20);
  });

  it('takes at most a twentieth of the time, however long one look takes', () => {
    [isNews, takes] = [true, 400];
    const changed = paced(window, PACE.profile, look, life.signal);
    changeFor(changed, 60_000, 20);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(400 * 20);
  });

  it('looks no more when its life ended', () => {
    const changed = paced(window, PACE.profile, look, life.signal);
    changed();
    life.abort();
    changed();
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([]);
  });
});
