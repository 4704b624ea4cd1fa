import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../drivers/driver.ts';
import { asked } from './asked.ts';
import { asShipped } from './as-shipped.ts';
import { candidates } from './candidates.ts';
import type { Chapter } from './chapter.ts';
import { deletion } from './deletion.ts';
import { faults } from './faults.ts';
import { firstInstall } from './first-install.ts';
import { hostileScreens } from './hostile-screens.ts';
import { imports } from './imports.ts';
import { invisibility } from './invisibility.ts';
import { kept } from './kept.ts';
import { keyboard } from './keyboard.ts';
import { livingPages } from './living-pages.ts';
import { marks } from './marks.ts';
import { navigation } from './navigation.ts';
import { nextSteps } from './next-steps.ts';
import { allLists, officialLists } from './official-lists.ts';
import { completeLists } from './real-lists.ts';
import { redFlags } from './red-flags.ts';
import { refreshing } from './refreshing.ts';
import { reports } from './report.ts';
import { settings } from './settings.ts';
import { type Hosts, openStage, type Stage } from './stage.ts';
import { stoppedWorker } from './stopped-worker.ts';
import { switches } from './switches.ts';
import { teaching } from './teaching.ts';
import { upkeep } from './upkeep.ts';
import { firstSteps } from './welcome.ts';

type Chapters = readonly (readonly [title: string, chapter: Chapter])[];

/** In the order of a user's first days; each chapter begins where the one before it ended. */
const CHAPTERS: Chapters = [
  ['the first steps', firstSteps],
  ['first install, offline', firstInstall],
  ['the first refresh', refreshing],
  ['candidates', candidates],
  ['pages that live', livingPages],
  ['pages and people asked for', asked],
  ['a site that is taught', teaching],
  ['every official list', officialLists],
  ['lists from files', imports],
  ['upkeep of the lists', upkeep],
  ['kept candidates and the change log', kept],
  ['the report of a candidate', reports],
  ['red flags', redFlags],
  ['what to do next', nextSteps],
  ['the main job by keyboard', keyboard],
  ['invisible to the page', invisibility],
  ['the mark in the page', marks],
  ['navigation within a page', navigation],
  ['switches', switches],
  ['the settings', settings],
  ['deletion', deletion],
  ['complete files of the publishers', completeLists],
];

/** Mostly waiting, and so told at the same time as the rest, in an installation of its own. */
const TROUBLES: Chapters = [
  ['every official list is there', allLists],
  ['a stopped worker', stoppedWorker],
  ['publishers with troubles', faults],
  ['pages and files that mean harm', hostileScreens],
];

/** The built extension in one browser, from the first install to the deletion of everything. */
export function tellStory(browser: BrowserName): void {
  describe(browser, () => {
    tell(browser, 'granted', CHAPTERS);
  });
  describe(`${browser}, the build as it is shipped`, () => {
    tell(browser, 'as-shipped', [['before hosts are allowed', asShipped]]);
  });
}

/** The same, where browsers stop workers and publishers fail. */
export function tellOfTroubles(browser: BrowserName): void {
  describe(`${browser}, troubles`, () => {
    tell(browser, 'granted', TROUBLES);
  });
}

/** Chapters that follow one another in one installation. */
function tell(browser: BrowserName, hosts: Hosts, chapters: Chapters): void {
  let current: Stage | undefined;
  const stage = (): Stage => {
    if (current === undefined) throw new Error('The browser did not start.');
    return current;
  };
  beforeAll(async () => {
    current = await openStage(browser, hosts);
  });
  afterAll(async () => {
    await current?.close();
  });
  afterEach(async ({ task }) => {
    await current?.clear(task.result?.state === 'fail' ? task.name : null);
  });

  for (const [title, chapter] of chapters) {
    describe(title, () => {
      chapter(stage);
    });
  }

  test('nothing but the mapped official hosts was ever asked', () => {
    expect(stage().world.foreign).toEqual([]);
  });
}
