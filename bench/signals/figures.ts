import * as v from 'valibot';

const Spread = v.object({ count: v.number(), p50: v.number(), p99: v.number(), max: v.number() });

/** Milliseconds. */
export const FullFigures = v.object({
  signals: v.number(),
  first: Spread,
  warmed: Spread,
  /** Every signal and no list. */
  checks: Spread,
  slowest: v.array(v.object({ signal: v.string(), p99: v.number() })),
});
export type FullFigures = v.InferOutput<typeof FullFigures>;

export const CasesFigures = v.object({
  cases: v.number(),
  building: v.number(),
  /** The index alone, from stored rows. */
  waking: v.number(),
  compared: Spread,
  hashed: Spread,
});
export type CasesFigures = v.InferOutput<typeof CasesFigures>;

export const HostileFigures = v.object({
  inputs: v.array(
    v.object({ kind: v.string(), whole: v.number(), signal: v.string(), signalTime: v.number() }),
  ),
});
export type HostileFigures = v.InferOutput<typeof HostileFigures>;
