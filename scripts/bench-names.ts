/**
 * `npm run bench:names -- [--quick] [--date YYYY-MM-DD]`: measures names against peers and writes their section of
 * `bench/RESULTS.md`. `--quick` asks peers about pairs only and writes nothing. `--ledger` writes the known failures anew.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshProcesses } from '../bench/fresh-process.ts';
import { machine } from '../bench/machine.ts';
import { measureNames } from '../bench/names/measure-names.ts';
import { report } from '../bench/names/report.ts';
import { namesFolder } from '../bench/names/sets.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { writeLedger } from './ledger.ts';
import { Mendable } from './mendable.ts';

interface Arguments {
  readonly date: string;
  readonly quick: boolean;
  readonly ledger: boolean;
}

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, quick, ledger } = argumentsOf(args);
  if (ledger) return writeLedger();
  const names = namesFolder();
  if (names === undefined) {
    console.log('Not measured: the labelled names are not on this machine (../shared/names).');
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const on = machine();
    const started = performance.now();
    const inFreshProcess = await freshProcesses(folder, 'bench/names/task.ts');
    const measured = await measureNames(inFreshProcess, names, join(folder, 'names.pack'), quick);
    const minutes = (performance.now() - started) / 60_000;
    const text = report(measured, { date, machine: on, minutes, quick });
    console.log(quick ? await formatted(text) : await keepSection('Names', text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function argumentsOf(args: readonly string[]): Arguments {
  const { date = new Date().toISOString().slice(0, 10), quick = false, ledger = false } = parsed(args);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Mendable(`${date} is no day of the form YYYY-MM-DD.`);
  return { date, quick, ledger };
}

function parsed(args: readonly string[]): {
  readonly date?: string | undefined;
  readonly quick?: boolean | undefined;
  readonly ledger?: boolean | undefined;
} {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args: [...args], options: { date: text, quick: flag, ledger: flag } }).values;
  } catch {
    throw new Mendable(
      'The arguments are: bench:names [--quick] [--date YYYY-MM-DD], or bench:names --ledger.',
    );
  }
}
