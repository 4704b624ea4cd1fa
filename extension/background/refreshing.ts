import { StoreFull, type Store } from '../../src/store/store.ts';
import { DOWNLOADED_LISTS } from '../../src/watchlists/catalogue.ts';
import type { DownloadedList } from '../../src/watchlists/watchlist.ts';
import { refreshList, type RefreshPorts } from '../../src/watchlists/refresh.ts';
import { RefreshFailed } from '../../src/watchlists/refresh-failed.ts';
import type { RefreshFailure, RefreshState } from '../contract.ts';
import { readSession, writeSession } from '../platform/session.ts';
import type { Lists } from './lists.ts';

/** Refreshes lists, one at a time. How far one is stands in `storage.session`, where every screen can watch it. */
export interface Refreshing {
  /** Does nothing when a refresh is running already, or the list is none that is downloaded. */
  readonly start: (list: string) => Promise<void>;
  /** Resolves when the running refresh, if there is one, has ended. */
  readonly cancel: () => Promise<void>;
  /** The refresh as it stands. One that no worker runs any more is marked as interrupted first. */
  readonly look: () => Promise<RefreshState | null>;
}

/** The parts of the world a refresh touches; tests bring their own. */
export interface World extends Pick<RefreshPorts, 'fetch' | 'breathe' | 'subtle' | 'now'> {
  readonly store: Store;
  readonly lists: Lists;
}

const KEY = 'refresh';

export function createRefreshing(world: World): Refreshing {
  let running: { readonly life: AbortController; readonly ended: Promise<void> } | undefined;

  return {
    start: async id => {
      const list = DOWNLOADED_LISTS.find(known => known.id === id);
      if (!list || running) return;
      const life = new AbortController();
      running = { life, ended: refresh(world, list, life.signal) };
      try {
        await running.ended;
      } finally {
        running = undefined;
      }
    },
    cancel: async () => {
      running?.life.abort();
      await running?.ended;
    },
    look: async () => {
      const state = await standing();
      if (!state || running || hasEnded(state)) return state ?? null;
      return await fail(world, state, new RefreshFailed('interrupted'));
    },
  };
}

async function refresh(world: World, list: DownloadedList, signal: AbortSignal): Promise<void> {
  const { store, lists, now } = world;
  const instant = (): string => new Date(now()).toISOString();
  let state: RefreshState = {
    list: list.id,
    phase: 'downloading',
    bytes: 0,
    expectedBytes: list.files.reduce((sum, { expectedBytes }) => sum + expectedBytes, 0),
    rows: 0,
    at: instant(),
  };
  // Writing to storage.session also tells the browser that this worker is busy.
  const advance = (change: Partial<RefreshState>): Promise<void> => {
    state = { ...state, ...change, at: instant() };
    return writeSession(KEY, state);
  };

  try {
    await advance({});
    const { packs } = await lists.serving();
    const previous = packs.find(({ header }) => header.list === list.id)?.header;
    const { bytes, header } = await refreshList(list, {
      ...world,
      signal,
      onProgress: progress => void advance(progress),
      ...(previous ? { previous } : {}),
    });
    await advance({ phase: 'storing' });
    await store.swapPack({ list: list.id, bytes, fetchedAt: header.fetchedAt ?? instant() });
    lists.changed();
    await advance({ phase: 'done' });
  } catch (cause) {
    await fail(world, state, cause);
  }
}

/** Keeps why a refresh failed. The list that served before serves on: nothing of it was touched. */
async function fail({ store, now }: World, state: RefreshState, cause: unknown): Promise<RefreshState> {
  const at = new Date(now()).toISOString();
  const failure: RefreshFailure = { ...reasonOf(cause), at };
  try {
    await store.keepFailure({ list: state.list, ...failure });
  } catch {
    // A full disk holds no failure either; the session below still tells it.
  }
  const failed: RefreshState = { ...state, phase: 'failed', at, failure };
  await writeSession(KEY, failed);
  return failed;
}

function reasonOf(cause: unknown): Omit<RefreshFailure, 'at'> {
  if (cause instanceof StoreFull) return { reason: 'disk-full' };
  if (!(cause instanceof RefreshFailed)) return { reason: 'unexpected' };
  const { reason, detail } = cause;
  return detail === '' ? { reason } : { reason, detail };
}

async function standing(): Promise<RefreshState | undefined> {
  const value = await readSession(KEY);
  return isRefreshState(value) ? value : undefined;
}

/** Only this file writes the key. */
function isRefreshState(value: unknown): value is RefreshState {
  return typeof value === 'object' && value !== null && 'phase' in value && 'list' in value;
}

function hasEnded({ phase }: RefreshState): boolean {
  return phase === 'done' || phase === 'failed';
}
