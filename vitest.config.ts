import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `unit` beside the code; `gates` over the built extension; `real` over real list files; `e2e` in both browsers. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'extension/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['scripts/gates/**', '**/*.real.test.ts'],
          restoreMocks: true,
          // No test is a stopwatch: a slow machine is not a failure.
          testTimeout: 60_000,
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
