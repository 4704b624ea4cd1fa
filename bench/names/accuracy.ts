import { type Engine, type PairScorer } from './engine.ts';
import { type Measures, type ScorerFigures } from './figures.ts';
import { evenly } from '../statistics.ts';
import { aucOf, barAt, bestF1, f1Of, recallAt, type Scored } from './measures.ts';
import { halfOf, type Pair, pairsOf, VIEWS } from './sets.ts';

/** The share of the negatives that may alarm where recall is measured. */
export const FALSE_ALARMS = 0.01;

interface ScoredPair extends Scored {
  readonly pair: Pair;
}

/** Scores every pair of every view with every scorer of an engine. */
export function accuracyOf({ scorers }: Engine, folder: string): readonly ScorerFigures[] {
  return scorers.map(scorer => figuresOf(scorer, folder));
}

function figuresOf(scorer: PairScorer, folder: string): ScorerFigures {
  const views: ScorerFigures['views'] = {};
  let variants: ScorerFigures['variants'] = {};
  let [spent, compared] = [0, 0];
  for (const view of VIEWS) {
    const pairs = evenly(pairsOf(folder, view), scorer.most ?? Infinity);
    const start = performance.now();
    const scored = pairs.flatMap((pair): readonly ScoredPair[] => {
      const score = scorer.score(pair);
      return score === undefined ? [] : [{ pair, score, same: pair.same }];
    });
    spent += performance.now() - start;
    compared += pairs.length;
    if (scored.length === 0) continue;
    const half = (which: number): Measures =>
      measuresOf(
        scored.filter(({ pair }) => halfOf(`${pair.a}|${pair.b}`) === which),
        scorer,
      );
    views[view.id] = { whole: measuresOf(scored, scorer), halves: [half(0), half(1)] };
    if (view.id === 'variants') variants = variantsOf(scored, scorer);
  }
  return { label: scorer.label, micros: (spent * 1000) / compared, views, variants };
}

function measuresOf(scored: readonly ScoredPair[], scorer: PairScorer): Measures {
  const { f1, at } = bestF1(scored);
  return {
    pairs: scored.length,
    ...(scorer.sameAt === undefined ? {} : { f1: f1Of(scored, pair => isSame(pair, scorer)) }),
    bestF1: f1,
    bestAt: at,
    recall: recallAt(scored, FALSE_ALARMS),
    auc: aucOf(scored),
  };
}

function variantsOf(scored: readonly ScoredPair[], scorer: PairScorer): ScorerFigures['variants'] {
  const bar = barAt(scored, FALSE_ALARMS);
  const positives = scored.filter(({ same }) => same);
  const classes = [...new Set(positives.map(({ pair }) => pair.class))].sort();
  return Object.fromEntries(
    classes.map(name => {
      const pairs = positives.filter(({ pair }) => pair.class === name);
      const share = (taken: (pair: ScoredPair) => boolean): number =>
        pairs.filter(taken).length / pairs.length;
      const recall = share(({ score }) => score > bar);
      const same = scorer.sameAt === undefined ? {} : { same: share(pair => isSame(pair, scorer)) };
      return [name, { pairs: pairs.length, recall, ...same }];
    }),
  );
}

function isSame({ pair, score }: ScoredPair, { sameAt }: PairScorer): boolean {
  return score >= (sameAt?.[pair.type === 'person' ? 'person' : 'organisation'] ?? Infinity);
}
