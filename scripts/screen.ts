/** `npm run --silent screen -- [--lists DIR]`: JSON lines of parties in, JSON lines of matches out. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Match, Query } from '../src/watchlists/match.ts';
import type { Pack } from '../src/watchlists/pack.ts';
import { bestFirst, screen } from '../src/watchlists/screen.ts';
import { answerLines } from './json-lines.ts';
import { loadLists } from './lists.ts';
import { Mendable } from './mendable.ts';

const MOST_MATCHES = 10;

const Texts = v.nullish(v.array(v.string()), []);
const Party = v.object({
  name: v.string(),
  type: v.picklist(['person', 'organisation']),
  birthDate: v.nullish(v.string()),
  emails: Texts,
  phones: Texts,
  wallets: Texts,
  websites: Texts,
  organisations: Texts,
});
type Party = v.InferOutput<typeof Party>;

const SHAPE = 'an object {"name", "type": "person" | "organisation", ...}';

export async function run(args: readonly string[]): Promise<number> {
  const { packs, notes } = await loadLists(folderIn(args));
  for (const note of notes) console.error(note);
  await answerLines(partyOf, SHAPE, party => {
    const start = performance.now();
    const matches = matchesOf(packs, party);
    const micros = Math.round((performance.now() - start) * 1000);
    return { matches: matches.map(printed), micros };
  });
  return 0;
}

function folderIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { lists: { type: 'string' } } }).values.lists;
  } catch {
    throw new Mendable('The arguments are: screen [--lists DIR].');
  }
}

function partyOf(value: unknown): Party | undefined {
  const result = v.safeParse(Party, value);
  return result.success ? result.output : undefined;
}

/** The party itself, and each organisation of its history screened as one; an entry found twice is given once. */
function matchesOf(packs: readonly Pack[], party: Party): readonly Match[] {
  const { name, type, birthDate, organisations, ...identifiers } = party;
  const queries: readonly Query[] = [
    { name, type, ...identifiers, ...(typeof birthDate === 'string' ? { birthDate } : {}) },
    ...organisations.map((organisation): Query => ({ name: organisation, type: 'organisation' })),
  ];
  const best = new Map<string, Match>();
  for (const match of queries.flatMap(query => screen(packs, query, MOST_MATCHES))) {
    const key = `${match.list} ${match.id}`;
    const known = best.get(key);
    if (known === undefined || bestFirst(match, known) < 0) best.set(key, match);
  }
  return [...best.values()].sort(bestFirst).slice(0, MOST_MATCHES);
}

function printed(match: Match): object {
  const { list, id, name, matchedName, quality, score, identity, agreements, disagreements } = match;
  return { list, id, name, matchedName, quality, score, identity, agreements, disagreements };
}
