import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOWNLOADED_LISTS, OFAC_SDN } from './catalogue.ts';
import { dueLists, nextAttempt, type Planned } from './refresh-plan.ts';
import type { SourceState } from './source-state.ts';

const NOW = Date.UTC(2026, 7, 10, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (time: number): string => new Date(time).toISOString();
const middle = (): number => 0.5;
const fetched = (change: Partial<SourceState> = {}): SourceState => ({
  list: OFAC_SDN.id,
  known: { validators: {} },
  checkedAt: at(NOW),
  attemptedAt: change.checkedAt ?? at(NOW),
  failures: 0,
  ...change,
});
const planned = (state: SourceState, list = OFAC_SDN, lacksSomething = false): Planned => ({
  list,
  state,
  lacksSomething,
});
const ON = { refreshByItself: true };
const isDue = (state: SourceState, now: number): boolean => dueLists([planned(state)], ON, now).length === 1;

describe('the next look at a list', () => {
  it('comes twice in its cadence', () => {
    expect(nextAttempt(fetched(), OFAC_SDN, middle)).toBe(NOW + 24 * HOUR);
    expect(nextAttempt(fetched(), { id: 'x', cadenceDays: 14 }, middle)).toBe(NOW + 7 * 24 * HOUR);
  });

  it.each([
    [1, 15 * MINUTE],
    [2, 30 * MINUTE],
    [3, HOUR],
    [6, 8 * HOUR],
    [7, 12 * HOUR],
    [60, 12 * HOUR],
    [5000, 12 * HOUR],
  ])('comes after %i failures in %i ms', (failures, pause) => {
    const state = fetched({ failures, attemptedAt: at(NOW), checkedAt: at(NOW - 30 * 24 * HOUR) });
    expect(nextAttempt(state, OFAC_SDN, middle)).toBe(NOW + pause);
  });

  it('waits half a day after one that the user cancelled', () => {
    const state = fetched({ attemptedAt: at(NOW), checkedAt: at(NOW - 30 * 24 * HOUR) });
    expect(nextAttempt(state, OFAC_SDN, middle)).toBe(NOW + 12 * HOUR);
  });

  it.each([
    ['is off', fetched({ on: false })],
    ['was never fetched', { list: OFAC_SDN.id, failures: 0 }],
    ['was brought in as a file', { list: OFAC_SDN.id, failures: 0, checkedAt: at(0), attemptedAt: at(0) }],
    ['never came', { list: OFAC_SDN.id, failures: 3, attemptedAt: at(0) }],
  ])('never comes by itself for a list that %s', (_, state) => {
    expect(nextAttempt(state, OFAC_SDN, middle)).toBeUndefined();
    expect(isDue(state, NOW + 1e12)).toBe(false);
  });
});

describe('the lists that are due', () => {
  it('are none when the user wants none, or something is missing', () => {
    const old = fetched({ checkedAt: at(0) });
    expect(dueLists([planned(old)], { refreshByItself: false }, NOW)).toEqual([]);
    expect(dueLists([planned(old, OFAC_SDN, true)], ON, NOW)).toEqual([]);
    expect(dueLists([planned(old)], ON, NOW)).toEqual([OFAC_SDN]);
  });

  it('come in the order in which they have waited', () => {
    const plans = DOWNLOADED_LISTS.slice(0, 4).map((list, index) =>
      planned(fetched({ list: list.id, checkedAt: at(NOW - index * 100 * 24 * HOUR) }), list),
    );
    expect(dueLists(plans, ON, NOW).map(({ id }) => id)).toEqual(
      [3, 2, 1].map(index => DOWNLOADED_LISTS[index]?.id),
    );
  });

  it('hold those whose times are in the future or no times: a clock was set back', () => {
    const future = at(NOW + 400 * 24 * HOUR);
    expect(isDue(fetched({ attemptedAt: future, failures: 5 }), NOW)).toBe(true);
    expect(isDue(fetched({ checkedAt: future }), NOW)).toBe(true);
    expect(isDue(fetched({ checkedAt: 'yesterday' }), NOW)).toBe(true);
    expect(isDue(fetched({ attemptedAt: '', failures: 5 }), NOW)).toBe(true);
  });
});

describe('the plan, whatever happened', () => {
  const time = fc.integer({ min: NOW - 400 * 24 * HOUR, max: NOW }).map(at);
  const state = fc.record({ checkedAt: time, attemptedAt: time, failures: fc.nat(2000) }).map(fetched);

  it('is the same for a worker that starts anew, and spread by a fifth either way', () => {
    fc.assert(
      fc.property(state, each => {
        const next = nextAttempt(each, OFAC_SDN) ?? NaN;
        expect(nextAttempt({ ...each }, { ...OFAC_SDN })).toBe(next);
        const [low = 0, high = 0] = [0, 1].map(chance => nextAttempt(each, OFAC_SDN, () => chance) ?? NaN);
        expect(next).toBeGreaterThanOrEqual(low);
        expect(next).toBeLessThanOrEqual(high);
        expect(high - low).toBeLessThanOrEqual(0.4 * 24 * HOUR + 1);
      }),
    );
  });

  it('looks again within a day and a half, and not within ten minutes of an attempt', () => {
    fc.assert(
      fc.property(state, each => {
        const next = nextAttempt(each, OFAC_SDN) ?? NaN;
        const attempted = Date.parse(each.attemptedAt ?? '');
        expect(next).toBeLessThanOrEqual(Math.max(attempted, Date.parse(each.checkedAt ?? '')) + 29 * HOUR);
        expect(next).toBeGreaterThan(
          each.failures > 0 || attempted > Date.parse(each.checkedAt ?? '') ? attempted + 10 * MINUTE : 0,
        );
        expect(isDue(each, next)).toBe(true);
      }),
    );
  });

  it('is another for each list and each attempt', () => {
    const nexts = DOWNLOADED_LISTS.map(({ id }) => nextAttempt(fetched(), { id, cadenceDays: 2 }));
    expect(new Set(nexts).size).toBe(DOWNLOADED_LISTS.length);
  });
});
