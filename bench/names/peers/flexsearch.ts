import { Index } from 'flexsearch';
import { type Engine } from '../engine.ts';

export const engine: Engine = {
  scorers: [],
  retriever: {
    label: 'flexsearch (LatinAdvanced, suggest)',
    build: rows => {
      const index = new Index({ encoder: 'LatinAdvanced' });
      for (const [row, { name }] of rows.entries()) index.add(row, name);
      return {
        search: (query, limit) =>
          index.search(query, { limit, suggest: true }).map(row => ({ row: Number(row), score: 1 })),
      };
    },
  },
};
