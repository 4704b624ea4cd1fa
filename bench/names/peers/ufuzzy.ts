import UFuzzy from '@leeoniya/ufuzzy';
import { type Engine } from '../engine.ts';

/** One slip of each kind a word, words in any order as far as three of them go: its best for names. */
const OPTIONS = { intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 } as const;
const OUT_OF_ORDER = 3;

const fuzzy = new UFuzzy(OPTIONS);

export const engine: Engine = {
  scorers: [
    {
      label: 'uFuzzy: matches 1, only the other way round 0.5, else 0',
      score: ({ a, b }) => {
        const [x, y] = [folded(a), folded(b)];
        return matches(y, x) ? 1 : matches(x, y) ? 0.5 : 0;
      },
    },
  ],
  retriever: {
    label: 'uFuzzy',
    sample: { '100k': { listed: 600, ordinary: 400 }, '400k': { listed: 150, ordinary: 100 } },
    build: rows => {
      const names = rows.map(({ name }) => folded(name));
      return {
        search: (query, limit) => {
          const [places, , order] = fuzzy.search(names, folded(query), OUT_OF_ORDER);
          const found = order?.map(place => places[place]) ?? places ?? [];
          return found.slice(0, limit).flatMap(row => (row === undefined ? [] : [{ row, score: 1 }]));
        },
      };
    },
  },
};

function folded(name: string): string {
  return UFuzzy.latinize(name).toLowerCase();
}

function matches(name: string, query: string): boolean {
  const [places] = fuzzy.search([name], query, OUT_OF_ORDER);
  return places !== null && places.length > 0;
}
