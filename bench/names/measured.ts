import {
  type AlertFigures,
  type DiceFigures,
  type OpenFigures,
  type PackFigures,
  type RetrievalFigures,
  type ScorerFigures,
} from './figures.ts';
import { type HanFigures } from './han.ts';
import { type Size } from './sets.ts';

/** Everything one run measured; ours first in each list, in `searches` both of ours. */
export interface Measured {
  readonly scorers: readonly ScorerFigures[];
  readonly searches: Readonly<Record<Size, readonly RetrievalFigures[]>>;
  readonly alerts: readonly AlertFigures[];
  readonly han: HanFigures;
  readonly dice: DiceFigures;
  /** Each pack, opened by several fresh processes. */
  readonly packs: Readonly<Record<Size, PackFigures & { readonly openings: readonly OpenFigures[] }>>;
}

/** The middle one of a few. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
