/** `npm run --silent screen -- [--lists DIR]`: JSON lines of parties in, JSON lines of matches out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { disguiseOf } from '../src/names/disguise.ts';
import { countriesOf } from '../src/places/countries.ts';
import type { Gazetteer } from '../src/places/gazetteer.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { bestFirst } from '../src/watchlists/corroboration.ts';
import { plainNumber } from '../src/watchlists/formats/document-hash.ts';
import type { Match, Query, StatedPassport } from '../src/watchlists/match.ts';
import type { Pack } from '../src/watchlists/pack.ts';
import { screen } from '../src/watchlists/screen.ts';
import { answerLines } from './json-lines.ts';
import { loadLists } from './lists.ts';
import { Mendable } from './mendable.ts';

const MOST_MATCHES = 10;
const GAZETTEER = fileURLToPath(new URL('../public/data/gazetteer.txt', import.meta.url));

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
  /** Numbers as stated, with the country that issued the paper where they say. */
  passports: v.nullish(
    v.array(v.union([v.string(), v.object({ number: v.string(), country: v.nullish(v.string()) })])),
    [],
  ),
  /** Where they say they live or work now, or were born. Never a nationality. */
  places: Texts,
  /** As they state it themselves. */
  gender: v.nullish(v.picklist(['male', 'female'])),
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
    const disguise = disguiseOf(party.name, party.type);
    return { matches: matches.map(printed), micros, ...(disguise && { disguise }) };
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
  const { organisations, ...itself } = party;
  const queries: readonly Query[] = [
    queryOf(itself),
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

function queryOf({ birthDate, passports, places, gender, ...rest }: Omit<Party, 'organisations'>): Query {
  return {
    ...rest,
    passports: passports.map(paperOf),
    ...(typeof birthDate === 'string' ? { birthDate } : {}),
    ...(places.length > 0
      ? { places: { texts: places, countriesOf: text => countriesOf(gazetteer().placesOf(text)) } }
      : {}),
    ...(gender ? { gender: { text: gender, gender } } : {}),
  };
}

let opened: Gazetteer | undefined;

/** Opened by the first party that states a place: most state none. */
function gazetteer(): Gazetteer {
  opened ??= openGazetteer(readFileSync(GAZETTEER));
  return opened;
}

/** Hashed as `documentHash` does, without waiting: a line is answered before the next is read. */
function paperOf(paper: Party['passports'][number]): StatedPassport {
  const { number: text, country } = typeof paper === 'string' ? { number: paper } : paper;
  const hash = createHash('sha256').update(plainNumber(text)).digest('hex');
  return { text, hash, ...(typeof country === 'string' ? { country } : {}) };
}

function printed(match: Match): object {
  const { list, id, name, matchedName, quality, score, identity, agreements, disagreements, alignment } =
    match;
  return { list, id, name, matchedName, quality, score, identity, agreements, disagreements, alignment };
}
