import { expect, test } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../until.ts';
import { isOn, turn } from './form.ts';
import { LINKEDIN_2025, onGithub, onLinkedin, SHENYANG } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { wording } from './wording.ts';

/** A page that is read is marked well within this. */
const LONG_ENOUGH_MS = 2_000;

export const switches: Chapter = stage => {
  test('a site that is switched off is not read, and is again once it is on', async () => {
    const label = wording('site_read', 'GitHub');
    const options = await stage().openOptions();
    await turn(options, label, false);
    await audit(stage(), options, 'options: a site off');

    const page = await stage().openPage(onGithub(stage().world, { ...SHENYANG, slug: 'switched-off' }));
    await wait(LONG_ENOUGH_MS);
    expect((await stage().driver.badge(page)).text).toBe('');
    const popup = await stage().openPopup(page);
    await shows(popup, wording('popup_none_title'));
    await audit(stage(), popup, 'popup: not read');

    await turn(options, label, true);
    await assess(stage(), onGithub(stage().world, { ...SHENYANG, slug: 'switched-on' }), 'nothing-found');
  });

  test('the mark is off on LinkedIn until it is switched on', async () => {
    const label = wording('site_mark', 'LinkedIn');
    const options = await stage().openOptions();
    expect(
      await until(
        label,
        () => isOn(options, label),
        state => state !== null,
      ),
    ).toBe(false);
    await turn(options, label, true);
    const url = onLinkedin(stage().world, { ...LINKEDIN_2025, slug: 'marked-after-all' });
    const { page } = await assess(stage(), url, 'nothing-found');
    await until(
      'the mark',
      () => page.evaluate(() => document.querySelectorAll('body ~ *').length, null),
      count => count === 1,
    );
    await turn(options, label, false);
  });
};
