import { Config, Query, SearcherFactory } from '@m31coding/fuzzy-search';
import { type Engine } from '../engine.ts';

interface Document {
  readonly id: number;
  readonly name: string;
}

export const engine: Engine = {
  scorers: [],
  retriever: {
    label: '@m31coding/fuzzy-search',
    build: rows => {
      const config = Config.createDefaultConfig();
      // By its manual, for lists that hold other scripts; it finds a little more with it.
      config.normalizerConfig.allowCharacter = () => true;
      const searcher = SearcherFactory.createSearcher<Document, number>(config);
      searcher.indexEntities(
        rows.map(({ name }, id) => ({ id, name })),
        ({ id }) => id,
        ({ name }) => [name],
      );
      return {
        search: (query, limit) =>
          searcher
            .getMatches(new Query(query, limit))
            .matches.map(({ entity, quality }) => ({ row: entity.id, score: quality })),
      };
    },
  },
};
