import jaroWinkler from 'talisman/metrics/jaro-winkler';
import { symmetric } from 'talisman/metrics/monge-elkan';
import { type Engine } from '../engine.ts';
import { foldedWords } from '../sets.ts';

/** The strongest general measure in the study the floors come from. */
export const engine: Engine = {
  scorers: [
    {
      label: 'Monge-Elkan over Jaro-Winkler (talisman), folded words',
      score: ({ a, b }) => symmetric(jaroWinkler, foldedWords(a), foldedWords(b)),
    },
  ],
};
