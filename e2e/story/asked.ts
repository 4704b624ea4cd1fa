import { expect, test } from 'vitest';
import { gitlabPage, gitlabUrl } from '../../scripts/demo/layouts/gitlab.ts';
import { personalPage, personalUrl } from '../../scripts/demo/layouts/personal.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { fill, turn } from './form.ts';
import { assess, audit, look, shows } from './screens.ts';
import { wording } from './wording.ts';

const OWNER = {
  name: 'Noor Haddad',
  slug: 'noor',
  headline: 'Network engineer',
  location: 'Tunis, Tunisia',
  about: 'Routers, mostly.',
};

export const asked: Chapter = stage => {
  test('a page of a site nobody knows is read once when the user asks for it, and no longer than it is open', async () => {
    const url = personalUrl(OWNER);
    stage().world.serve(url, personalPage(OWNER));
    const page = await stage().openPage(url);
    const popup = await stage().openPopup(page);
    await shows(popup, wording('popup_none_title'));
    expect((await stage().driver.badge(page)).text).toBe('');
    await audit(stage(), popup, 'popup: a page of no known site');

    await popup.press('button', wording('check_page'));
    const screen = await until(
      'the assessment',
      () => look(popup),
      ({ state }) => state === 'nothing-found',
    );
    expect(screen.text).toContain(OWNER.name);
    await audit(stage(), popup, 'popup: read because it was asked for');

    await page.evaluate(() => {
      history.pushState(null, '', '/noor/notes');
    }, null);
    await shows(popup, wording('popup_none_title'));
    // The popup sees for itself that the page is another one; the badge goes when the background has heard of it.
    await until(
      'no badge',
      () => stage().driver.badge(page),
      ({ text }) => text === '',
    );
  });

  test('what the user enters is compared, and nothing of it stays', async () => {
    const form = await stage().openForm();
    await form.press('button', wording('form_submit'));
    await shows(form, wording('form_empty'));
    await fill(form, wording('form_name'), 'Kim Sang Man');
    await fill(form, wording('form_birth_date'), '1965-04-25');
    await form.press('button', wording('form_submit'));
    await shows(form, wording('state_possible_match'));
    await shows(form, '43377');
    await audit(stage(), form, 'form: with a result');
    const again = await stage().openForm();
    expect((await shows(again, wording('form_about'))).text).not.toContain('43377');
  });

  test('a site that has to be asked for is read by itself from the moment it is switched on, and no longer', async () => {
    const { world } = stage();
    const profile = { ...OWNER, slug: 'noor-haddad-demo' };
    const url = gitlabUrl(profile);
    world.serve(url, gitlabPage(profile));
    const options = await stage().openOptions();
    await turn(options, wording('site_read', 'GitLab'), true);
    const { page, screen } = await assess(stage(), url, 'nothing-found');
    expect(screen.text).toContain(OWNER.name);
    await page.close();

    await turn(options, wording('site_read', 'GitLab'), false);
    const unread = await stage().openPage(url);
    const popup = await stage().openPopup(unread);
    await shows(popup, wording('popup_none_title'));
    expect((await stage().driver.badge(unread)).text).toBe('');
  });
};
