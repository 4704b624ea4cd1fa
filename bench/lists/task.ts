/** One measurement of lists in a process of its own: `task.mjs NAME JOB`, started by freshProcesses. */
import * as v from 'valibot';
import { meanwhile } from '../compile.ts';
import { Sources } from '../sources.ts';
import { compileList } from './compile-list.ts';
import { Job } from './job.ts';
import { naive } from './naive.ts';
import { keepNine, openTogether } from './open-packs.ts';

const TASKS = {
  compile: async (job: unknown) => await compileList(v.parse(Job, job)),
  naive: async (job: unknown) => await naive(v.parse(Job, job)),
  nine: async (job: unknown) => await keepNine(v.parse(Job, job)),
  open: async (job: unknown) => await openTogether(v.parse(Job, job)),
  meanwhile: async (job: unknown) => await meanwhile(v.parse(Sources, job)),
} as const;

const [name, job = ''] = process.argv.slice(2);
const task = v.parse(v.picklist(['compile', 'naive', 'nine', 'open', 'meanwhile']), name);
try {
  process.stdout.write(JSON.stringify(await TASKS[task](JSON.parse(job))));
} catch (cause) {
  // Thrown on, it would print the whole bundle, which is one line.
  console.error(String(cause));
  process.exitCode = 1;
}
