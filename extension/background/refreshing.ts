import { StoreFull } from '../../src/store/writing.ts';
import { DOWNLOADED_LISTS, watchlist } from '../../src/watchlists/catalogue.ts';
import { RefreshFailed } from '../../src/watchlists/refresh-failed.ts';
import type { Request } from '../contract.ts';
import type { RefreshFailure, RefreshState } from '../list-contract.ts';
import type { JobWorld, Say } from './job-world.ts';
import { type Job, hasEnded, leftBehind, standing, writeState, writeJobs } from './jobs.ts';
import { runJob } from './run-job.ts';

/**
 * Refreshes lists and brings files in, one at a time, in the order asked for. How far one is stands in
 * `storage.session`, where every screen can watch it. No promise here rejects because a list could not be had.
 */
export interface Refreshing {
  /** Queues the lists that are not queued yet and can be downloaded; resolves when the queue is empty. */
  readonly start: (lists: readonly string[]) => Promise<void>;
  /** Queues files to be brought in; resolves when the queue is empty. */
  readonly bringIn: (request: Request<'import-start'>) => Promise<void>;
  /** Empties the queue; resolves when the running refresh, if there is one, has ended. */
  readonly cancel: () => Promise<void>;
  /** The refresh as it stands. One that no worker runs any more is marked as interrupted first. */
  readonly look: () => Promise<RefreshState | null>;
}

/** The parts of the world a refresh touches; tests bring their own. */
export interface World extends JobWorld {
  /** Keeps the browser from stopping this worker until the signal aborts. */
  readonly stayAwake: (signal: AbortSignal) => void;
  /** A new pack of this list is in use. */
  readonly onRefreshed: (list: string) => Promise<void>;
}

export function createRefreshing(world: World): Refreshing {
  const instant = (): string => new Date(world.now()).toISOString();
  const waiting: Job[] = [];
  let running: { readonly job: Job; readonly life: AbortController; readonly say: Say } | undefined;
  let turning: Promise<void> | undefined;
  const recovered = recover();

  /** What the worker before was doing is noted as interrupted; what waited for it goes on. */
  async function recover(): Promise<void> {
    const left = await leftBehind();
    waiting.push(...left.waiting);
    if (left.state && !hasEnded(left.state)) {
      const { list } = left.state;
      const job = left.running?.list === list ? left.running : ({ kind: 'refresh', list } as const);
      await fail(left.state, new RefreshFailed('interrupted'), job);
    }
    if (waiting.length > 0) void turn();
  }

  const keepJobs = (): Promise<void> => writeJobs({ ...(running ? { running: running.job } : {}), waiting });

  async function add(jobs: readonly Job[]): Promise<void> {
    await recovered;
    const isQueued = ({ list }: Job): boolean => [running?.job, ...waiting].some(job => job?.list === list);
    // Files are brought in even while their list is being refreshed: somebody wants exactly these.
    for (const job of jobs) if (job.kind === 'import' || !isQueued(job)) waiting.push(job);
    await keepJobs();
    await running?.say({});
    await turn();
  }

  /** Runs what waits until nothing does. There is one turn at a time, and so one refresh. */
  function turn(): Promise<void> {
    turning ??= runAll().finally(() => {
      turning = undefined;
    });
    return turning;
  }

  async function runAll(): Promise<void> {
    const awake = new AbortController();
    world.stayAwake(awake.signal);
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        const outcome = await run(job);
        // The list is in use whatever becomes of this.
        if (outcome === 'done') await world.onRefreshed(job.list).catch(() => undefined);
      }
    } finally {
      awake.abort();
    }
  }

  async function run(job: Job): Promise<'done' | 'unchanged' | 'failed'> {
    const life = new AbortController();
    let state: RefreshState = {
      list: job.list,
      phase: 'asking',
      bytes: 0,
      expectedBytes: expectedBytesOf(job.list),
      rows: 0,
      at: instant(),
      waiting: [],
    };
    let isOver = false;
    const say: Say = async change => {
      if (isOver) return; // A transfer that was given up may still tell of its last bytes.
      state = { ...state, ...change, at: instant(), waiting: waiting.map(({ list }) => list) };
      await writeState(state);
    };
    running = { job, life, say };
    try {
      await say({});
      // Only now: a worker that is stopped in between finds the job twice, never not at all.
      await keepJobs();
      const outcome = await runJob(job, world, { signal: life.signal, say });
      await say({ phase: outcome });
      return outcome;
    } catch (cause) {
      isOver = true;
      await fail(state, life.signal.aborted ? new RefreshFailed('cancelled', '', cause) : cause, job);
      return 'failed';
    } finally {
      isOver = true;
      running = undefined;
    }
  }

  /** Notes why a job failed. The list that served before serves on: nothing of it was touched. */
  async function fail(state: RefreshState, cause: unknown, job: Job): Promise<void> {
    const failure: RefreshFailure = { ...reasonOf(cause), at: instant() };
    await note(job, failure);
    await writeState({
      ...state,
      phase: 'failed',
      at: failure.at,
      failure,
      waiting: waiting.map(({ list }) => list),
    });
  }

  async function note({ kind, list }: Job, failure: RefreshFailure): Promise<void> {
    try {
      await world.store.sources.update(list, state => {
        const attempted = kind === 'refresh' ? { ...state, attemptedAt: failure.at } : state;
        if (failure.reason === 'cancelled') return attempted;
        // A file that is none says nothing about the publisher.
        const failures = state.failures + (kind === 'refresh' ? 1 : 0);
        return { ...attempted, failures, lastFailure: failure };
      });
    } catch {
      // A full disk holds no failure either; the session still tells it.
    }
    world.lists.noted();
  }

  return {
    start: lists => add(lists.filter(isDownloaded).map(list => ({ kind: 'refresh', list }))),
    bringIn: request => {
      const list = watchlist(request.list);
      return add(list === undefined || list.kind === 'shipped' ? [] : [{ kind: 'import', ...request }]);
    },
    cancel: async () => {
      await recovered;
      waiting.length = 0;
      await keepJobs();
      running?.life.abort();
      await turning;
    },
    look: async () => {
      await recovered;
      return (await standing()) ?? null;
    },
  };
}

function isDownloaded(list: string): boolean {
  return watchlist(list)?.kind === 'downloaded';
}

function expectedBytesOf(list: string): number {
  const files = DOWNLOADED_LISTS.find(({ id }) => id === list)?.files ?? [];
  return files.reduce((sum, { expectedBytes }) => sum + expectedBytes, 0);
}

function reasonOf(cause: unknown): Omit<RefreshFailure, 'at'> {
  if (cause instanceof StoreFull) return { reason: 'disk-full' };
  if (!(cause instanceof RefreshFailed)) return { reason: 'unexpected' };
  const { reason, detail } = cause;
  return detail === '' ? { reason } : { reason, detail };
}
