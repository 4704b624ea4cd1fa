import type { ZonedCommit } from '../../network/github/github-facts.ts';
import { instantOf } from '../../network/instant.ts';
import { offsetAt, offsetsAt } from '../../places/offsets.ts';
import { offsetText } from '../../places/offset-text.ts';
import { DAY_MS, daysBetween, githubEvidence } from '../github-evidence.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { type Residence, residencesOf } from '../residence.ts';
import { type Agreement, type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';

/** The published handbooks name the comparison and no figures: these are chosen so that a journey or a move stays below them. */
const RULE = {
  commits: 30,
  days: 60,
  /** Shares of the commits. */
  fits: 0.2,
  other: 0.6,
  agrees: 0.8,
  /** Minutes: a place named roughly, a clock that was not put forward in spring. */
  slack: 60,
  /** Somebody who has moved has lately worked at the new place: of the last days, so many commits must be there, none fitting. */
  lately: 90,
  latelyCommits: 10,
  /** Days: what is older says where somebody once lived. */
  within: 365,
} as const;

interface Clocked {
  readonly offset: number;
  readonly at: string;
  readonly fits: boolean;
}

export const commitZone: Signal = {
  id: 'clock/commit-zone',
  group: 'clock',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: `At least ${RULE.commits} of the account’s own commits of the last year, over at least ${RULE.days} days, merges, commits made on the web and clocks that stand at UTC without that being the place’s left out. Fewer than a fifth were made on a clock in use at the stated place (an hour of slack, daylight saving by date), at least three fifths on one other, and of the last ${RULE.lately} days at least ${RULE.latelyCommits}, none of which fits. Only the difference from what the candidate says counts, never which clock it is.`,
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['place', 'Lisbon, Portugal'],
    ['clock', 'UTC-05:00, UTC-04:00'],
    ['count', '41/45'],
  ],
  words: {
    check: 'Clock of the commits on GitHub against the place given',
    title: 'The clock of the computer used does not fit the place given',
    observed:
      'The place given is “{place}”; {count} commits (saved steps of work) of the last year were made on a computer set to {clock}.',
    compared:
      'The time zones in use at that place on the day of each commit, with an hour of slack. Clocks set to world time (UTC), work joined together and edits on GitHub’s website are left out.',
    innocent:
      'A computer or server of a team elsewhere, a long journey, a recent move, a profile not brought up to date, a clock setting never changed.',
    agrees: 'The clock of {count} commits, {clock}, fits the place given, “{place}”.',
  },
  next: ['agree_hours', 'ask_location'],
  check: (candidate, { github, gazetteer }) => {
    if (github === undefined) return lacksData('github');
    const residences = residencesOf(candidate, gazetteer);
    const [first] = residences;
    if (first === undefined) return lacksData('location');
    const commits = clocked(github.zoned, residences, github.lookedAt);
    if (commits === undefined) return lacksData('location');
    const dates = commits.map(({ at }) => at).sort();
    const days = daysBetween(dates[0] ?? '', dates.at(-1) ?? '');
    if (commits.length < RULE.commits || !(days >= RULE.days)) return lacksData('github');

    const fitting = commits.filter(({ fits }) => fits);
    const share = fitting.length / commits.length;
    if (share >= RULE.agrees) return agreeing(said(first, residences, fitting, commits.length));
    if (share >= RULE.fits) return SILENT;
    const lately = commits.filter(({ at }) => daysBetween(at, github.lookedAt) <= RULE.lately);
    if (lately.length < RULE.latelyCommits || lately.some(({ fits }) => fits)) return SILENT;
    const other = onOneClock(commits.filter(({ fits }) => !fits));
    if (other.length / commits.length < RULE.other) return SILENT;
    return raised([{ strength: 'moderate', ...said(first, residences, other, commits.length) }]);
  },
};

/** The commits that count, and whether each fits; `undefined` where a zone of the place is not known here. */
function clocked(
  zoned: readonly ZonedCommit[],
  residences: readonly Residence[],
  lookedAt: string,
): readonly Clocked[] | undefined {
  const zones = [...new Set(residences.flatMap(({ places }) => places.flatMap(place => place.zones)))];
  const now = Date.parse(lookedAt);
  if (offsetsAt(zones, new Date(now)).length === 0) return undefined;
  const clocks: Clocked[] = [];
  for (const { at, offset } of zoned) {
    const instant = instantOf(at);
    const age = now - instant;
    if (!(age >= 0 && age <= RULE.within * DAY_MS)) continue;
    // One zone after another: a country has up to 29, and the first that fits is enough.
    const fits = zones.some(zone => {
      const inUse = offsetAt(zone, instant);
      return inUse !== undefined && Math.abs(inUse - offset) <= RULE.slack;
    });
    // A server set to UTC says nothing, unless that is the time of the place.
    if (offset !== 0 || fits) clocks.push({ offset, at, fits });
  }
  return clocks;
}

/** The most commits that one clock explains: an offset, and the one an hour ahead for summer time. */
function onOneClock(commits: readonly Clocked[]): readonly Clocked[] {
  const groups = [...new Set(commits.map(({ offset }) => offset))].map(winter =>
    commits.filter(({ offset }) => offset === winter || offset === winter + 60),
  );
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}

function said(
  { claim }: Residence,
  residences: readonly Residence[],
  commits: readonly Clocked[],
  all: number,
): Agreement {
  const offsets = [...new Set(commits.map(({ offset }) => offset))].sort((a, b) => a - b);
  const shown = offsets.slice(0, 3).map(offsetText).join(', ');
  const count = `${commits.length}/${all}`;
  return {
    values: [claim.value, shown, count],
    evidence: [
      ...residences.map(residence => ({ field: residence.field, claim: residence.claim })),
      githubEvidence(shown, 'commit.patch', `${count}: ${shown}`),
    ],
  };
}
