/**
 * `npm run bench:screens -- [--print] [--date YYYY-MM-DD]`: measures how soon the screens of the built extension are there, in
 * Chromium, and writes its section of `bench/RESULTS.md`; `--print` only prints.
 */
import { resolve } from 'node:path';
import { machine } from '../bench/machine.ts';
import { formatted, keepSection } from '../bench/results.ts';
import { measureScreens } from '../bench/screens/measure-screens.ts';
import { report } from '../bench/screens/report.ts';
import { builtSizes } from '../bench/sizes.ts';
import { isFresh } from '../e2e/builds.ts';
import { benchArguments } from './bench-arguments.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { Mendable } from './mendable.ts';

/**
 * Measures once, prints the report and keeps it. A goal that is not reached is a result, not a failure.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments, and when there is no build and none can be made.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { date, print } = benchArguments('bench:screens', args);
  const { chromium } = await provideBrowsers({ firefox: false });
  if (!isFresh('chrome') && !(await build('chrome')).ok) throw new Mendable('The build failed.');
  const on = machine();
  const measured = await measureScreens(chromium, resolve('dist/chrome'));
  const text = report(measured, { date, machine: on, popup: builtSizes()?.popup ?? NaN });
  console.log(print ? await formatted(text) : await keepSection('Screens', text));
  return 0;
}
