import { type FreshProcess } from '../fresh-process.ts';
import { ALERTING, type EngineName, FINDING, OURS, SCORING } from './engines.ts';
import * as figures from './figures.ts';
import { type Job } from './job.ts';
import { type Measured } from './measured.ts';
import { type Size } from './sets.ts';

const OPENINGS = 5;

/**
 * Runs every task, one after another, and tells stderr as each ends.
 * @param quick asks peers about pairs only.
 */
export async function measureNames(
  inFreshProcess: FreshProcess,
  folder: string,
  pack: string,
  quick: boolean,
): Promise<Measured> {
  const run: FreshProcess = async (task, shape, job) => {
    const started = performance.now();
    const result = await inFreshProcess(task, shape, job);
    const { engine, size } = job as Job;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`${task}, ${engine}, ${size}: ${seconds} s`);
    return result;
  };
  const job = (engine: EngineName, size: Size = '100k'): Job => ({ folder, engine, size, pack });

  const scorers: figures.ScorerFigures[] = [];
  for (const engine of SCORING) scorers.push(...(await run('pairs', figures.PairFigures, job(engine))));
  const han = await run('han', figures.HanShape, job('countersign'));
  const dice = await run('dice', figures.DiceFigures, job('countersign'));
  const alerts: figures.AlertFigures[] = [];
  for (const engine of quick ? OURS.slice(0, 1) : ALERTING)
    alerts.push(await run('alerts', figures.AlertFigures, job(engine)));

  const searched = async (size: Size): Promise<readonly figures.RetrievalFigures[]> => {
    const found: figures.RetrievalFigures[] = [];
    for (const engine of quick ? OURS : [...OURS, ...FINDING]) {
      found.push(await run('retrieval', figures.RetrievalFigures, job(engine, size)));
    }
    return found;
  };
  const packed = async (size: Size): Promise<Measured['packs'][Size]> => {
    const kept = await run('pack', figures.PackFigures, job('countersign', size));
    const openings: figures.OpenFigures[] = [];
    while (openings.length < OPENINGS) {
      openings.push(await run('open', figures.OpenFigures, job('countersign', size)));
    }
    return { ...kept, openings };
  };
  const packs = { '100k': await packed('100k'), '400k': await packed('400k') };
  return {
    scorers,
    han,
    dice,
    alerts,
    packs,
    searches: { '100k': await searched('100k'), '400k': await searched('400k') },
  };
}
