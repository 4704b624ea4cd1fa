/**
 * `npm run bench:signals -- [--print] [--date YYYY-MM-DD]`: measures all checks on full and on hostile pages, and the
 * comparison with remembered candidates, and writes its section of `bench/RESULTS.md`; `--print` only prints.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freshProcesses } from '../bench/fresh-process.ts';
import { machine } from '../bench/machine.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { CasesFigures, FullFigures, HostileFigures } from '../bench/signals/figures.ts';
import { report } from '../bench/signals/report.ts';
import { benchArguments } from './bench-arguments.ts';

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, print } = benchArguments('bench:signals', args);
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
