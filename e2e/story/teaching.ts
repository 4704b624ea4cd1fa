import { expect, test } from 'vitest';
import { atsPage, atsUrl } from '../../scripts/demo/layouts/ats.ts';
import { APPLICANTS } from '../../scripts/demo/pages.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { savedFile } from './form.ts';
import { assess, audit, badgeSet, shows } from './screens.ts';
import { wording } from './wording.ts';

const [FIRST, SECOND] = APPLICANTS;

export const teaching: Chapter = stage => {
  test('a site no reader knows is taught by pointing, and the next candidate there is read by itself', async () => {
    const { world } = stage();
    for (const person of [FIRST, SECOND]) world.serve(atsUrl(person), atsPage(person));
    const page = await stage().openPage(atsUrl(FIRST));
    const popup = await stage().openPopup(page);
    await popup.press('button', wording('teach_site'));
    await shows(popup, wording('teach_asked'));
    await panels(page, 1);

    const markup = await own(page);
    for (const field of ['candidate-name', 'job-title', 'place', 'employer']) {
      await page.click(`[data-field="${field}"]`);
    }
    expect(await own(page)).toBe(markup);
    // The panel has the focus after every step. (Firefox moves it with Tab only in a tab that is in front.)
    await page.key('Enter');

    const read = await shows(popup, wording('taught_second'));
    expect(read.state).toBe('nothing-found');
    expect(read.text).toContain(FIRST.name);
    expect(read.text).toContain(wording('grade_unverified'));

    const second = await assess(stage(), atsUrl(SECOND), 'nothing-found');
    for (const value of [SECOND.name, SECOND.location, SECOND.organisation, SECOND.headline]) {
      expect(second.screen.text).toContain(value);
    }
    await audit(stage(), second.popup, 'popup: a taught site, to be confirmed');
    await second.popup.press('button', wording('taught_yes'));
    await shows(second.popup, wording('taught_is_right'));

    const options = await stage().openOptions();
    await shows(options, wording('taught_confirmed'));
    await audit(stage(), options, 'options: a taught site');
    const file = await savedFile(options, () => options.press('button', wording('taught_export')));
    expect(file.text).toContain('https://hire.ats.example');
    for (const { name, email, location } of [FIRST, SECOND]) {
      for (const value of [name, email, location]) expect(file.text).not.toContain(value);
    }
  });

  test('once it is confirmed it is read like any other, and other pages of the site are left alone', async () => {
    const third = { ...FIRST, name: 'Birgit Solheim', slug: '48153' };
    stage().world.serve(atsUrl(third), atsPage(third));
    const { screen } = await assess(stage(), atsUrl(third), 'nothing-found');
    expect(screen.text).toContain(wording('grade_taught'));

    const elsewhere = 'https://hire.ats.example/jobs/12/settings/team/roles';
    stage().world.serve(elsewhere, atsPage(third));
    const page = await stage().openPage(elsewhere);
    const popup = await stage().openPopup(page);
    await shows(popup, wording('popup_none_title'));
    expect((await stage().driver.badge(page)).text).toBe('');
  });

  test('who leaves the picker leaves nothing behind', async () => {
    const { world } = stage();
    const url = 'https://people.example/jobs/9/applicants/51';
    world.serve(url, atsPage(SECOND));
    const page = await stage().openPage(url);
    const popup = await stage().openPopup(page);
    const markup = await own(page);
    await popup.press('button', wording('teach_site'));
    await panels(page, 1);
    await page.click('[data-field="candidate-name"]');
    await page.key('Escape');
    await panels(page, 0);
    expect(await own(page)).toBe(markup);
    await shows(popup, wording('popup_none_title'));
  });

  test('a taught site whose pages no longer fit is said to be unreadable, not read wrongly', async () => {
    const changed = { ...SECOND, slug: '48154' };
    const rebuilt = atsPage(changed)
      .replaceAll('data-field="', 'data-part="')
      .replaceAll('<section', '<div><section')
      .replaceAll('</section>', '</section></div>');
    stage().world.serve(atsUrl(changed), rebuilt);
    const page = await stage().openPage(atsUrl(changed));
    await badgeSet(stage(), page);
    const popup = await stage().openPopup(page);
    const screen = await shows(popup, wording('unreadable_no_name'));
    expect(screen.text).not.toContain('Notes of the team');
  });
};

/** Waits until so many elements of the extension stand behind the page's own. */
async function panels(page: Tab, wanted: number): Promise<void> {
  await until(
    `${wanted} panels`,
    () => page.evaluate(() => document.querySelectorAll('body ~ *').length, null),
    count => count === wanted,
  );
}

async function own(page: Tab): Promise<string> {
  return await page.evaluate(() => document.body.outerHTML, null);
}
