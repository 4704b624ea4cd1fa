import { compareNames, SAME_AT } from '../../src/names/compare.ts';
import { KIND } from '../../src/names/index-keys.ts';
import { buildNameIndex, openNameIndex } from '../../src/names/name-index.ts';
import { searchNames } from '../../src/names/search.ts';
import { type Engine, type Retriever } from './engine.ts';
import { type CorpusRow } from './sets.ts';

/** Peers rank everything, however unlike it is; so does ours here. The product asks for less. */
const EVERY_SCORE = 0;

/** The engine of this repository. Persons are searched among persons. */
export const engine: Engine = {
  scorers: [
    {
      label: 'Countersign',
      sameAt: SAME_AT,
      score: ({ a, b, type }) => compareNames(a, b, type === 'person' ? 'person' : 'organisation').score,
    },
  ],
  retriever: retrieverFrom('Countersign', EVERY_SCORE),
};

/** Searches for persons, leaving out scores below `least`. */
export function retrieverFrom(label: string, least: number): Retriever {
  return {
    label,
    build: async rows => {
      const bytes = await buildNameIndex(rows.map(({ name, type }) => ({ text: name, kind: kindOf(type) })));
      const index = openNameIndex(bytes);
      return {
        bytes: bytes.byteLength,
        search: (query, limit) =>
          searchNames(index, query, [KIND.person], limit, least).map(({ name, score }) => ({
            row: name,
            score,
          })),
      };
    },
  };
}

function kindOf(type: CorpusRow['type']): number {
  return type === 'person' ? KIND.person : KIND.organisation;
}
