import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.ts';
import { provideBrowsers } from './browsers.ts';
import { check } from './check.ts';
import { Mendable } from './mendable.ts';
import { report, runStep, tool, type StepResult } from './steps.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * `npm test`: everything, from formatting to both browsers, with one build for all. `npm test -- unit`,
 * `gates`, `e2e` or `real` runs one part. Ends with the line `N passed, N failed`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const parts = args.length > 0 ? args : ['check', 'unit', 'build', 'gates', 'e2e'];
  const unknown = parts.find(part => !(part in PARTS));
  if (unknown !== undefined)
    throw new Mendable(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);
  mkdirSync('test-output', { recursive: true });

  let total = NONE;
  for (const part of parts) total = add(total, (await PARTS[part]?.()) ?? NONE);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

const PARTS: Readonly<Record<string, () => Promise<Counts>>> = {
  check: async () => (await check()).map(countStep).reduce(add, NONE),
  unit: () => vitest('unit', ['engine', 'screens']),
  real: () => vitest('real'),
  build: async () => {
    const results = [await build('chrome'), await build('firefox')];
    results.forEach(report);
    return results.map(countStep).reduce(add, NONE);
  },
  gates: () => vitest('gates'),
  e2e: async () => {
    await provideBrowsers({ firefox: true });
    return await vitest('e2e');
  },
};

/** Runs projects of vitest.config.ts, by default the one of that name, and counts their tests; a run that died counts as one failure. */
async function vitest(name: string, projects: readonly string[] = [name]): Promise<Counts> {
  const file = `test-output/${name}.json`;
  rmSync(file, { force: true });
  const chosen = projects.flatMap(project => ['--project', project]);
  const command = tool('vitest/vitest.mjs', 'run', ...chosen, '--reporter', 'default');
  const result = await runStep({
    name,
    command: [...command, '--reporter', 'json', '--outputFile', file],
    live: true,
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as VitestCounts;
    const failed = result.ok ? numFailedTests : Math.max(numFailedTests, 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { ...NONE, failed: 1 };
  }
}

interface VitestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function countStep({ ok }: StepResult): Counts {
  return { ...NONE, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
