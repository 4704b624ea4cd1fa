/** What each task reports to the process that started it, as JSON. Times are milliseconds, memory and sizes bytes. */
import * as v from 'valibot';

export const CompiledFigures = v.object({
  sourceBytes: v.number(),
  rows: v.number(),
  entries: v.number(),
  names: v.number(),
  parse: v.number(),
  build: v.number(),
  /** All threads, user and system. */
  cpu: v.number(),
  memoryBefore: v.number(),
  memoryPeak: v.number(),
  longestStretch: v.number(),
  stretchIn: v.string(),
  packBytes: v.number(),
});
export type CompiledFigures = v.InferOutput<typeof CompiledFigures>;

/** The naive way with the same files. */
export const NaiveFigures = v.object({
  parse: v.number(),
  write: v.number(),
  readBack: v.number(),
  records: v.number(),
  memoryBefore: v.number(),
  memoryPeak: v.number(),
});
export type NaiveFigures = v.InferOutput<typeof NaiveFigures>;

export const OpenedFigures = v.object({ open: v.number(), firstSearch: v.number(), names: v.number() });
export type OpenedFigures = v.InferOutput<typeof OpenedFigures>;

export const PackedFigures = v.object({ names: v.number(), bytes: v.number() });
export type PackedFigures = v.InferOutput<typeof PackedFigures>;
