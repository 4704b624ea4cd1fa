import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Job } from './crew-task.ts';
import { INSTALLATION, type Outcome } from './outcome.ts';

const execute = promisify(execFile);
const TASK = fileURLToPath(new URL('crew-task.ts', import.meta.url));
/** Ten thousand people come to some 10 MB. */
const MOST_OUTPUT = 1_000_000_000;

/** How many people of each kind a seed is asked for. */
export interface Sizes {
  readonly consistent: number;
  readonly fraudulent: number;
}

/** Makes and assesses people of a seed in two processes, each with the lists of the folders, or the starter list. */
export async function assessedIn(
  seed: number,
  { consistent, fraudulent }: Sizes,
  lists: readonly string[],
): Promise<readonly Outcome[]> {
  const jobs = [...jobsOf('consistent', seed, consistent), ...jobsOf('fraudulent', seed, fraudulent)];
  const halves = [0, 1].map(half => jobs.filter((_, index) => index % 2 === half));
  const done = await Promise.all(halves.map(half => inProcess(half, lists)));
  return done.flat();
}

function jobsOf(kind: Job['kind'], seed: number, count: number): readonly Job[] {
  return Array.from({ length: Math.ceil(count / INSTALLATION) }, (_, index) => {
    const from = index * INSTALLATION;
    return { kind, seed, from, count: Math.min(INSTALLATION, count - from) };
  });
}

async function inProcess(jobs: readonly Job[], lists: readonly string[]): Promise<readonly Outcome[]> {
  const args = ['--import', 'tsx', TASK, JSON.stringify({ jobs, lists })];
  const { stdout } = await execute(process.execPath, args, { maxBuffer: MOST_OUTPUT });
  // Both ends are this program, a moment apart.
  return JSON.parse(stdout) as readonly Outcome[];
}
