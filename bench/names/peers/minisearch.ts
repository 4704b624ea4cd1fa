import MiniSearch from 'minisearch';
import { type Engine } from '../engine.ts';

interface Document {
  readonly id: number;
  readonly name: string;
}

const OPTIONS = { fields: ['name'], searchOptions: { fuzzy: 0.2, combineWith: 'OR' } } as const;

export const engine: Engine = {
  scorers: [],
  retriever: {
    label: 'minisearch (fuzzy 0.2, OR)',
    build: rows => {
      const options = { ...OPTIONS, fields: [...OPTIONS.fields] };
      const index = new MiniSearch<Document>(options);
      index.addAll(rows.map(({ name }, id) => ({ id, name })));
      return {
        search: (query, limit) =>
          index
            .search(query)
            .slice(0, limit)
            .map(({ id, score }) => ({ row: Number(id), score })),
        reopen: () => {
          const kept = JSON.stringify(index);
          const start = performance.now();
          MiniSearch.loadJSON<Document>(kept, options);
          return performance.now() - start;
        },
      };
    },
  },
};
