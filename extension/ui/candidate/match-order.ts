import type { Identity, Match } from '../../../src/watchlists/match.ts';

const RANK: Readonly<Record<Identity, number>> = {
  identifier: 0,
  corroborated: 1,
  'name-only': 2,
  contradicted: 3,
};

/** Matches as they are shown: the surest first, among equals in the order of the assessment, which weighed them. */
export function inOrder(matches: readonly Match[]): readonly Match[] {
  return matches.toSorted((a, b) => RANK[a.identity] - RANK[b.identity]);
}
