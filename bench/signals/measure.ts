import { readFileSync } from 'node:fs';
import { assess, type World } from '../../src/assessment/assess.ts';
import { createCaseIndex } from '../../src/assessment/cases/case-index.ts';
import { atHandOf } from '../../src/assessment/cases/case-of.ts';
import { createHashing } from '../../src/assessment/cases/hashing.ts';
import {
  HOSTILE_TEXTS,
  hostileAnswers,
  hostileCandidate,
  hostileCode,
  hostileSeen,
  type HostileText,
} from '../../src/assessment/hostile.ts';
import { knownIndicators } from '../../src/assessment/indicators/known-indicators.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { withAnswers } from '../../src/candidate/with-answers.ts';
import { withOwnWords } from '../../src/candidate/own-words.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { SIGNALS } from '../../src/signals/catalogue.ts';
import type { Context } from '../../src/signals/signal.ts';
import { openPack } from '../../src/watchlists/pack.ts';
import { starterBytes } from '../../src/watchlists/starter.ts';
import { spreadOf, timesOf } from '../statistics.ts';
import type { CasesFigures, FullFigures, HostileFigures } from './figures.ts';
import { allAnswers, fullProfile, publicCode } from './full-profile.ts';

const PROFILES = 200;
/** As many as a recruiter sees in half a year of days with a hundred pages. */
const CASES = 10_000;
const AT_HAND = 100;

interface Job {
  readonly gazetteer: string;
}

function worldOf({ gazetteer }: Job): Omit<World, 'packs'> {
  return {
    unusableLists: [],
    gazetteer: openGazetteer(readFileSync(gazetteer)),
    today: '2026-11-23',
    readAt: '2026-11-23T10:00:00Z',
    indicators: knownIndicators(),
  };
}

function worldFor(number: number): Pick<World, 'answers' | 'github' | 'seen'> {
  return { answers: allAnswers(number), github: publicCode(number), seen: hostileSeen('one letter', 20) };
}

/** Assesses full profiles with everything a signal can ask for: as a whole, without lists, and signal by signal. */
export async function full(job: Job): Promise<FullFigures> {
  const base = worldOf(job);
  const packs = [openPack(await starterBytes())];
  // Anew for every pass: what checks work out once for an account must not be there from the pass before.
  const profiles = (): readonly {
    readonly candidate: Candidate;
    readonly more: ReturnType<typeof worldFor>;
  }[] =>
    Array.from({ length: PROFILES }, (_, number) => ({
      candidate: withOwnWords(fullProfile(number)),
      more: worldFor(number),
    }));
  const whole =
    (lists: World['packs']) =>
    (profile: ReturnType<typeof profiles>[number]): void => {
      assess(profile.candidate, { ...base, ...profile.more, packs: lists });
    };
  const first = timesOf(profiles(), whole(packs));
  timesOf(profiles(), whole(packs));
  const slowest = SIGNALS.map(signal => {
    const times = timesOf(profiles(), ({ candidate, more }) => {
      signal.check(withAnswers(candidate, more.answers ?? {}), contextOf(base, more));
    });
    return { signal: signal.id, p99: spreadOf(times).p99 };
  }).sort((a, b) => b.p99 - a.p99);
  return {
    signals: SIGNALS.length,
    first: spreadOf(first),
    warmed: spreadOf(timesOf(profiles(), whole(packs))),
    checks: spreadOf(timesOf(profiles(), whole([]))),
    slowest: slowest.slice(0, 5),
  };
}

function contextOf(base: Omit<World, 'packs'>, more: Partial<World>): Context {
  const { gazetteer, today, indicators = knownIndicators() } = base;
  const { answers = {}, seen, github } = more;
  return {
    today,
    readAt: '2026-11-23T10:00:00Z',
    hits: [],
    gazetteer,
    answers,
    indicators,
    ...(seen === undefined ? {} : { seen }),
    ...(github === undefined ? {} : { github }),
  };
}

/** Compares candidates with ten thousand that were seen before. */
export function cases(job: Job): Promise<CasesFigures> {
  const world = {
    hashing: createHashing(new Uint8Array(32).fill(7)),
    gazetteer: worldOf(job).gazetteer,
    now: Date.parse('2026-11-23'),
  };
  const start = performance.now();
  const records = Array.from({ length: CASES }, (_, number) => {
    const { seen } = atHandOf(fullProfile(number, 8, 120), allAnswers(number), world);
    return { ...seen, findings: [], notChecked: [], isGrave: false };
  });
  const building = performance.now() - start;
  // As they come from the store: no string is one that was looked up before.
  const stored = structuredClone(records);
  const woken = performance.now();
  const index = createCaseIndex(stored);
  const waking = performance.now() - woken;
  const profiles = Array.from({ length: AT_HAND }, (_, number) => ({
    candidate: fullProfile(CASES + number),
    answers: allAnswers(CASES + number),
  }));
  const hashed = timesOf(profiles, ({ candidate, answers }) => {
    atHandOf(candidate, answers, world);
  });
  const hands = profiles.map(({ candidate, answers }) => atHandOf(candidate, answers, world));
  timesOf(hands, hand => index.seen(hand));
  const compared = timesOf(hands, hand => index.seen(hand));
  return Promise.resolve({
    cases: CASES,
    building,
    waking,
    compared: spreadOf(compared),
    hashed: spreadOf(hashed),
  });
}

/** How long the worst pages take, and which signal takes longest on each. */
export async function hostile(job: Job): Promise<HostileFigures> {
  const base = worldOf(job);
  const packs = [openPack(await starterBytes())];
  const kinds = Object.keys(HOSTILE_TEXTS) as HostileText[];
  const inputs = kinds.map(kind => {
    const more = { answers: hostileAnswers(kind), seen: hostileSeen(kind, 50), github: hostileCode(kind) };
    const page = hostileCandidate(kind);
    const start = performance.now();
    const candidate = withOwnWords(page);
    assess(candidate, { ...base, ...more, packs });
    const whole = performance.now() - start;
    const known = withAnswers(candidate, more.answers);
    const times = SIGNALS.map(({ id, check }) => {
      const [time = 0] = timesOf([0], () => check(known, contextOf(base, more)));
      return { id, time };
    }).sort((a, b) => b.time - a.time);
    return { kind, whole, signal: times[0]?.id ?? '', signalTime: times[0]?.time ?? 0 };
  });
  return { inputs: inputs.sort((a, b) => b.whole - a.whole) };
}
