/** One measurement of the checks in a process of its own: `task.mjs NAME JOB`. */
import * as v from 'valibot';
import { cases, full, hostile } from './measure.ts';

const TASKS = { cases, full, hostile } as const;

const [name, job = ''] = process.argv.slice(2);
const task = v.parse(v.picklist(['cases', 'full', 'hostile']), name);
try {
  const given = v.parse(v.object({ gazetteer: v.string() }), JSON.parse(job));
  process.stdout.write(JSON.stringify(await TASKS[task](given)));
} catch (cause) {
  // Thrown on, it would print the whole bundle, which is one line.
  console.error(String(cause));
  process.exitCode = 1;
}
