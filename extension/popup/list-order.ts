import { STATES } from '../../src/assessment/assessment.ts';
import type { ListedRow } from '../contract.ts';

/** The gravest first; of two alike, the one the page shows first. */
export function gravestFirst(rows: readonly ListedRow[]): readonly ListedRow[] {
  return rows.toSorted((a, b) => STATES.indexOf(b.state) - STATES.indexOf(a.state));
}

/**
 * The rows with those that were shown before in the order they were shown in, and new ones behind them: while somebody
 * reads or aims at the list, nothing moves.
 */
export function asBefore(rows: readonly ListedRow[], shown: readonly string[]): readonly ListedRow[] {
  const places = new Map(shown.map((key, place) => [key, place]));
  return gravestFirst(rows).toSorted(
    (a, b) => (places.get(a.key) ?? Infinity) - (places.get(b.key) ?? Infinity) || 0,
  );
}
