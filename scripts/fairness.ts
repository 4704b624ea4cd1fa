/**
 * `npm run fairness -- [--lists DIR]... [--people N] [--seed N] [--write]`: assesses an invented population and says how often
 * consistent people are asked about, and how often misrepresentation is; `--write` keeps it in `docs/FAIRNESS.md`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessedIn } from '../bench/fairness/crew.ts';
import { listFolders, loadFrom } from '../bench/fairness/list-folders.ts';
import { report, type Run } from '../bench/fairness/report.ts';
import { consistentTally, detectedTally, verdicts } from '../bench/fairness/tally.ts';
import { formatted } from '../bench/results.ts';
import { Mendable } from './mendable.ts';

/** The first is for those who make rules; the second is kept back. */
const SEEDS = [
  ['seen while rules were made', 1],
  ['kept back', 90_001],
] as const;

/**
 * Measures every seed and prints the report.
 * @returns the exit code: 1 where a limit does not hold.
 * @throws Mendable for wrong arguments and for lists that cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { lists, people, seed, write } = argumentsOf(args);
  const { packs, notes } = await loadFrom(lists);
  for (const note of notes) console.error(note);
  if (lists.length === 0)
    console.error('ONLY THE STARTER LIST is searched: give --lists DIR for the full ones.');
  const sizes = { consistent: people, fraudulent: Math.ceil(people / 10) };
  const runs: Run[] = [];
  const start = performance.now();
  for (const [title, own] of seed === undefined ? SEEDS : [['this seed', seed] as const]) {
    const outcomes = await assessedIn(own, sizes, lists);
    const [consistent, detected] = [consistentTally(outcomes), detectedTally(outcomes)];
    runs.push({ title, seed: own, consistent, detected, verdicts: verdicts(consistent, detected) });
  }
  const entries = packs.reduce((sum, { header }) => sum + header.entries, 0).toLocaleString('en');
  const text = await formatted(
    report(runs, {
      date: new Date().toISOString().slice(0, 10),
      lists: `Searched: ${packs.map(({ header }) => header.list).join(', ')}; ${entries} entries.`,
      isStarterOnly: lists.length === 0,
      seconds: (performance.now() - start) / 1000,
    }),
  );
  console.log(text);
  if (write) writeFileSync(new URL('../docs/FAIRNESS.md', import.meta.url), text);
  return runs.every(each => each.verdicts.every(({ holds }) => holds)) ? 0 : 1;
}

interface Arguments {
  /** Folders with list files; none for the starter list. */
  readonly lists: readonly string[];
  readonly people: number;
  readonly seed: number | undefined;
  readonly write: boolean;
}

function argumentsOf(args: readonly string[]): Arguments {
  const { lists = listFolders(), people = '20000', seed, write = false } = parsed(args);
  for (const value of [people, seed ?? '1']) {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw new Mendable(`${value} is no number of people, and no seed.`);
  }
  return { lists, people: Number(people), seed: seed === undefined ? undefined : Number(seed), write };
}

function parsed(args: readonly string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({
      args: [...args],
      options: { lists: { type: 'string', multiple: true }, people: text, seed: text, write: flag },
    }).values;
  } catch {
    throw new Mendable('The arguments are: fairness [--lists DIR]... [--people N] [--seed N] [--write].');
  }
}
