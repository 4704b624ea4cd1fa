/**
 * `npm run bench:pages -- [--print] [--date YYYY-MM-DD]`: measures what the built extension costs the pages it reads, in
 * Chromium, and writes its section of `bench/RESULTS.md`; `--print` only prints.
 */
import { resolve } from 'node:path';
import { machine } from '../bench/machine.ts';
import { measurePages } from '../bench/pages/measure-pages.ts';
import { report } from '../bench/pages/report.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { pageScriptSizes } from '../bench/sizes.ts';
import { isFresh } from '../e2e/builds.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { benchArguments } from './bench-arguments.ts';
import { Mendable } from './mendable.ts';

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments, and when there is no build and none can be made.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, print } = benchArguments('bench:pages', args);
  const { chromium } = await provideBrowsers({ firefox: false });
  if (!isFresh('chrome') && !(await build('chrome')).ok) throw new Mendable('The build failed.');
  const on = machine();
  const measured = await measurePages(chromium, resolve('dist/chrome'));
  const text = report(measured, { date, machine: on, sizes: pageScriptSizes() });
  console.log(print ? await formatted(text) : await keepSection('Pages', text));
  return 0;
}
