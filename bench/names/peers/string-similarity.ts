import similarity from 'string-similarity';
import { type Engine, type Found } from '../engine.ts';
import { best } from './best.ts';
import { asciiWords, sortedWords } from './words.ts';

/** Dice over letter pairs; no index, so every look-up compares with every name. */
export const engine: Engine = {
  scorers: [
    {
      label: 'string-similarity, lower case',
      score: ({ a, b }) => similarity.compareTwoStrings(a.toLowerCase(), b.toLowerCase()),
    },
    {
      label: 'string-similarity, folded and sorted words',
      score: ({ a, b }) => similarity.compareTwoStrings(sortedWords(a), sortedWords(b)),
    },
    {
      label: 'string-similarity after any-ascii, sorted words',
      score: ({ a, b }) => similarity.compareTwoStrings(asciiWords(a), asciiWords(b)),
    },
  ],
  retriever: {
    label: 'string-similarity, every name',
    sample: {
      '100k': { listed: 120, ordinary: 60 },
      '400k': { listed: 40, ordinary: 20 },
      alerts: { listed: 300, ordinary: 600 },
    },
    build: rows => {
      const names = rows.map(({ name }) => name.toLowerCase());
      return {
        search: (query, limit): readonly Found[] => {
          const folded = query.toLowerCase();
          return best(names, name => similarity.compareTwoStrings(folded, name), limit);
        },
      };
    },
  },
};
