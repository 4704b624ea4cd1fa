import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { evenly, spreadOf, timesOf } from '../statistics.ts';
import { type Found, type Retriever } from './engine.ts';
import { type Hits, type RetrievalFigures } from './figures.ts';
import { type CorpusRow, halfOf, isRight, type ListedQuery, type Size } from './sets.ts';

/** Ranks beyond this count for nothing. */
const ASKED = 10;

/** What is looked up in what. */
export interface Search {
  readonly rows: readonly CorpusRow[];
  readonly listed: readonly ListedQuery[];
  readonly ordinary: readonly string[];
}

interface Ranked {
  readonly query: ListedQuery;
  /** The place of the first right answer, from 0; -1 when it is not among the first ten. */
  readonly rank: number;
}

/**
 * Builds an index over all rows and looks every name up, the listed then the ordinary ones: a first pass that meets
 * nothing warm but what came before in it, and the same again. Slow engines answer a sample, once.
 */
export async function retrievalOf(
  retriever: Retriever,
  size: Size,
  { rows, listed, ordinary }: Search,
): Promise<RetrievalFigures> {
  const before = heldBytes();
  const start = performance.now();
  const built = await retriever.build(rows);
  const build = performance.now() - start;
  const memory = heldBytes() - before;

  const sample = retriever.sample?.[size];
  const asked = evenly(listed, sample?.listed ?? Infinity);
  const others = evenly(ordinary, sample?.ordinary ?? Infinity);
  const queries = [...asked.map(({ text }) => text), ...others];
  const answers: (readonly Found[])[] = [];
  const first = timesOf(queries, query => {
    answers.push(built.search(query, ASKED));
  });
  const again = sample === undefined ? [timesOf(queries, query => void built.search(query, ASKED))] : [];
  const ranked = asked.map((query, place): Ranked => ({
    query,
    rank: (answers[place] ?? []).findIndex(({ row }) => isRight(query, rows[row])),
  }));

  const half = (which: number): Hits =>
    hitsOf(ranked.filter(({ query }) => halfOf(`${query.text}|${query.words}`) === which));
  const classes = [...new Set(asked.map(query => query.class))];
  return {
    label: retriever.label,
    names: rows.length,
    build,
    memory,
    ...(built.bytes === undefined ? {} : { bytes: built.bytes }),
    ...(built.reopen === undefined ? {} : { reopen: built.reopen() }),
    ordinary: others.length,
    passes: [first, ...again].map(spreadOf),
    hits: hitsOf(ranked),
    halves: [half(0), half(1)],
    classes: Object.fromEntries(
      classes.map(name => [name, hitsOf(ranked.filter(({ query }) => query.class === name))]),
    ),
  };
}

function hitsOf(ranked: readonly Ranked[]): Hits {
  const share = (most: number): number =>
    ranked.filter(({ rank }) => rank >= 0 && rank < most).length / Math.max(1, ranked.length);
  return { queries: ranked.length, first: share(1), tenth: share(ASKED) };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What this process holds, without what it no longer needs. */
function heldBytes(): number {
  // What only a finaliser lets go of is gone after the second time.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
