import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of `e2e`, by how long they take. By itself Vitest begins with the largest file: these are three lines each. */
const LONGEST_FIRST = [
  'firefox.test.ts',
  'chromium.test.ts',
  'gallery.test.ts',
  'firefox-troubles.test.ts',
  'chromium-troubles.test.ts',
];

/** Begins with what takes longest, so that no worker is left alone with it at the end; other files stay as they are. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ project, moduleId }: TestSpecification): number {
  return project.name === 'e2e' ? LONGEST_FIRST.indexOf(basename(moduleId)) : -1;
}
