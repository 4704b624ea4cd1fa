import { mkdirSync } from 'node:fs';
import { build } from '../scripts/build.ts';
import { provideBrowsers } from '../scripts/browsers.ts';
import { report } from '../scripts/steps.ts';
import { isFresh } from './builds.ts';

/** Runs once before both stories: the builds are those of the tree, and the browsers are there. */
export async function setup(): Promise<void> {
  mkdirSync('test-output', { recursive: true });
  for (const target of ['chrome', 'firefox'] as const) {
    if (isFresh(target)) continue;
    const result = await build(target);
    report(result);
    if (!result.ok) throw new Error(`The ${target} build failed.`);
  }
  await provideBrowsers({ firefox: true });
}
