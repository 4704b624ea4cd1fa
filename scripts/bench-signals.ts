/**
 * `npm run bench:signals -- [--print] [--date YYYY-MM-DD]`: measures all checks on full and on hostile pages, and the
 * comparison with remembered candidates, and writes its section of `bench/RESULTS.md`; `--print` only prints.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshProcesses } from '../bench/fresh-process.ts';
import { machine } from '../bench/machine.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { CasesFigures, FullFigures, HostileFigures } from '../bench/signals/figures.ts';
import { report } from '../bench/signals/report.ts';
import { Mendable } from './mendable.ts';

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date = new Date().toISOString().slice(0, 10), print = false } = parsed(args);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Mendable(`${date} is no day of the form YYYY-MM-DD.`);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const inFreshProcess = await freshProcesses(folder, 'bench/signals/task.ts');
    const job = { gazetteer: resolve('public/data/gazetteer.txt') };
    const on = machine();
    const full = await inFreshProcess('full', FullFigures, job);
    const cases = await inFreshProcess('cases', CasesFigures, job);
    const hostile = await inFreshProcess('hostile', HostileFigures, job);
    const text = report({ full, cases, hostile }, { date, machine: on });
    console.log(print ? await formatted(text) : await keepSection('Signals', text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function parsed(args: readonly string[]): {
  readonly date?: string | undefined;
  readonly print?: boolean | undefined;
} {
  try {
    return parseArgs({ args: [...args], options: { date: { type: 'string' }, print: { type: 'boolean' } } })
      .values;
  } catch {
    throw new Mendable('The arguments are: bench:signals [--print] [--date YYYY-MM-DD].');
  }
}
