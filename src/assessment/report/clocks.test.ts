import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { candidateWith, claimOf } from '../../signals/sample.ts';
import type { FoundAgreement } from '../assessment.ts';
import { DAY, stretchesOf, stripOf } from './clock-strip.ts';
import { clocksOf } from './reported-clocks.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const READ_AT = '2026-07-10T12:00:00Z';
const NOTHING = { findings: [], agreements: [] };
const COMMITS: FoundAgreement = {
  signal: 'clock/commit-zone',
  group: 'clock',
  values: ['Denver, Colorado', 'UTC-07:00, UTC-06:00', '60 of 60'],
  evidence: [],
};

function clocks(location: string, localTime?: string, agreements: readonly FoundAgreement[] = []) {
  const candidate = candidateWith({
    location: claimOf(location),
    ...(localTime === undefined ? {} : { localTime: claimOf(localTime) }),
  });
  return clocksOf(candidate, { ...NOTHING, agreements }, gazetteer, READ_AT);
}

describe('the clocks of a report', () => {
  it('holds the clock of the page against those of the place', () => {
    expect(clocks('Denver, Colorado', '+09:00')).toEqual({
      place: 'Denver, Colorado',
      offsets: [-420, -360],
      seen: [{ of: 'page', text: '+09:00', offsets: [540] }],
    });
  });

  it('takes a time of day for the nearest clock that tells it', () => {
    expect(clocks('Denver, Colorado', '05:58')?.seen[0]?.offsets).toEqual([-360]);
    expect(clocks('Kiritimati', '02:00')?.seen[0]?.offsets).toEqual([840]);
  });

  it('adds the clock of the commits, where that was compared', () => {
    expect(clocks('Denver, Colorado', undefined, [COMMITS])?.seen).toEqual([
      { of: 'commits', text: 'UTC-07:00, UTC-06:00', offsets: [-420, -360] },
    ]);
  });

  it('has nothing to say without a place, or without a clock', () => {
    expect(clocks('Remote', '+09:00')).toBeUndefined();
    expect(clocks('Denver, Colorado')).toBeUndefined();
    expect(clocks('Denver, Colorado', 'soon')).toBeUndefined();
  });
});

describe('the strip', () => {
  it('shows one working day by each clock, in UTC', () => {
    const rows = stripOf({
      place: 'Denver, Colorado',
      offsets: [-420, -360],
      seen: [{ of: 'page', text: '+09:00', offsets: [540] }],
    });
    expect(rows).toMatchObject([
      { of: 'place', stretches: [{ from: 15 * 60, until: DAY }] },
      { of: 'page', stretches: [{ from: 0, until: 8 * 60 }] },
    ]);
  });

  it('parts what runs over midnight', () => {
    expect(stretchesOf([-600])).toEqual([
      { from: 0, until: 3 * 60 },
      { from: 19 * 60, until: DAY },
    ]);
  });

  it('stays within the day, in order and apart, for whatever offsets a file holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2_880, max: 2_880 }), { minLength: 1 }), offsets => {
        const stretches = stretchesOf(offsets);
        let end = -1;
        for (const { from, until } of stretches) {
          expect(from).toBeGreaterThan(end);
          expect(until).toBeGreaterThan(from);
          expect(until).toBeLessThanOrEqual(DAY);
          end = until;
        }
        expect(stretches.length).toBeGreaterThan(0);
      }),
    );
  });
});
