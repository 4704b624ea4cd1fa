/** One half of a crew in a process of its own: `crew-task.ts TASK`, given by {@link assessedIn}; outcomes on stdout. */
import * as v from 'valibot';
import { fraudulentPerson } from './fraud.ts';
import { benchIndicators } from './fraud-listed.ts';
import { loadFrom } from './list-folders.ts';
import { INSTALLATION, outcomesOf } from './outcome.ts';
import { consistentPerson, type Person } from './person.ts';

/** So many people of a seed, from a number on. */
const Job = v.object({
  kind: v.picklist(['consistent', 'fraudulent']),
  seed: v.number(),
  from: v.number(),
  count: v.number(),
});
export type Job = v.InferOutput<typeof Job>;
const Task = v.object({ jobs: v.array(Job), lists: v.array(v.string()) });

const { jobs, lists } = v.parse(Task, JSON.parse(process.argv[2] ?? ''));
const { packs } = await loadFrom(lists);
const world = { packs, indicators: benchIndicators() };
const outcomes = jobs.flatMap(({ kind, seed, from, count }) => {
  if (kind === 'consistent') return outcomesOf(peopleOf(consistentPerson, seed, from, count), world);
  const among = peopleOf(consistentPerson, seed, 0, INSTALLATION);
  return outcomesOf(peopleOf(fraudulentPerson, seed, from, count), world, among);
});
process.stdout.write(JSON.stringify(outcomes));

function peopleOf(
  personAt: (index: number, seed: number) => Person,
  seed: number,
  from: number,
  count: number,
): readonly Person[] {
  return Array.from({ length: count }, (_, index) => personAt(from + index, seed));
}
