import { DOWNLOADED_LISTS } from '../../src/watchlists/catalogue.ts';
import type { Party } from '../world/fillers/parties.ts';
import { invented, LISTED_ONLY_BY } from '../world/list-files.ts';
import { spokenDay } from '../world/fillers/parties.ts';
import type { DemoPerson } from '../../scripts/demo/person.ts';
import { onGithub } from './people.ts';
import { assess, type Assessed } from './screens.ts';
import type { Stage } from './stage.ts';

let versions = 0;

/** The publisher of a list brings out another version of it, a few entries longer than any before. */
export function bringOut(stage: Stage, list: string, more: readonly Party[] = []): number {
  versions += 1;
  const fewest = DOWNLOADED_LISTS.find(({ id }) => id === list)?.fewestEntries ?? 0;
  const published = invented(list, fewest + 10 + versions, more);
  stage.world.publish(list, published);
  return published.entries;
}

/** A page of somebody with the name and the birth date of the one person who is on this list alone. */
export function listedOnlyBy(list: string, slug: string): DemoPerson {
  const party = LISTED_ONLY_BY[list];
  if (party === undefined) throw new Error(`Nobody is on ${list} alone.`);
  return profileOf(party, slug);
}

export function profileOf({ name, person }: Party, slug: string): DemoPerson {
  return {
    name,
    slug,
    about: person === undefined ? '' : `Backend engineer. Born ${spokenDay(person.born)}.`,
  };
}

/** That list serves: its one person is found on a page. */
export async function serves(stage: Stage, list: string, slug: string): Promise<Assessed> {
  return await assess(stage, onGithub(stage.world, listedOnlyBy(list, slug)), 'possible-match');
}
