import { DOWNLOADED_LISTS } from '../../src/watchlists/catalogue.ts';
import { dueLists, nextAttempt, type Planned } from '../../src/watchlists/refresh-plan.ts';
import type { SourceState } from '../../src/watchlists/source-state.ts';
import type { Settings } from '../contract.ts';
import type { Keys } from './keys.ts';
import type { Lists } from './lists.ts';
import { originsOf } from './origins.ts';

/** Which lists are looked at by themselves, and when. */
export interface Planning {
  /** Ids of the lists to look at now. */
  readonly due: () => Promise<readonly string[]>;
  /** When each list is looked at next by itself, ISO 8601, by id; lists that are not are absent. */
  readonly next: () => Promise<ReadonlyMap<string, string>>;
}

interface World {
  readonly lists: Lists;
  readonly keys: Keys;
  readonly settings: () => Promise<Settings>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const LONG_AGO = new Date(0).toISOString();

export function createPlanning(world: World): Planning {
  const planned = async (): Promise<readonly Planned[]> => {
    const sources = await world.lists.sources();
    const plans = DOWNLOADED_LISTS.map(async (list): Promise<readonly Planned[]> => {
      const state = sources.get(list.id);
      // Only what its publisher was asked for once, by the user, is asked for by itself.
      if (state?.known === undefined) return [];
      const { damaged } = await world.lists.open(list.id);
      const hasKey = list.credential === undefined || (await world.keys.get(list.credential)) !== undefined;
      const lacksSomething = !hasKey || !(await world.hasOrigins(originsOf(list)));
      return [{ list, state: damaged ? neverChecked(state) : state, lacksSomething }];
    });
    return (await Promise.all(plans)).flat();
  };

  return {
    due: async () => {
      const due = dueLists(await planned(), await world.settings(), world.now());
      return due.map(({ id }) => id);
    },
    next: async () => {
      if (!(await world.settings()).refreshByItself) return new Map();
      const times = (await planned()).flatMap(({ list, state, lacksSomething }) => {
        const at = lacksSomething ? undefined : nextAttempt(state, list);
        return at === undefined
          ? []
          : [[list.id, new Date(Math.max(at, world.now())).toISOString()] as const];
      });
      return new Map(times);
    },
  };
}

/** Bytes that do not open any more are worth asking for at once; after failures, when their pause is over. */
function neverChecked({ attemptedAt, ...state }: SourceState): SourceState {
  const attempted = state.failures > 0 && attemptedAt !== undefined ? { attemptedAt } : {};
  return { ...state, ...attempted, checkedAt: LONG_AGO };
}
