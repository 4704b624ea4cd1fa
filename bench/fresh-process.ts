import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { build } from 'vite';

const MOST_OUTPUT = 1_000_000;
const execute = promisify(execFile);

/**
 * Runs one task to its end; `job` is handed over as JSON. The processes follow one another: two at once would measure
 * each other. Throws when the task fails, or takes longer than `patienceMs`.
 */
export type FreshProcess = <T>(
  task: string,
  figures: v.GenericSchema<unknown, T>,
  job: object,
  patienceMs?: number,
) => Promise<T>;

/**
 * Bundles the tasks of `entry` into a folder and gives what runs them, each in a new process. They are bundled and
 * minified by the extension's own bundler: what runs TypeScript in development wraps every function, which no user
 * ever runs.
 */
export async function freshProcesses(folder: string, entry = 'bench/task.ts'): Promise<FreshProcess> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'task.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return async (task, figures, job, patienceMs = 0) => {
    const args = [join(folder, 'task.mjs'), task, JSON.stringify(job)];
    // A timeout of 0 is none.
    const limits = { maxBuffer: MOST_OUTPUT, timeout: patienceMs, killSignal: 'SIGKILL' } as const;
    const { stdout } = await execute(process.execPath, args, limits).catch((cause: unknown) => {
      throw new Error(`The measurement "${task}" failed: ${reasonIn(cause)}`);
    });
    return v.parse(figures, JSON.parse(stdout));
  };
}

/** What the process said: the first line of the message is the command. */
function reasonIn(cause: unknown): string {
  if (cause instanceof Error && 'killed' in cause && cause.killed === true) return 'it took too long';
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.split('\n').slice(1).join('\n').trim();
}
