import { expect, test } from 'vitest';
import type { RefreshState } from '../../extension/list-contract.ts';
import type { Tab } from '../drivers/driver.ts';
import { counted, partlyArrived, pressRefresh, refreshToTheEnd, rowSays } from './lists.ts';
import { kim, onGithub, SHENYANG } from './people.ts';
import { assess, audit, badgeSet, look } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { until } from '../until.ts';
import type { Stage } from './stage.ts';
import { bringOut, serves } from './versions.ts';
import { fixedPart, wording } from './wording.ts';

export const stoppedWorker: Chapter = stage => {
  test('stopped between page and popup: the popup still shows the assessment', async () => {
    const page = await stage().openPage(
      onGithub(stage().world, kim('kim-stop', 'Kim Sang Man', '25 Apr 1965')),
    );
    await badgeSet(stage(), page);
    await stage().driver.stopBackground();
    const popup = await stage().openPopup(page);
    await until(
      'the state',
      () => look(popup),
      ({ state }) => state === 'possible-match',
    );
  });

  test('stopped before a page is opened: the page is assessed all the same', async () => {
    await stage().driver.stopBackground();
    await assess(stage(), onGithub(stage().world, { ...SHENYANG, slug: 'after-stop' }), 'nothing-found');
  });

  test('stopped while the publisher is asked', async () => {
    const before = stage().world.published('uk').entries;
    bringOut(stage(), 'uk');
    stage().world.setFault('uk', { kind: 'slow-first-byte', ms: 60_000 });
    const options = await stage().openOptions();
    await pressRefresh(options, 'uk');
    await rowSays(options, 'uk', wording('refresh_asking'));
    await audit(stage(), options, 'options: the publisher is asked');
    await interruptedWell(stage(), 'uk', before);
  });

  test('stopped in mid-download', async () => {
    const { world } = stage();
    const before = world.published('uk').entries;
    bringOut(stage(), 'uk');
    const size = world.published('uk').files.get('UK-Sanctions-List.csv')?.length ?? 0;
    world.setFault('uk', { kind: 'slow', bytesPerSecond: size / 20 });
    const options = await stage().openOptions();
    await pressRefresh(options, 'uk');
    await partlyArrived(options, 'uk');
    await audit(stage(), options, 'options: a refresh under way');
    await interruptedWell(stage(), 'uk', before);
  });

  test('stopped while the index is built', async () => {
    const list = 'opensanctions';
    const before = stage().world.published(list).entries;
    bringOut(stage(), list);
    const options = await stage().openOptions();
    await Promise.all([reached(options, list, 'building'), pressRefresh(options, list)]);
    await interruptedWell(stage(), list, before);
  });

  test('stopped while the list is stored', async context => {
    const { holdStoring } = stage().driver.special;
    if (holdStoring === undefined) {
      console.log(
        'skipped: stopped while storing (Firefox offers no way to reach into the event page of an extension)',
      );
      context.skip();
      return;
    }
    const before = stage().world.published('un').entries;
    bringOut(stage(), 'un');
    const options = await stage().openOptions();
    await rowSays(options, 'un', counted(before));
    await holdStoring();
    await Promise.all([reached(options, 'un', 'storing'), pressRefresh(options, 'un')]);
    await interruptedWell(stage(), 'un', before);
  });

  test('stopped with lists in the queue: what waited goes on by itself', async () => {
    const { world } = stage();
    bringOut(stage(), 'uk');
    const next = bringOut(stage(), 'ch-seco');
    world.setFault('uk', { kind: 'slow-first-byte', ms: 60_000 });
    const options = await stage().openOptions();
    await pressRefresh(options, 'uk');
    await rowSays(options, 'uk', wording('refresh_asking'));
    await pressRefresh(options, 'ch-seco');
    await rowSays(options, 'ch-seco', wording('refresh_waits'));
    await audit(stage(), options, 'options: a list waits');
    await stage().driver.stopBackground();
    world.mend();
    const later = await stage().openOptions();
    await rowSays(later, 'uk', fixedPart('refresh_failed_interrupted'));
    await rowSays(later, 'ch-seco', counted(next));
    await refreshToTheEnd(stage(), 'uk');
  });
};

/**
 * Resolves as soon as the refresh of a list is in this phase. It listens where the screens do, so that no phase is too
 * short to be met.
 */
async function reached(options: Tab, list: string, phase: RefreshState['phase']): Promise<void> {
  await options.evaluate(
    async ({ wanted, of }) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: SessionStorage } }).chrome;
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => {
          reject(new Error(`${of} was never ${wanted}`));
        }, 30_000);
        storage.session.onChanged.addListener(({ refresh }) => {
          if (refresh?.newValue?.list === of && refresh.newValue.phase === wanted) resolve();
        });
      });
    },
    { wanted: phase, of: list },
  );
}

/** Of the browser's storage, what is used here. */
interface SessionStorage {
  readonly session: {
    readonly onChanged: {
      readonly addListener: (
        heard: (changes: { readonly refresh?: { readonly newValue?: RefreshState } }) => void,
      ) => void;
    };
  };
}

/** Stops the worker in the middle of a refresh: the last good list serves, the page says what happened, and the next try works. */
async function interruptedWell(stage: Stage, list: string, entries: number): Promise<void> {
  await stage.driver.stopBackground();
  stage.world.mend();
  const later = await stage.openOptions();
  const row = await rowSays(later, list, fixedPart('refresh_failed_interrupted'));
  expect(row.text).toContain(counted(entries));
  expect(row.text).toContain(wording('list_state_ready'));
  await serves(stage, list, `interrupted-${list}`);
  await refreshToTheEnd(stage, list);
}
