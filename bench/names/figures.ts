/** What each task reports to the process that started it, as JSON. Times are milliseconds, sizes bytes. */
import * as v from 'valibot';

const Measures = v.object({
  pairs: v.number(),
  /** At the engine's own threshold, where it has one. */
  f1: v.optional(v.number()),
  bestF1: v.number(),
  bestAt: v.number(),
  recall: v.number(),
  auc: v.number(),
});
export type Measures = v.InferOutput<typeof Measures>;

export const ScorerFigures = v.object({
  label: v.string(),
  /** A comparison, in microseconds, over all sets. */
  micros: v.number(),
  views: v.record(v.string(), v.object({ whole: Measures, halves: v.tuple([Measures, Measures]) })),
  /** Of generated variants, by what was done to the name: the share found at 1 % false alarms, and as the same. */
  variants: v.record(
    v.string(),
    v.object({ pairs: v.number(), recall: v.number(), same: v.optional(v.number()) }),
  ),
});
export type ScorerFigures = v.InferOutput<typeof ScorerFigures>;
export const PairFigures = v.array(ScorerFigures);

const Spread = v.object({ count: v.number(), p50: v.number(), p99: v.number(), max: v.number() });
const Hits = v.object({ queries: v.number(), first: v.number(), tenth: v.number() });
export type Hits = v.InferOutput<typeof Hits>;

export const RetrievalFigures = v.object({
  label: v.string(),
  names: v.number(),
  build: v.number(),
  /** What the process holds more than before, after collecting garbage. */
  memory: v.number(),
  bytes: v.optional(v.number()),
  reopen: v.optional(v.number()),
  ordinary: v.number(),
  passes: v.array(Spread),
  hits: Hits,
  halves: v.tuple([Hits, Hits]),
  classes: v.record(v.string(), Hits),
});
export type RetrievalFigures = v.InferOutput<typeof RetrievalFigures>;

export const AlertFigures = v.object({
  label: v.string(),
  persons: v.number(),
  distinct: v.number(),
  listed: v.number(),
  ordinary: v.number(),
  levels: v.array(
    v.object({
      /** The share of the listed queries that are found. */
      found: v.number(),
      /** The score that takes; absent where so many are never found. */
      at: v.optional(v.number()),
      /** Ordinary people in 1,000 whose best hit reaches it. */
      alerts: v.optional(v.number()),
    }),
  ),
});
export type AlertFigures = v.InferOutput<typeof AlertFigures>;

export const PackFigures = v.object({ bytes: v.number(), names: v.number() });
export type PackFigures = v.InferOutput<typeof PackFigures>;

export const OpenFigures = v.object({ open: v.number(), firstSearch: v.number() });
export type OpenFigures = v.InferOutput<typeof OpenFigures>;

export const HanShape = v.object({
  persons: v.number(),
  hangul: v.number(),
  latin: v.number(),
  latinOfHangul: v.number(),
  falseHits: v.number(),
});

/** By set, then by the way Dice is used. */
export const DiceFigures = v.array(
  v.object({
    set: v.string(),
    pairs: v.number(),
    rows: v.array(
      v.object({ label: v.string(), f1: v.number(), best: v.object({ f1: v.number(), at: v.number() }) }),
    ),
  }),
);
export type DiceFigures = v.InferOutput<typeof DiceFigures>;
