/** What a list of scored pairs says about whatever scored them. Pure. */

export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

export interface BestF1 {
  readonly f1: number;
  /** The threshold: scores from here on count as the same. */
  readonly at: number;
}

/** F1 of calling the same those that `taken` names; 0 when that is nobody. */
export function f1Of<T extends Scored>(pairs: readonly T[], taken: (pair: T) => boolean): number {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    const said = taken(pair);
    if (said && pair.same) hits += 1;
    else if (said) wrong += 1;
    else if (pair.same) missed += 1;
  }
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
}

/** The highest F1 any one threshold reaches, and the highest such threshold. */
export function bestF1(pairs: readonly Scored[]): BestF1 {
  const positives = pairs.filter(({ same }) => same).length;
  let best: BestF1 = { f1: 0, at: 1 };
  let [hits, taken] = [0, 0];
  for (const tie of tiesOf(pairs)) {
    hits += tie.positives;
    taken += tie.positives + tie.negatives;
    const f1 = (2 * hits) / (taken + positives);
    if (f1 > best.f1) best = { f1, at: tie.score };
  }
  return best;
}

/**
 * The share of the positives that score strictly above the negative at place floor(n x `share`), the highest first: what
 * is found while at most that share of the negatives alarms. 0 without positives.
 */
export function recallAt(pairs: readonly Scored[], share: number): number {
  const bar = barAt(pairs, share);
  const positives = pairs.filter(({ same }) => same);
  return positives.length === 0 ? 0 : positives.filter(({ score }) => score > bar).length / positives.length;
}

/** The score {@link recallAt} asks positives to exceed; 0 without negatives. */
export function barAt(pairs: readonly Scored[], share: number): number {
  const negatives = pairs
    .filter(({ same }) => !same)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return negatives[Math.floor(negatives.length * share)] ?? 0;
}

/** The chance that a positive scores above a negative, ties counting half; .5 when one kind is missing. */
export function aucOf(pairs: readonly Scored[]): number {
  const positives = pairs.filter(({ same }) => same).length;
  const negatives = pairs.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  let [above, wins] = [negatives, 0];
  for (const tie of tiesOf(pairs)) {
    above -= tie.negatives;
    wins += tie.positives * (above + tie.negatives / 2);
  }
  return wins / (positives * negatives);
}

/** The pairs by score, the highest first. */
function tiesOf(
  pairs: readonly Scored[],
): readonly { readonly score: number; readonly positives: number; readonly negatives: number }[] {
  const ties = new Map<number, { positives: number; negatives: number }>();
  for (const { score, same } of pairs) {
    const tie = ties.get(score) ?? { positives: 0, negatives: 0 };
    if (same) tie.positives += 1;
    else tie.negatives += 1;
    ties.set(score, tie);
  }
  return [...ties].sort(([a], [b]) => b - a).map(([score, counts]) => ({ score, ...counts }));
}
