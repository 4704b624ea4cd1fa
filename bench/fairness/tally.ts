import { STATES, type State } from '../../src/assessment/assessment.ts';
import type { Outcome } from './outcome.ts';
import { LIMITS, mostByChance } from './limits.ts';

export interface Rates {
  readonly people: number;
  /** Asked about or more. */
  readonly ask: number;
  /** To be resolved or more. */
  readonly resolve: number;
  /** At least a note. */
  readonly noted: number;
  /** A listed person of the same name, and nothing else that agrees. */
  readonly nameOnly: number;
}

export interface SignalCount {
  readonly signal: string;
  readonly strength: string;
  readonly isTold: boolean;
  /** People it was raised on, not findings. */
  readonly people: number;
  readonly example: string;
}

/** What came of the consistent people. `untold`: without what the recruiter ticked. */
export interface Consistent {
  readonly all: Rates;
  readonly untold: Rates;
  /** Of those whom questions were asked about. */
  readonly asked: Rates;
  readonly askedUntold: Rates;
  readonly byOrigin: ReadonlyMap<string, Rates>;
  readonly byHome: ReadonlyMap<string, Rates>;
  readonly signals: readonly SignalCount[];
  readonly failed: readonly string[];
}

/** `pattern`: of those in whom it comes alone. */
export interface Detected {
  readonly pattern: string;
  readonly isWeak: boolean;
  readonly people: number;
  readonly ask: number;
  readonly resolve: number;
  /** What was raised, most often first. */
  readonly fired: readonly (readonly [signal: string, strength: string, people: number])[];
}

export function consistentTally(outcomes: readonly Outcome[]): Consistent {
  const consistent = outcomes.filter(({ pattern }) => pattern === undefined);
  const asked = consistent.filter(({ wasAsked }) => wasAsked);
  return {
    all: ratesOf(consistent, 'state'),
    untold: ratesOf(consistent, 'stateUntold'),
    asked: ratesOf(asked, 'state'),
    askedUntold: ratesOf(asked, 'stateUntold'),
    byOrigin: grouped(consistent, ({ origin }) => origin),
    byHome: grouped(consistent, ({ home }) => home),
    signals: signalsOf(consistent),
    failed: [...new Set(outcomes.flatMap(({ failed }) => failed))],
  };
}

/** Those in whom several patterns come together are one group more. */
export const TOGETHER = 'several together';

export function detectedTally(outcomes: readonly Outcome[]): readonly Detected[] {
  const frauds = outcomes.flatMap(outcome => {
    const { pattern, patterns } = outcome;
    return pattern === undefined ? [] : [{ outcome, pattern: patterns > 1 ? TOGETHER : pattern }];
  });
  const groups = groupBy(frauds, ({ pattern, outcome: { isWeak } }) => JSON.stringify([pattern, isWeak]));
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const of = group.map(({ outcome }) => outcome);
    const { people, ask, resolve } = ratesOf(of, 'state');
    const fired = signalsOf(of).map(
      ({ signal, strength, people: count }) => [signal, strength, count] as const,
    );
    return [{ pattern: first.pattern, isWeak: first.outcome.isWeak, people, ask, resolve, fired }];
  });
}

export function ratesOf(outcomes: readonly Outcome[], which: 'state' | 'stateUntold'): Rates {
  const reach = (least: State): number =>
    outcomes.filter(outcome => STATES.indexOf(outcome[which]) >= STATES.indexOf(least)).length;
  return {
    people: outcomes.length,
    ask: reach('ask'),
    resolve: reach('resolve'),
    noted: outcomes.filter(({ findings }) => findings.length > 0).length,
    nameOnly: outcomes.filter(({ findings }) =>
      findings.some(({ signal }) => signal === 'sanctions/listed-name-only'),
    ).length,
  };
}

function grouped(outcomes: readonly Outcome[], by: (outcome: Outcome) => string): ReadonlyMap<string, Rates> {
  return new Map([...groupBy(outcomes, by)].map(([name, group]) => [name, ratesOf(group, 'stateUntold')]));
}

function signalsOf(outcomes: readonly Outcome[]): readonly SignalCount[] {
  const counts = new Map<string, SignalCount>();
  for (const { findings, name, stories } of outcomes) {
    const once = new Map(findings.map(finding => [`${finding.strength} ${finding.signal}`, finding]));
    for (const [key, { signal, strength, isTicked, values }] of once) {
      const before = counts.get(key);
      const shown = values.length > 0 ? values.join(' / ') : 'yes';
      const example = `${name}: ${shown}${stories.length > 0 ? ` (${stories.join(', ')})` : ''}`;
      counts.set(key, {
        signal,
        strength,
        isTold: isTicked,
        people: (before?.people ?? 0) + 1,
        example: before?.example ?? example,
      });
    }
  }
  return [...counts.values()].sort((a, b) => b.people - a.people);
}

/** One limit, what was measured, and whether it holds. */
export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean;
}

/** The limits held against what was measured; with `sample`, as far as so few people can tell them apart from chance. */
export function verdicts(
  consistent: Consistent,
  detected: readonly Detected[],
  sample = false,
): readonly Verdict[] {
  const { untold, byOrigin } = consistent;
  const sum = (part: 'people' | 'ask' | 'resolve'): number =>
    detected.reduce((total, each) => total + each[part], 0);
  const most = (share: number): number =>
    sample ? mostByChance(share * untold.people) : share * untold.people;
  const least = (share: number): number =>
    share * sum('people') - (sample ? 2 * Math.sqrt(share * (1 - share) * sum('people')) : 0);
  const mean = untold.ask / Math.max(1, untold.people);
  const [worst, rates] = [...byOrigin].sort(([, a], [, b]) => b.ask / b.people - a.ask / a.people)[0] ?? [
    'none',
    untold,
  ];
  const allowed = mostByChance(LIMITS.worstOrigin * mean * rates.people);
  return [
    {
      what: 'consistent people: resolve, or possible match',
      measured: inWords(untold.resolve, untold.people),
      limit: 'at most 1 in 2,000',
      holds: untold.resolve <= most(LIMITS.resolve),
    },
    {
      what: 'consistent people: ask or more',
      measured: inWords(untold.ask, untold.people),
      limit: 'at most 1 in 100',
      holds: untold.ask <= most(LIMITS.ask),
    },
    {
      what: `worst name origin (${worst}): ask or more, against the mean`,
      measured: `${inWords(rates.ask, rates.people)}; ${(mean === 0 ? 1 : rates.ask / rates.people / mean).toFixed(2)} × the mean`,
      limit: `1.5 × the mean, within chance: at most ${allowed}`,
      holds: rates.ask <= allowed,
    },
    {
      what: 'misrepresentation: ask or more',
      measured: inWords(sum('ask'), sum('people')),
      limit: 'at least 90 %',
      holds: sum('ask') >= least(LIMITS.detectedAsk),
    },
    {
      what: 'misrepresentation: resolve or more',
      measured: inWords(sum('resolve'), sum('people')),
      limit: 'at least 60 %',
      holds: sum('resolve') >= least(LIMITS.detectedResolve),
    },
    {
      what: 'checks that broke',
      measured: consistent.failed.join(', ') || 'none',
      limit: 'none',
      holds: consistent.failed.length === 0,
    },
  ];
}

export function inWords(count: number, of: number): string {
  if (of === 0) return 'none';
  return `${count.toLocaleString('en')} of ${of.toLocaleString('en')} (${((100 * count) / of).toFixed(2)} %)`;
}

function groupBy<T>(items: readonly T[], by: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group === undefined) groups.set(by(item), [item]);
    else group.push(item);
  }
  return groups;
}
