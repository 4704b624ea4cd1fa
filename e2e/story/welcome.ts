import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { audit, look, shows } from './screens.ts';
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

/** More than there are places to stop at on any step. */
const MOST_TABS = 60;

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
      if (index > 0) expect(await focused(tab)).toBe(wording(heading));
      await audit(stage(), tab, `first steps: ${heading}`);
      await tabTo(tab, wording(index === STEPS.length - 1 ? 'welcome_finish' : 'welcome_next'));
      await tab.key('Enter');
    }
    await shows(tab, wording('welcome_done'));
    await audit(stage(), tab, 'first steps: done');
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
      await audit(stage(), tab, `practice: ${id}`);
    }
  });
};

/** The text of what has the focus. */
async function focused(tab: Tab): Promise<string> {
  return await tab.evaluate(() => document.activeElement?.textContent ?? '', null);
}

async function tabTo(tab: Tab, words: string): Promise<void> {
  for (let step = 0; step < MOST_TABS; step += 1) {
    if ((await focused(tab)) === words) return;
    await tab.key('Tab');
  }
  throw new Error(`"${words}" is not reached with the Tab key.`);
}
