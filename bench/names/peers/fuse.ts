import Fuse from 'fuse.js';
import { type Engine, type Found } from '../engine.ts';

/** Where in a name a word stands says nothing; no score is cut, so that thresholds are ours to choose. */
const OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 1 } as const;

export const engine: Engine = {
  scorers: [
    {
      label: 'fuse.js, better direction',
      score: ({ a, b }) => Math.max(scoreOf(a, b), scoreOf(b, a)),
    },
  ],
  retriever: {
    label: 'fuse.js',
    sample: {
      '100k': { listed: 40, ordinary: 10 },
      '400k': { listed: 10, ordinary: 3 },
      alerts: { listed: 60, ordinary: 100 },
    },
    build: rows => {
      const fuse = new Fuse(
        rows.map(({ name }) => name),
        // The whole list would come back at threshold 1, sorted.
        { ...OPTIONS, threshold: 0.6 },
      );
      return {
        search: (query, limit): readonly Found[] =>
          fuse
            .search(query, { limit })
            .map(({ refIndex, score = 1 }) => ({ row: refIndex, score: 1 - score })),
      };
    },
  },
};

function scoreOf(query: string, name: string): number {
  return 1 - (new Fuse([name], OPTIONS).search(query)[0]?.score ?? 1);
}
