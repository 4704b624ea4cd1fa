import { CATALOGUE } from '../../src/watchlists/catalogue.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import type { Watchlist } from '../../src/watchlists/watchlist.ts';
import type { ListRow } from '../list-contract.ts';
import type { Keys } from './keys.ts';
import { isOn, type Lists, type Sources } from './lists.ts';
import type { OpenedList } from './opening.ts';
import { originsOf } from './origins.ts';
import type { Planning } from './planning.ts';
import { standingOf } from './standing.ts';

/** What the rows need besides the lists. */
interface World {
  readonly lists: Lists;
  readonly keys: Keys;
  readonly planning: Planning;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The list table of the options page: every list, those that are off or were never had too. */
export async function listRows(world: World): Promise<readonly ListRow[]> {
  // Without the database every row says "unusable"; that is the sentence that matters then.
  const sources: Sources = await world.lists.sources().catch(() => new Map());
  const next = await world.planning.next().catch(() => new Map<string, string>());
  return await Promise.all(
    CATALOGUE.map(list => rowOf(list, sources.get(list.id), next.get(list.id), world)),
  );
}

async function rowOf(
  list: Watchlist,
  source: SourceState | undefined,
  nextAt: string | undefined,
  world: World,
): Promise<ListRow> {
  const opened = await world.lists.open(list.id);
  const {
    entries = 0,
    names = 0,
    publishedAt,
    oddities = [],
  } = opened.from === 'nowhere' ? {} : opened.pack.header;
  const fetchedAt = opened.from === 'nowhere' ? undefined : opened.fetchedAt;
  const { id, kind, title, shortTitle, publisher, licence } = list;
  return {
    ...{ list: id, kind, title, shortTitle, publisher, licence, entries, names, oddities },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    state: stateOf(list, opened),
    on: isOn(source),
    origins: kind === 'downloaded' ? originsOf(list) : [],
    ...(kind === 'downloaded' && list.credential !== undefined
      ? {
          credential: { kind: list.credential, given: (await world.keys.get(list.credential)) !== undefined },
        }
      : {}),
    ...standingOf(id, opened, source, world.now()),
    ...(source?.lastFailure === undefined ? {} : { lastFailure: source.lastFailure }),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

function stateOf({ kind }: Watchlist, { from, damaged }: OpenedList): ListRow['state'] {
  if (from === 'nowhere') return damaged ? 'unusable' : 'missing';
  if (from === 'packaged') return kind === 'shipped' ? 'starter' : 'packaged';
  return 'ready';
}
