import { full_process, token_set_ratio, WRatio } from 'fuzzball';
import { type Engine } from '../engine.ts';
import { best } from './best.ts';

/** Other scripts are kept: `force_ascii` would leave nothing of them. */
const OPTIONS = { force_ascii: false } as const;
const PREPARED = { full_process: false } as const;

export const engine: Engine = {
  scorers: [
    { label: 'fuzzball token_set_ratio', score: ({ a, b }) => token_set_ratio(a, b, OPTIONS) / 100 },
    { label: 'fuzzball WRatio', score: ({ a, b }) => WRatio(a, b, OPTIONS) / 100 },
  ],
  retriever: {
    label: 'fuzzball token_set_ratio, every name',
    sample: {
      '100k': { listed: 80, ordinary: 40 },
      '400k': { listed: 24, ordinary: 12 },
      alerts: { listed: 300, ordinary: 600 },
    },
    build: rows => {
      const names = rows.map(({ name }) => full_process(name, OPTIONS));
      return {
        search: (query, limit) => {
          const folded = full_process(query, OPTIONS);
          return best(names, name => token_set_ratio(folded, name, PREPARED), limit);
        },
      };
    },
  },
};
