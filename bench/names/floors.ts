/**
 * What the names part has to reach, beside the best that the peers reach on the same sets. A floor is above every peer;
 * an aim is what the work is for. `npm run test:real` asserts the floors of what does not depend on the machine.
 */
import { type ViewId } from './sets.ts';

export interface Goal {
  readonly what: string;
  /** The strongest peer and its figure, as the study of the field has it. */
  readonly peer: string;
  readonly floor: number;
  readonly aim: number;
  readonly unit: Unit;
}

/** Shares are better when higher; all else when lower. */
export type Unit = 'share' | 'per 1,000' | 'ms' | 'MB';

export interface PairGoal extends Goal {
  readonly view: ViewId;
  readonly measure: 'f1' | 'recall';
}

const AT_1 = 'recall at 1 % false alarms';

export const PAIR_GOALS: readonly PairGoal[] = [
  goal('benchPersons', 'f1', 'name bench, persons: F1 at the threshold', 'logic-v2 0.746', 0.82, 0.86),
  goal('benchAll', 'f1', 'name bench, all types: F1 at the threshold', 'logic-v2 0.79', 0.8, 0.84),
  goal('checks', 'f1', 'entity checks: F1 at the threshold', 'fuzzball WRatio 0.806', 0.84, 0.87),
  goal('unTreated', 'recall', `UN names, treated: ${AT_1}`, 'Monge-Elkan 0.985', 0.985, 0.99),
  goal('aliasLatin', 'recall', `Latin aliases of listed persons: ${AT_1}`, 'Monge-Elkan 0.489', 0.6, 0.65),
  goal('aliasCross', 'recall', `cross-script aliases: ${AT_1}`, 'string-similarity 0.717', 0.88, 0.93),
  goal('variants', 'recall', `generated variants: ${AT_1}`, 'uFuzzy 0.72', 0.78, 0.87),
  goal('koreanLatin', 'recall', `Korean romanisations: ${AT_1}`, 'string-similarity 0.209', 0.96, 0.98),
  goal(
    'koreanHangul',
    'recall',
    `Korean, Hangul against Latin: ${AT_1}`,
    'string-similarity 0.220',
    0.96,
    0.98,
  ),
];

function goal(
  view: ViewId,
  measure: 'f1' | 'recall',
  what: string,
  peer: string,
  floor: number,
  aim: number,
): PairGoal {
  return { view, measure, what, peer, floor, aim, unit: 'share' };
}

export const HAN_GOAL: Goal = {
  what: 'Han against Hangul and Latin Korean names: hit rate on the KoFIU and starter names',
  peer: 'none',
  floor: 0.8,
  aim: 0.95,
  unit: 'share',
};

/** By the share of listed queries found: .9 and .95. */
export const ALERT_GOALS = [
  alertGoal(0.9, 'm31coding 10.9, OFAC-like 15', 2, 1),
  alertGoal(0.95, 'm31coding 59, OFAC-like 20', 15, 8),
] as const;

function alertGoal(
  found: number,
  peer: string,
  floor: number,
  aim: number,
): Goal & { readonly found: number } {
  const what = `27,812 listed persons: ordinary people alerted where ${found * 100} % of listed queries are found`;
  return { found, what, peer, floor, aim, unit: 'per 1,000' };
}

/** Looking one name up among many. */
export interface SearchGoals {
  readonly first?: Goal;
  readonly tenth: Goal;
  readonly p50: Goal;
  readonly p99: Goal;
  readonly bytes: Goal;
  readonly open: Goal;
}

export const SEARCH_GOALS: Readonly<Record<'100k' | '400k', SearchGoals>> = {
  '100k': {
    first: share('100,000 names: recall@1', 'm31coding 0.902', 0.92, 0.95),
    tenth: share('100,000 names: recall@10', 'm31coding 0.979', 0.985, 0.995),
    p50: time('100,000 names: p50 of a look-up', 'm31coding 0.91 ms', 1, 0.5),
    p99: time('100,000 names: p99 of a look-up', 'm31coding 1.51 ms', 4, 2),
    bytes: size('100,000 names: the index', 'm31coding 44 MB of heap, 2.2 s to build', 11, 8),
    open: time('100,000 names: cold open of the pack', 'minisearch 654 ms', 30, 15),
  },
  '400k': {
    tenth: share('400,000 names: recall@10', 'm31coding 0.954', 0.98, 0.99),
    p50: time('400,000 names: p50 of a look-up', 'm31coding 4.05 ms', 3, 1),
    p99: time('400,000 names: p99 of a look-up', 'm31coding 6.9 ms', 8, 4),
    bytes: size('400,000 names: the index', 'm31coding 160 MB of heap, 9.3 s to build', 26, 20),
    open: time('400,000 names: cold open of the pack', 'minisearch 1,650 ms', 80, 40),
  },
};

function share(what: string, peer: string, floor: number, aim: number): Goal {
  return { what, peer, floor, aim, unit: 'share' };
}

function time(what: string, peer: string, floor: number, aim: number): Goal {
  return { what, peer, floor, aim, unit: 'ms' };
}

function size(what: string, peer: string, floor: number, aim: number): Goal {
  return { what, peer, floor, aim, unit: 'MB' };
}

export function reaches({ unit }: Goal, value: number, wanted: number): boolean {
  return unit === 'share' ? value >= wanted : value <= wanted;
}
