/** What each task reports to the process that started it: they speak JSON, and this is its shape. */
import * as v from 'valibot';

const SpreadShape = v.object({ count: v.number(), p50: v.number(), p99: v.number(), max: v.number() });

/** Times are milliseconds, memory and sizes bytes. */
export const CompileFigures = v.object({
  entries: v.number(),
  names: v.number(),
  parse: v.number(),
  build: v.number(),
  cpu: v.number(),
  rssBefore: v.number(),
  rssPeak: v.number(),
  longestStretch: v.number(),
  stretchIn: v.string(),
  packBytes: v.number(),
});
export type CompileFigures = v.InferOutput<typeof CompileFigures>;

export const MeanwhileFigures = v.object({ compiling: v.number(), answers: SpreadShape });
export type MeanwhileFigures = v.InferOutput<typeof MeanwhileFigures>;

export const OpenFigures = v.object({
  cold: v.number(),
  starter: v.number(),
  gazetteer: v.number(),
  firstSearch: v.number(),
  warm: SpreadShape,
});
export type OpenFigures = v.InferOutput<typeof OpenFigures>;

const SearchFigures = v.object({ first: SpreadShape, warmed: SpreadShape, met: v.number() });
export const ScreeningFigures = v.object({
  ordinary: SearchFigures,
  listed: SearchFigures,
  listedSource: v.string(),
  ordinarySource: v.string(),
  peer: v.object({ ordinary: SpreadShape, listed: SpreadShape, names: v.number() }),
});
export type ScreeningFigures = v.InferOutput<typeof ScreeningFigures>;

export const LoadFigures = v.object({
  names: v.number(),
  packBytes: v.number(),
  open: v.number(),
  ordinary: SearchFigures,
  listed: SearchFigures,
});
export type LoadFigures = v.InferOutput<typeof LoadFigures>;

export const AssessingFigures = v.object({
  first: SpreadShape,
  warmed: SpreadShape,
  screening: SpreadShape,
  lookUps: v.number(),
});
export type AssessingFigures = v.InferOutput<typeof AssessingFigures>;
