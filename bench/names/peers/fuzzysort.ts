import fuzzysort from 'fuzzysort';
import { type Engine } from '../engine.ts';
import { plainWords } from './words.ts';

export const engine: Engine = {
  scorers: [
    {
      label: 'fuzzysort, folded, better direction',
      score: ({ a, b }) => {
        const [x, y] = [plainWords(a), plainWords(b)];
        return Math.max(fuzzysort.single(x, y)?.score ?? 0, fuzzysort.single(y, x)?.score ?? 0);
      },
    },
  ],
  retriever: {
    label: 'fuzzysort, folded',
    build: rows => {
      const places = new Map<string, number[]>();
      for (const [row, { name: text }] of rows.entries()) {
        const name = plainWords(text);
        const known = places.get(name);
        if (known === undefined) places.set(name, [row]);
        else known.push(row);
      }
      const names = fuzzysort.snapshot([...places.keys()]);
      return {
        search: (query, limit) =>
          fuzzysort
            .go(plainWords(query), names, { limit, threshold: 0 })
            .flatMap(({ target, score }) => (places.get(target) ?? []).map(row => ({ row, score })))
            .slice(0, limit),
      };
    },
  },
};
