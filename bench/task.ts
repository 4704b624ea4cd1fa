/** One measurement in a process of its own: `task.mjs NAME SOURCES`, both given by {@link inFreshProcess}. */
import * as v from 'valibot';
import { assessing } from './assessing.ts';
import { compile, meanwhile } from './compile.ts';
import { open } from './open.ts';
import { load, screening } from './screening.ts';
import { Sources } from './sources.ts';

const TASKS = { assessing, compile, load, meanwhile, open, screening } as const;

const [name, sources = ''] = process.argv.slice(2);
const task = v.parse(v.picklist(['assessing', 'compile', 'load', 'meanwhile', 'open', 'screening']), name);
try {
  process.stdout.write(JSON.stringify(await TASKS[task](v.parse(Sources, JSON.parse(sources)))));
} catch (cause) {
  // Thrown on, it would print the whole bundle, which is one line.
  console.error(String(cause));
  process.exitCode = 1;
}
