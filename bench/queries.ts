import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Pack } from '../src/watchlists/pack.ts';
import { type Sources } from './sources.ts';
import { evenly } from './statistics.ts';

/** Names of persons to look up, and one sentence on where they come from. */
export interface Names {
  readonly names: readonly string[];
  readonly source: string;
}

export const ORDINARY = 2000;
export const LISTED = 500;

const Line = v.object({ q: v.string(), id: v.nullish(v.string()) });

/** Enough to make 2,000 names of two words; nobody in particular. */
const GIVEN =
  'Anna Ben Carla Daniel Elena Felix Grace Hassan Ines Jonas Kenji Laila Marek Nadia Olga Priya Rafael Sofia Tomasz Yusuf';
const FAMILY =
  'Adeyemi Becker Castillo Dubois Eriksen Fischer Garcia Haddad Ivanova Jansen Kowalski Larsen Mbeki Nguyen Okafor Petrov Quinn Rossi Sharma Tanaka';

/** Names that people bear, taken from the file of queries, else put together from a few first and last names. */
export function ordinaryNames({ ordinary }: Sources): Names {
  if (ordinary !== undefined) {
    const names = linesOf(ordinary).map(({ q }) => q);
    return { names: evenly(names, ORDINARY), source: 'from the prepared set of ordinary names' };
  }
  const [given, family] = [GIVEN.split(' '), FAMILY.split(' ')];
  const names = given.flatMap(first =>
    family.flatMap(last => given.slice(0, 5).map(second => `${first} ${second} ${last}`)),
  );
  return { names: evenly(names, ORDINARY), source: 'put together from common first and last names' };
}

/** Names of listed persons as people write them, OFAC's first; without the file, as the list itself has them. */
export function listedNames({ listed }: Sources, pack: Pack): Names {
  if (listed !== undefined) {
    const lines = linesOf(listed);
    const own = lines.filter(({ id }) => id?.startsWith('ofac-') === true);
    const others = lines.filter(({ id }) => id?.startsWith('ofac-') !== true);
    const rest = evenly(others, Math.max(0, LISTED - own.length));
    const names = [...evenly(own, LISTED), ...rest].map(({ q }) => q);
    const share = `${Math.min(own.length, LISTED)} of OFAC entries, ${rest.length} of other lists`;
    return { names, source: `from the prepared set of listed names in changed spelling (${share})` };
  }
  const names = evenly(personNames(pack), LISTED);
  return { names, source: 'from the list itself, as the list spells them' };
}

/** Every name of every person in the pack: what a look-up of a person is compared with. */
export function personNames(pack: Pack): readonly string[] {
  return [...pack.entries()].flatMap(({ type, names }) =>
    type === 'person' ? names.map(({ text }) => text) : [],
  );
}

function linesOf(file: string): readonly v.InferOutput<typeof Line>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line.trim() !== '').map(line => v.parse(Line, JSON.parse(line)));
}
