import { defineConfig } from 'vitest/config';

/** Both browsers tell both stories at once, each in a file of its own; the tests of a story build on one another. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['e2e/*.test.ts'],
    root: `${import.meta.dirname}/..`,
    globalSetup: 'e2e/setup.ts',
    environment: 'node',
    // On two cores Vitest would take one worker; all stories mostly wait.
    maxWorkers: 4,
    // No test is a stopwatch: `until` ends what waits in vain, and says for what.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { concurrent: false, shuffle: false },
  },
});
