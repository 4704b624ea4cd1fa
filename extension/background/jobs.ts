import type { OwnListColumns } from '../../src/watchlists/formats/own-list-columns.ts';
import type { Request } from '../contract.ts';
import type { RefreshState } from '../list-contract.ts';
import { readSession, writeSession } from '../platform/session.ts';

/** One list to be fetched from its publisher, or to be brought in from files. */
export type Job = { readonly kind: 'refresh'; readonly list: string } | ImportJob;

export interface ImportJob extends Request<'import-start'> {
  readonly kind: 'import';
  /** Ids of files in the inbox. */
  readonly files: readonly string[];
  readonly columns?: OwnListColumns;
}

const STATE = 'refresh';
const JOBS = 'refresh-jobs';

/** What is being done and what waits. */
export interface Jobs {
  readonly running?: Job;
  readonly waiting: readonly Job[];
}

/**
 * What the worker before left behind: the refresh as it stood, and the jobs. Both live in the session, so that a worker
 * the browser stopped is followed by one that knows.
 */
export async function leftBehind(): Promise<Jobs & { readonly state?: RefreshState }> {
  const [state, jobs] = await Promise.all([standing(), readSession(JOBS)]);
  return { ...(isJobs(jobs) ? jobs : { waiting: [] }), ...(state === undefined ? {} : { state }) };
}

export async function standing(): Promise<RefreshState | undefined> {
  const value = await readSession(STATE);
  return isRefreshState(value) ? value : undefined;
}

export async function writeState(state: RefreshState): Promise<void> {
  await told(writeSession(STATE, state));
}

export async function writeJobs(jobs: Jobs): Promise<void> {
  await told(writeSession(JOBS, jobs));
}

/** The session is in memory and small (10 MB): that it has no room for a line of progress must not stop a refresh. */
async function told(write: Promise<void>): Promise<void> {
  await write.catch(() => undefined);
}

export function hasEnded({ phase }: Pick<RefreshState, 'phase'>): boolean {
  return phase === 'done' || phase === 'unchanged' || phase === 'failed';
}

/** Only this file writes the keys. */
function isRefreshState(value: unknown): value is RefreshState {
  return typeof value === 'object' && value !== null && 'phase' in value && 'list' in value;
}

function isJobs(value: unknown): value is Jobs {
  return typeof value === 'object' && value !== null && 'waiting' in value && Array.isArray(value.waiting);
}
