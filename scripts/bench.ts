/**
 * `npm run bench -- [--date YYYY-MM-DD] [--load NAMES] [--print]`: measures the engine and writes its section of
 * `bench/RESULTS.md`; with `--print`, it only prints.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as figures from '../bench/figures.ts';
import { freshProcesses } from '../bench/fresh-process.ts';
import { machine } from '../bench/machine.ts';
import { report } from '../bench/report.ts';
import { formatted, keepSection } from '../bench/results.ts';
import * as rowsOf from '../bench/rows.ts';
import { builtSizes } from '../bench/sizes.ts';
import { sourcesFor } from '../bench/sources.ts';
import { Mendable } from './mendable.ts';

const OPENINGS = 5;

interface Arguments {
  readonly date: string;
  /** Names in the larger list: the budgets are for 130,000 and 400,000. */
  readonly load: number;
  readonly print: boolean;
}

/**
 * Measures once, prints the report and keeps it. A figure above its budget is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, load, print } = argumentsOf(args);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const text = await measured(folder, date, load);
    console.log(print ? await formatted(text) : await keepSection('The engine', text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measured(folder: string, date: string, load: number): Promise<string> {
  const sources = sourcesFor(join(folder, 'list.pack'));
  const sizes = builtSizes();
  const inFreshProcess = await freshProcesses(folder);
  const on = machine();

  const compiled = await inFreshProcess('compile', figures.CompileFigures, sources);
  const asked = await inFreshProcess('meanwhile', figures.MeanwhileFigures, sources);
  const openings: figures.OpenFigures[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    openings.push(await inFreshProcess('open', figures.OpenFigures, sources));
  }
  const screened = await inFreshProcess('screening', figures.ScreeningFigures, sources);
  const assessed = await inFreshProcess('assessing', figures.AssessingFigures, sources);
  const loaded =
    sources.corpus === undefined
      ? []
      : [await inFreshProcess('load', figures.LoadFigures, { ...sources, load })];

  const size = `${compiled.entries.toLocaleString('en')} entries, ${compiled.names.toLocaleString('en')} names`;
  const list = sources.ofac === undefined ? `the starter list (${size})` : `OFAC SDN (${size})`;
  const rows = [
    ...rowsOf.compileRows(compiled, asked, list),
    ...rowsOf.openRows(openings),
    ...rowsOf.screeningRows(screened, compiled.names),
    ...loaded.flatMap(rowsOf.loadRows),
    ...rowsOf.assessingRows(assessed),
    ...rowsOf.sizeRows(sizes),
  ];
  const { ordinarySource, listedSource } = screened;
  return report(rows, { date, machine: on, sources, ordinarySource, listedSource });
}

function argumentsOf(args: readonly string[]): Arguments {
  const { date = new Date().toISOString().slice(0, 10), load = '130000', print = false } = parsed(args);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Mendable(`${date} is no day of the form YYYY-MM-DD.`);
  if (!/^[1-9]\d{0,6}$/.test(load)) throw new Mendable(`${load} is no number of names.`);
  return { date, load: Number(load), print };
}

function parsed(args: readonly string[]): {
  readonly date?: string | undefined;
  readonly load?: string | undefined;
  readonly print?: boolean | undefined;
} {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args: [...args], options: { date: text, load: text, print: flag } }).values;
  } catch {
    throw new Mendable('The arguments are: bench [--date YYYY-MM-DD] [--load NAMES] [--print].');
  }
}
