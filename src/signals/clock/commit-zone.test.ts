import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ZonedCommit } from '../../network/github/github-facts.ts';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { offsetsAt } from '../../places/offsets.ts';
import { daysBefore, factsWith } from '../github-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { commitZone } from './commit-zone.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

/** So many commits, so many days apart, the last one yesterday; `zone` is a tz name or minutes. */
function commits(count: number, zone: string | number, apart = 4, last = 1): readonly ZonedCommit[] {
  return Array.from({ length: count }, (_, i) => {
    const at = daysBefore(last + i * apart);
    const offset = typeof zone === 'number' ? zone : (offsetsAt([zone], new Date(at))[0] ?? 0);
    return { sha: String(i), at, offset };
  });
}

function check(location: string, zoned: readonly ZonedCommit[], ...others: readonly string[]) {
  const candidate = candidateWith({
    location: claimOf(location),
    ...(others.length > 0 ? { otherLocations: others.map(claimOf) } : {}),
  });
  return commitZone.check(candidate, contextWith({ gazetteer, github: factsWith({ zoned }) }));
}

describe('clock/commit-zone', () => {
  it('asks about commits of a year on one clock that is in use nowhere at the stated place', () => {
    expect(check('Denver, Colorado', commits(60, 'Europe/Berlin', 5))).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Denver, Colorado', 'UTC+01:00, UTC+02:00', '60/60'] }],
    });
    expect(check('United States', commits(40, 'Asia/Kathmandu')).outcome).toBe('raised');
  });

  it('is about the difference alone: the same clock is nothing to somebody who lives by it', () => {
    for (const [place, zone] of [
      ['Kathmandu, Nepal', 'Asia/Kathmandu'],
      ['Seoul', 'Asia/Seoul'],
      ['Shenyang', 'Asia/Shanghai'],
      ['Vladivostok', 'Asia/Vladivostok'],
      ['Denver, Colorado', 'America/Denver'],
    ] as const) {
      expect(check(place, commits(60, zone, 6))).toMatchObject({
        outcome: 'silent',
        agrees: { values: [place, expect.stringMatching(/^UTC/), '60/60'] },
      });
    }
  });

  it.each([
    ['a server set to UTC', 'Denver, Colorado', [...commits(40, 0), ...commits(5, 'Europe/Berlin')]],
    [
      'somebody in Iceland on a long journey',
      'Reykjavik, Iceland',
      [...commits(30, 0), ...commits(35, 60, 2)],
    ],
    [
      'somebody who moved two months ago',
      'Denver, Colorado',
      [...commits(4, 'America/Denver', 15), ...commits(50, 'Europe/Berlin', 4, 61)],
    ],
    [
      'somebody whose public work ended before a move',
      'Denver, Colorado',
      commits(60, 'Europe/Berlin', 3, 120),
    ],
    [
      'a nomad on many clocks',
      'Denver, Colorado',
      [60, 180, 330, 480, 540].flatMap((zone, i) => commits(12, zone, 20, 1 + i)),
    ],
    [
      'every fourth commit from home',
      'Denver, Colorado',
      [...commits(15, 'America/Denver', 20), ...commits(45, 'Europe/Berlin', 7)],
    ],
    ['a neighbouring zone', 'Lisbon, Portugal', commits(60, 'Europe/Berlin', 5)],
    ['a clock never put forward', 'Denver, Colorado', commits(60, -420, 5)],
  ])('stays silent for %s', (_, place, zoned) => {
    expect(check(place, zoned).outcome).not.toBe('raised');
  });

  it('takes every place the page names', () => {
    expect(check('Denver, Colorado', commits(60, 'Europe/Berlin'), 'Berlin, Germany').outcome).toBe('silent');
  });

  it('lacks data without a look-up, a place, or enough commits over enough days', () => {
    const lacks = (field: string) => ({ outcome: 'lacks-data', fields: [field] });
    const at = candidateWith({ location: claimOf('Denver, Colorado') });
    expect(commitZone.check(at, contextWith({ gazetteer }))).toEqual(lacks('github'));
    expect(check('Remote', commits(60, 60))).toEqual(lacks('location'));
    expect(check('Denver, Colorado', commits(29, 60))).toEqual(lacks('github'));
    expect(check('Denver, Colorado', commits(59, 60, 1))).toEqual(lacks('github'));
    expect(check('Denver, Colorado', commits(60, 60, 4, 400))).toEqual(lacks('github'));
    expect(check('Denver, Colorado', [{ sha: '1', at: 'soon', offset: 60 }])).toEqual(lacks('github'));
  });
});
