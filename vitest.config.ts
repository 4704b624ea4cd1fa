import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './e2e/longest-first.ts';

/** No test is a stopwatch: a slow machine is not a failure. */
const UNIT = { restoreMocks: true, testTimeout: 60_000 } as const;

/** `engine` and `screens` beside the code; `gates` over the built extension; `real` over real list files; `e2e` in both browsers. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, which on two is half of them.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'engine',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/gates/**', '**/*.real.test.ts'],
          // Pure functions: nothing of one file is left for the next, and modules are read once.
          isolate: false,
          ...UNIT,
        },
      },
      {
        test: {
          name: 'screens',
          include: ['extension/**/*.test.{ts,tsx}'],
          setupFiles: 'extension/ui/fake-frames.ts',
          ...UNIT,
        },
      },
      { test: { name: 'gates', include: ['scripts/gates/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'real',
          include: ['**/*.real.test.ts'],
          exclude: ['node_modules/**'],
          testTimeout: 120_000,
        },
      },
      'e2e/vitest.config.ts',
    ],
  },
});
