import { packedListsSaid, SNAPSHOT_FOLDER } from './packaged-lists.ts';
import { report, runStep, tool, type StepResult } from './steps.ts';

export type Target = 'chrome' | 'firefox';

/** Builds the extension into `dist/<target>`. */
export async function build(target: Target): Promise<StepResult> {
  return await runStep({
    name: `build for ${target}`,
    command: tool('vite/bin/vite.js', 'build', '--mode', target),
  });
}

export async function run(): Promise<number> {
  // First: a pack that does not open stops the build before it began.
  for (const line of packedListsSaid(SNAPSHOT_FOLDER)) console.log(line);
  const results = [await build('chrome'), await build('firefox')];
  results.forEach(report);
  return results.every(({ ok }) => ok) ? 0 : 1;
}
