/**
 * `npm run bench:lists -- [--print] [--quick] [--date YYYY-MM-DD]`: measures how lists are parsed and compiled, beside the
 * naive way, and writes its section of `bench/RESULTS.md`; `--print` only prints, `--quick` leaves the naive way out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshProcesses } from '../bench/fresh-process.ts';
import { measureLists } from '../bench/lists/measure-lists.ts';
import { report } from '../bench/lists/report.ts';
import { machine } from '../bench/machine.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { Mendable } from './mendable.ts';

interface Arguments {
  readonly date: string;
  readonly print: boolean;
  readonly quick: boolean;
}

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, print, quick } = argumentsOf(args);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const on = machine();
    const started = performance.now();
    const inFreshProcess = await freshProcesses(folder, 'bench/lists/task.ts');
    const measured = await measureLists(inFreshProcess, folder, quick);
    if (measured.lists.length === 0) {
      console.log('Not measured: no list file is on this machine (../shared/data).');
      return 0;
    }
    const minutes = (performance.now() - started) / 60_000;
    const text = report(measured, { date, machine: on, minutes, quick });
    // A run without the naive way is no whole section.
    console.log(print || quick ? await formatted(text) : await keepSection('Lists', text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function argumentsOf(args: readonly string[]): Arguments {
  const { date = new Date().toISOString().slice(0, 10), print = false, quick = false } = parsed(args);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Mendable(`${date} is no day of the form YYYY-MM-DD.`);
  return { date, print, quick };
}

function parsed(args: readonly string[]): {
  readonly date?: string | undefined;
  readonly print?: boolean | undefined;
  readonly quick?: boolean | undefined;
} {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args: [...args], options: { date: text, print: flag, quick: flag } }).values;
  } catch {
    throw new Mendable('The arguments are: bench:lists [--print] [--quick] [--date YYYY-MM-DD].');
  }
}
