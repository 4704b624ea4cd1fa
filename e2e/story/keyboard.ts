import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { focused, tabTo, type, waitForFocus, walk } from './keys.ts';
import { onGithub, TWO_NAMES } from './people.ts';
import { badgeSet, shows } from './screens.ts';
import type { Stage } from './stage.ts';
import { wording } from './wording.ts';

const NOTE = 'Ask on Friday.';

/** The main job without a mouse: decide, undo, next steps, report. */
export const keyboard: Chapter = stage => {
  test('a finding is explained, and that is undone, with the keyboard alone', async () => {
    const { popup } = await opened(stage(), 'by-keyboard');
    await tabTo(popup, wording('action_explained'));
    await popup.key('Enter');
    await tabTo(popup, wording('decide_keep'));
    await popup.key('Escape');
    await waitForFocus(popup, wording('action_explained'));
    expect(await isDeciding(popup)).toBe(false);

    await popup.key('Enter');
    await tabTo(popup, wording('decide_keep'));
    await popup.key('Enter');
    await stands(popup, 'nothing-found');
    // The button that was pressed is gone; who goes on from the top of the page would have lost their place.
    await until(
      'the focus where it was decided',
      () => focused(popup),
      ({ element }) => element !== 'BODY',
    );
    await tabTo(popup, wording('decide_undo'), true);
    await popup.key('Enter');
    await stands(popup, 'ask');
  });

  test('next steps and report are opened from the popup, ticked and written in', async () => {
    const { page, popup } = await opened(stage(), 'by-keyboard-on');
    await walk(popup);
    const next = await follow(stage(), page, 'action_next', 'next');
    await shows(next, wording('item_accommodation'));
    await tabTo(next, wording('item_accommodation'));
    await next.key(' ');
    await shows(next, wording('checklist_kept'));
    // To the end at last: behind the last control some browsers go on in their own bars.
    await walk(next);

    const report = await follow(stage(), page, 'action_report', 'report');
    await shows(report, TWO_NAMES.name);
    await tabTo(report, wording('report_notes'));
    await type(report, NOTE);
    await report.key('Tab');
    await shows(report, wording('report_notes_kept'));
    await walk(report);
  });
};

/** The popup about somebody with two names, as it opens: all folds closed. */
async function opened(stage: Stage, slug: string): Promise<{ readonly page: Tab; readonly popup: Tab }> {
  const page = await stage.openPage(onGithub(stage.world, { ...TWO_NAMES, slug }));
  await badgeSet(stage, page);
  const popup = await stage.openPopup(page);
  await stands(popup, 'ask');
  return { page, popup };
}

async function stands(popup: Tab, state: string): Promise<void> {
  await until(
    `state ${state}`,
    () => popup.evaluate(() => document.querySelector('main')?.getAttribute('data-state') ?? null, null),
    seen => seen === state,
  );
}

async function isDeciding(popup: Tab): Promise<boolean> {
  return await popup.evaluate(() => document.querySelector('.gist .disposition') !== null, null);
}

/** Presses a button of the popup that opens a page about the candidate, and gives that page, in a tab that can be driven. */
async function follow(
  stage: Stage,
  page: Tab,
  button: 'action_next' | 'action_report',
  name: string,
): Promise<Tab> {
  const popup = await stage.openPopup(page);
  await stands(popup, 'ask');
  await tabTo(popup, wording(button));
  await popup.key('Enter');
  const path = `extension/${name}/index.html?tab=${page.id}`;
  await until(
    `the page ${name}`,
    () => stage.driver.screens(),
    open => open.includes(`${stage.driver.origin}/${path}`),
  );
  await stage.driver.closeScreen(path);
  return await stage.openScreen(path);
}
