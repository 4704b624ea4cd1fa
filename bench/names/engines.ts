import { type Engine } from './engine.ts';

/** Loaded one at a time: a process that measures one engine holds nothing of the others. Ours first. */
export const ENGINES = {
  countersign: () => import('./countersign.ts'),
  'as-asked': () => import('./as-asked.ts'),
  'logic-v2': () => import('./peers/logic-v2.ts'),
  'string-similarity': () => import('./peers/string-similarity.ts'),
  fuzzball: () => import('./peers/fuzzball.ts'),
  'fuse.js': () => import('./peers/fuse.ts'),
  fuzzysort: () => import('./peers/fuzzysort.ts'),
  ufuzzy: () => import('./peers/ufuzzy.ts'),
  talisman: () => import('./peers/talisman.ts'),
  minisearch: () => import('./peers/minisearch.ts'),
  flexsearch: () => import('./peers/flexsearch.ts'),
  m31coding: () => import('./peers/m31coding.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly engine: Engine }>>>;

export type EngineName = keyof typeof ENGINES;

/** Those with a score for two names, in the order of the tables. */
export const SCORING: readonly EngineName[] = [
  'countersign',
  'logic-v2',
  'string-similarity',
  'fuzzball',
  'fuse.js',
  'fuzzysort',
  'ufuzzy',
  'talisman',
];

/** Ours when it finds a name among many: ranking everything, as peers do, and as the product asks. */
export const OURS: readonly EngineName[] = ['countersign', 'as-asked'];

/** Peers that find a name among many. */
export const FINDING: readonly EngineName[] = [
  'm31coding',
  'minisearch',
  'flexsearch',
  'fuzzysort',
  'ufuzzy',
  'fuse.js',
  'string-similarity',
  'fuzzball',
];

/** Ours, and those of them whose scores can be compared between queries. */
export const ALERTING: readonly EngineName[] = [
  'countersign',
  'm31coding',
  'minisearch',
  'fuzzysort',
  'string-similarity',
  'fuzzball',
  'fuse.js',
];
