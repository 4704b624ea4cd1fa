import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../drivers/driver.ts';
import { candidates } from './candidates.ts';
import type { Chapter } from './chapter.ts';
import { deletion } from './deletion.ts';
import { faults } from './faults.ts';
import { firstInstall } from './first-install.ts';
import { invisibility } from './invisibility.ts';
import { navigation } from './navigation.ts';
import { refreshing } from './refreshing.ts';
import { openStage, type Stage } from './stage.ts';
import { stoppedWorker } from './stopped-worker.ts';
import { switches } from './switches.ts';

/** In the order of a user's first days; each chapter begins where the one before it ended. */
const CHAPTERS: readonly (readonly [string, Chapter])[] = [
  ['first install, offline', firstInstall],
  ['the first refresh', refreshing],
  ['candidates', candidates],
  ['a stopped worker', stoppedWorker],
  ['a publisher with troubles', faults],
  ['invisible to the page', invisibility],
  ['navigation within a page', navigation],
  ['switches', switches],
  ['deletion', deletion],
];

/** The built extension in one browser, from the first install to the deletion of everything. */
export function tellStory(browser: BrowserName): void {
  describe(browser, () => {
    let current: Stage | undefined;
    const stage = (): Stage => {
      if (current === undefined) throw new Error('The browser did not start.');
      return current;
    };
    beforeAll(async () => {
      current = await openStage(browser);
    });
    afterAll(async () => {
      await current?.close();
    });
    afterEach(async ({ task }) => {
      await current?.clear(task.result?.state === 'fail' ? task.name : null);
    });

    for (const [title, chapter] of CHAPTERS) {
      describe(title, () => {
        chapter(stage);
      });
    }

    test('nothing but the mapped official hosts was ever asked', () => {
      expect(stage().world.foreign).toEqual([]);
    });
  });
}
