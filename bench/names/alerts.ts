import { evenly } from '../statistics.ts';
import { type Retriever } from './engine.ts';
import { type AlertFigures } from './figures.ts';
import { type Search } from './retrieval.ts';
import { isRight, listedPersons } from './sets.ts';

const FOUND = [0.8, 0.9, 0.95, 0.97] as const;
/** The right answer may come behind namesakes: its own score is what counts here, not its place. */
const DEEP = 60;

/**
 * How often ordinary people are taken for listed ones, at the threshold that still finds a given share of the listed
 * queries: both sides of one trade, against listed persons alone.
 */
export async function alertsOf(
  retriever: Retriever,
  { rows, listed, ordinary }: Search,
): Promise<AlertFigures> {
  const persons = listedPersons(rows);
  const { search } = await retriever.build(persons);
  const words = new Set(persons.map(row => row.words));
  const parties = new Set(persons.map(({ id }) => id));
  const sample = retriever.sample?.alerts;
  const answerable = listed.filter(query => parties.has(query.id) || words.has(query.words));
  const asked = evenly(answerable, sample?.listed ?? Infinity);
  const others = evenly(ordinary, sample?.ordinary ?? Infinity);

  const scores = asked
    .map(query => search(query.text, DEEP).find(({ row }) => isRight(query, persons[row]))?.score)
    .map(score => score ?? -Infinity)
    .sort((a, b) => b - a);
  const tops = others.map(name => search(name, 1)[0]?.score ?? -Infinity);
  const levels = FOUND.map(found => {
    const at = scores[Math.ceil(scores.length * found) - 1] ?? -Infinity;
    if (at === -Infinity) return { found };
    return { found, at, alerts: (1000 * tops.filter(top => top >= at).length) / tops.length };
  });
  return {
    label: retriever.label,
    persons: persons.length,
    distinct: words.size,
    listed: asked.length,
    ordinary: others.length,
    levels,
  };
}
