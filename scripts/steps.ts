import { spawn } from 'node:child_process';

/** One command of a longer run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Prints as it goes instead of keeping what it prints: for runs of minutes. */
  readonly live?: boolean;
}

/** How a step went. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one step, keeping what it prints. Never throws: a command that cannot start has failed. */
export async function runStep({ name, command, live = false }: Step): Promise<StepResult> {
  const started = process.hrtime.bigint();
  const [program, ...args] = command;
  return await new Promise(resolve => {
    const out = live ? 'inherit' : 'pipe';
    const child = spawn(program, args, { stdio: ['ignore', out, out], shell: process.platform === 'win32' });
    let output = '';
    const finish = (ok: boolean): void => {
      resolve({ name, ok, output, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
    };
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', cause => {
      output += cause.message;
      finish(false);
    });
    child.on('close', code => {
      finish(code === 0);
    });
  });
}

/** Prints one line a step, and what it said when it failed. */
export function report({ name, ok, output, seconds }: StepResult): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
}

/** A program of node_modules, started without the detour through npx. */
export function tool(path: string, ...args: string[]): [string, ...string[]] {
  return [process.execPath, `node_modules/${path}`, ...args];
}
