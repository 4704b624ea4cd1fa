import { type Engine } from '../engine.ts';

/** OpenSanctions logic-v2 is Python: its published score of each case stands in the sets that have it. */
export const engine: Engine = {
  scorers: [
    {
      label: 'OpenSanctions logic-v2 (published scores)',
      sameAt: { person: 0.7, organisation: 0.7 },
      score: ({ logic_v2 }) => logic_v2 ?? undefined,
    },
  ],
};
