/**
 * `npm run gallery -- [--write]`: looks at every screen as `npm test` does, and keeps a picture of each in
 * `test-output/gallery`; with `--write`, what they look like now is what later runs compare with.
 */
import { parseArgs } from 'node:util';
import { Mendable } from './mendable.ts';
import { runStep, tool } from './steps.ts';

/** @returns the exit code: 1 where a screen no longer looks as it did. @throws Mendable for wrong arguments. */
export async function run(args: readonly string[]): Promise<number> {
  if (writes(args)) process.env['COUNTERSIGN_GALLERY'] = 'write';
  const command = tool('vitest/vitest.mjs', 'run', '--project', 'e2e', 'e2e/gallery.test.ts');
  const { ok } = await runStep({ name: 'gallery', command, live: true });
  return ok ? 0 : 1;
}

function writes(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { write: { type: 'boolean' } } }).values.write === true;
  } catch {
    throw new Mendable('The arguments are: gallery [--write].');
  }
}
