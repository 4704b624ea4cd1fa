import { join } from 'node:path';
import { MeanwhileFigures } from '../figures.ts';
import type { FreshProcess } from '../fresh-process.ts';
import { sourcesFor } from '../sources.ts';
import * as figures from './figures.ts';
import type { Job } from './job.ts';
import { NAMES_OF_NINE } from './open-packs.ts';
import { corpus, listsIn, type MeasuredList } from './sources.ts';

const OPENINGS = 3;
/** A DOM of 30 MB takes minutes where it fits into the memory at all. */
const NAIVE_PATIENCE_MS = 240_000;

/** One list, ours and the naive way. */
export interface MeasuredPack {
  readonly list: MeasuredList;
  readonly compiled: figures.CompiledFigures;
  readonly openings: readonly figures.OpenedFigures[];
  /** A text says why there are no figures. */
  readonly naive?: figures.NaiveFigures | string;
}

/** Nine packs, opened together. */
export interface Nine {
  readonly packed: figures.PackedFigures;
  readonly openings: readonly figures.OpenedFigures[];
}

export interface Measured {
  readonly lists: readonly MeasuredPack[];
  readonly nine?: Nine;
  readonly meanwhile?: MeanwhileFigures;
  /** What could not be measured, for want of files. */
  readonly missing: readonly string[];
}

/**
 * Runs every task, one after another, and tells stderr as each ends.
 * @param quick leaves the naive side out.
 */
export async function measureLists(
  inFreshProcess: FreshProcess,
  folder: string,
  quick: boolean,
): Promise<Measured> {
  const run: FreshProcess = async (task, shape, job, patience) => {
    const started = performance.now();
    try {
      return await inFreshProcess(task, shape, job, patience);
    } finally {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.error(`${task} ${(job as Partial<Job>).id ?? ''}: ${seconds} s`);
    }
  };
  const opened = async (job: Job): Promise<readonly figures.OpenedFigures[]> => {
    const openings: figures.OpenedFigures[] = [];
    while (openings.length < OPENINGS) openings.push(await run('open', figures.OpenedFigures, job));
    return openings;
  };

  const found = await listsIn(folder);
  const missing = [...found.missing];
  const lists: MeasuredPack[] = [];
  for (const [place, list] of found.lists.entries()) {
    const { id, format, files } = list;
    const job: Job = { id, format, files, packs: [join(folder, `${place}.pack`)] };
    const compiled = await run('compile', figures.CompiledFigures, job);
    const openings = await opened(job);
    const naive = quick ? {} : { naive: await naively(run, job) };
    lists.push({ list, compiled, openings, ...naive });
  }

  const sdn = found.lists.findIndex(({ id }) => id === 'ofac-sdn');
  const sources = sourcesFor(join(folder, `${sdn}.pack`));
  const meanwhile =
    sdn === -1 || sources.ofac === undefined ? undefined : await run('meanwhile', MeanwhileFigures, sources);

  const names = corpus();
  if (names === undefined) missing.push('nine packs together (the larger corpus of names)');
  return {
    lists,
    ...(meanwhile === undefined ? {} : { meanwhile }),
    ...(names === undefined ? {} : { nine: await nine(names) }),
    missing,
  };

  async function nine(names: string): Promise<Nine> {
    const packs = NAMES_OF_NINE.map((_, place) => join(folder, `nine-${place}.pack`));
    const job: Job = { id: 'nine', format: 'ofac-csv', files: { entries: names }, packs };
    const packed = await run('nine', figures.PackedFigures, job);
    return { packed, openings: await opened(job) };
  }
}

/** A way that does not come to an end is a result, too. */
async function naively(run: FreshProcess, job: Job): Promise<figures.NaiveFigures | string> {
  try {
    return await run('naive', figures.NaiveFigures, job, NAIVE_PATIENCE_MS);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (/took too long/.test(reason)) return `gave up after ${NAIVE_PATIENCE_MS / 1000} s`;
    return /heap|memory/i.test(reason) ? 'out of memory' : 'failed';
  }
}
