import { type AlertFigures, type RetrievalFigures, type ScorerFigures } from './figures.ts';
import {
  ALERT_GOALS,
  type Goal,
  HAN_GOAL,
  PAIR_GOALS,
  reaches,
  SEARCH_GOALS,
  type SearchGoals,
} from './floors.ts';
import { inUnit, table, verdict } from './format.ts';
import { type Measured, middle } from './measured.ts';
import { type Size, SIZES } from './sets.ts';

interface Judged {
  readonly goal: Goal;
  readonly value: number | undefined;
  /** What else was measured. */
  readonly more?: string;
  /** The best peer of this run. */
  readonly peer?: string;
}

/** Every goal beside what was measured; first, how many are reached. */
export function goalSection(measured: Measured): string {
  const judged = [
    ...pairRows(measured),
    hanRow(measured),
    ...alertRows(measured),
    ...SIZES.flatMap(size => searchRows(measured, size)),
  ];
  const reached = (wanted: (goal: Goal) => number): number =>
    judged.filter(({ goal, value }) => value !== undefined && reaches(goal, value, wanted(goal))).length;
  const [floors, aims] = [reached(({ floor }) => floor), reached(({ aim }) => aim)];
  const rows = judged.map(({ goal, value, more = '', peer = '' }) => [
    goal.what,
    goal.peer,
    peer,
    inUnit(goal.unit, goal.floor),
    inUnit(goal.unit, goal.aim),
    value === undefined ? '' : `${inUnit(goal.unit, value)}${more}`,
    verdict(goal, value),
  ]);
  return [
    `Of ${judged.length} rows ${floors} reach their floor, ${aims} of them their aim.`,
    table(['goal', 'best peer, as published', 'best peer, here', 'floor', 'aim', 'measured', ''], rows),
  ].join('\n\n');
}

function pairRows({ scorers: [ours, ...peers] }: Measured): readonly Judged[] {
  return PAIR_GOALS.map(goal => {
    const valueOf = ({ views }: ScorerFigures): number | undefined => {
      const whole = views[goal.view]?.whole;
      return goal.measure === 'recall' ? whole?.recall : (whole?.f1 ?? whole?.bestF1);
    };
    const peer = bestOf(goal, peers, valueOf);
    if (ours === undefined) return { goal, value: undefined, peer };
    const best = ours.views[goal.view]?.whole.bestF1 ?? 0;
    const more = goal.measure === 'f1' ? ` (best ${inUnit('share', best)})` : '';
    return { goal, value: valueOf(ours), more, peer };
  });
}

/** The peer with the best figure, and the figure; '' when none has one. */
function bestOf<T extends { readonly label: string }>(
  { unit }: Goal,
  peers: readonly T[],
  valueOf: (peer: T) => number | undefined,
): string {
  const [best] = peers
    .flatMap(peer => {
      const value = valueOf(peer);
      return value === undefined ? [] : [{ label: peer.label, value }];
    })
    .sort((a, b) => (unit === 'share' ? b.value - a.value : a.value - b.value));
  return best === undefined ? '' : `${best.label}: ${inUnit(unit, best.value)}`;
}

/** The lower of both: a name has to be met in either script. */
function hanRow({ han: { hangul, latin, latinOfHangul } }: Measured): Judged {
  const more = ` (Hangul ${inUnit('share', hangul)}, Latin ${inUnit('share', latinOfHangul)}; ${inUnit('share', latin)} of all Latin aliases)`;
  return { goal: HAN_GOAL, value: Math.min(hangul, latinOfHangul), more };
}

function alertRows({ alerts: [ours, ...peers] }: Measured): readonly Judged[] {
  return ALERT_GOALS.map(goal => {
    const valueOf = ({ levels }: AlertFigures): number | undefined =>
      levels.find(({ found }) => found === goal.found)?.alerts;
    return { goal, value: ours && valueOf(ours), peer: bestOf(goal, peers, valueOf) };
  });
}

function searchRows(measured: Measured, size: Size): readonly Judged[] {
  const goals: SearchGoals = SEARCH_GOALS[size];
  const [ours, asked, ...searching] = measured.searches[size];
  const peers = searching.map(named);
  const { openings, bytes } = measured.packs[size];
  const [first, again] = ours?.passes ?? [];
  const [askedFirst, askedAgain] = asked?.passes ?? [];
  const opened = openings.map(({ open }) => open);
  return [
    ...(goals.first === undefined
      ? []
      : [
          {
            goal: goals.first,
            value: ours?.hits.first,
            peer: bestOf(goals.first, peers, ({ hits }) => hits.first),
          },
        ]),
    {
      goal: goals.tenth,
      value: ours?.hits.tenth,
      peer: bestOf(goals.tenth, peers, ({ hits }) => hits.tenth),
    },
    ...(['p50', 'p99'] as const).flatMap(which => [
      { goal: inPass(goals[which], 'first pass'), value: first?.[which] },
      { goal: inPass(goals[which], 'second pass'), value: again?.[which] },
      { goal: inPass(goals[which], 'as the product asks, first pass'), value: askedFirst?.[which] },
      { goal: inPass(goals[which], 'as the product asks, second pass'), value: askedAgain?.[which] },
    ]),
    {
      goal: goals.bytes,
      value: ours?.bytes === undefined ? undefined : ours.bytes / 1e6,
      more: ` (${inUnit('MB', bytes / 1e6)} with an entry a name)`,
    },
    {
      goal: goals.open,
      value: middle(opened),
      more: ` (${inUnit('ms', Math.min(...opened))} to ${inUnit('ms', Math.max(...opened))})`,
    },
  ];
}

function inPass(goal: Goal, pass: string): Goal {
  return { ...goal, what: `${goal.what}, ${pass}` };
}

/** A peer that answered a few queries only says so. */
function named(figures: RetrievalFigures): RetrievalFigures {
  const { label, passes, hits } = figures;
  return passes.length > 1 ? figures : { ...figures, label: `${label} (of ${hits.queries} queries)` };
}
