import { expect, test } from 'vitest';
import { partlyArrived, pressRefresh, refreshToTheEnd } from './lists.ts';
import { kim, onGithub, SHENYANG } from './people.ts';
import { assess, audit, badgeSet, look, shows } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { until } from '../until.ts';
import { wording } from './wording.ts';

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

  test('stopped in mid-refresh: the last good list serves, and the options page says what happened', async () => {
    const { world, driver, lists } = stage();
    world.setFault({ kind: 'slow', bytesPerSecond: (lists.files.get('SDN.CSV')?.length ?? 0) / 20 });
    const options = await stage().openOptions();
    await pressRefresh(options);
    await partlyArrived(options);
    await audit(stage(), options, 'options: a refresh under way');
    await driver.stopBackground();
    world.setFault(null);

    const later = await stage().openOptions();
    await shows(later, wording('refresh_failed_interrupted'));
    const { text } = await shows(later, wording('list_state_ready'));
    expect(text).toContain(new Intl.NumberFormat('en').format(lists.entries));
    const url = onGithub(world, kim('kim-interrupted', 'Kim Sang Man', '25 Apr 1965'));
    const { screen } = await assess(stage(), url, 'possible-match');
    expect(screen.text).not.toContain(wording('list_starter_only'));

    await refreshToTheEnd(later);
  });
};
