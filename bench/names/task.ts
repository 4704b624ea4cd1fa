/** One measurement of names in a process of its own: `task.mjs NAME JOB`, started by freshProcesses. */
import * as v from 'valibot';
import { compareNames } from '../../src/names/compare.ts';
import { accuracyOf } from './accuracy.ts';
import { alertsOf } from './alerts.ts';
import { keepPack, openKept } from './cold-open.ts';
import { diceRows } from './dice.ts';
import { type Retriever } from './engine.ts';
import { type EngineName, ENGINES } from './engines.ts';
import { type DiceFigures } from './figures.ts';
import { hanFigures } from './han.ts';
import { Job } from './job.ts';
import { listedKoreans } from './listed-koreans.ts';
import { retrievalOf, type Search } from './retrieval.ts';
import { corpusOf, listedQueries, ordinaryQueries, pairsOf, VIEWS } from './sets.ts';

const TASKS = {
  pairs: async ({ engine, folder }: Job) => accuracyOf((await ENGINES[engine]()).engine, folder),
  retrieval: async (job: Job) => await retrievalOf(await retrieverOf(job.engine), job.size, searchOf(job)),
  alerts: async (job: Job) => await alertsOf(await retrieverOf(job.engine), searchOf(job)),
  pack: async ({ folder, size, pack }: Job) => await keepPack(corpusOf(folder, size), pack),
  han: () => Promise.resolve(hanFigures(listedKoreans(), (a, b) => compareNames(a, b, 'person').same)),
  dice: ({ folder }: Job) => Promise.resolve(diceOf(folder)),
  open: ({ pack }: Job) => Promise.resolve(openKept(pack)),
} as const;

/** On every set with a fair number of names that are not persons'. */
function diceOf(folder: string): DiceFigures {
  return VIEWS.filter(({ id }) => id === 'benchAll' || id === 'checks').map(view => {
    const pairs = pairsOf(folder, view).filter(({ type }) => type !== 'person');
    return { set: view.set, pairs: pairs.length, rows: [...diceRows(pairs)] };
  });
}

async function retrieverOf(name: EngineName): Promise<Retriever> {
  const { retriever } = (await ENGINES[name]()).engine;
  if (retriever === undefined) throw new Error(`${name} finds nothing among many.`);
  return retriever;
}

function searchOf({ folder, size }: Job): Search {
  return {
    rows: corpusOf(folder, size),
    listed: listedQueries(folder),
    ordinary: ordinaryQueries(folder),
  };
}

const [name, job = ''] = process.argv.slice(2);
const task = v.parse(v.picklist(['pairs', 'retrieval', 'alerts', 'pack', 'open', 'han', 'dice']), name);
try {
  process.stdout.write(JSON.stringify(await TASKS[task](v.parse(Job, JSON.parse(job)))));
} catch (cause) {
  // Thrown on, it would print the whole bundle, which is one line.
  console.error(String(cause));
  process.exitCode = 1;
}
