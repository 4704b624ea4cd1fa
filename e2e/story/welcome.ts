import { expect, test } from 'vitest';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { tabTo, waitForFocus } from './keys.ts';
import { look, shows } from './screens.ts';
import { wording } from './wording.ts';

const WELCOME = 'extension/welcome/index.html';
const PRACTICE = 'extension/popup/practice.html';

const STEPS = ['welcome_what', 'welcome_never', 'welcome_sites', 'welcome_lists'] as const;

/** What each person and page of the practice page is shown as. */
const SHOWN: readonly (readonly [id: string, state: string])[] = [
  ['nothing-found', 'nothing-found'],
  ['ask', 'ask'],
  ['resolve', 'resolve'],
  ['possible-match', 'possible-match'],
  ['name-only', 'nothing-found'],
  ['contradicted', 'nothing-found'],
  ['decided', 'nothing-found'],
  ['unreadable', 'unreadable'],
  ['no-lists', 'unreadable'],
  ['stale', 'nothing-found'],
  ['list', 'list'],
  ['page-unreadable', 'unreadable'],
  ['own-profile', 'own-profile'],
  ['many', 'resolve'],
  ['long', 'nothing-found'],
  ['right-to-left', 'nothing-found'],
];

export const firstSteps: Chapter = stage => {
  test('open by themselves after the installation, once', async () => {
    const { driver } = stage();
    expect(driver.welcomed).toEqual([`${driver.origin}/${WELCOME}`]);
    expect(await driver.screens()).toEqual([]);
    // A background that was stopped and wakes is no new installation.
    await driver.stopBackground();
    const options = await stage().openOptions();
    await shows(options, wording('options_title'));
    expect((await driver.screens()).filter(url => url.includes(WELCOME))).toEqual([]);
  });

  test('are walked through with the keyboard alone', async () => {
    const tab = await stage().openScreen(WELCOME);
    for (const [index, heading] of STEPS.entries()) {
      await shows(tab, wording(heading));
      // The heading is drawn before it has the focus.
      if (index > 0) await waitForFocus(tab, wording(heading));
      await tabTo(tab, wording(index === STEPS.length - 1 ? 'welcome_finish' : 'welcome_next'));
      await tab.key('Enter');
    }
    await shows(tab, wording('welcome_done'));
    await tabTo(tab, wording('welcome_practice'));
    await tab.key('Enter');
    await shows(tab, wording('practice_title'));
  });

  test('lead to a practice page that shows every state', async () => {
    const tab = await stage().openScreen(PRACTICE);
    for (const [id, state] of SHOWN) {
      await tab.evaluate(hash => {
        location.hash = hash;
      }, id);
      const screen = await until(
        `${state} of ${id}`,
        () => look(tab),
        seen => seen.state === state,
      );
      expect(screen.text).toMatch(/Invented: this (person|page) does not exist/);
    }
  });
};
