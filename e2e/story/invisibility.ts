import { expect, test } from 'vitest';
import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import { linkedinPage, linkedinUrl } from '../../scripts/demo/layouts/linkedin.ts';
import { buildOf } from '../builds.ts';
import { until } from '../until.ts';
import { detected, filesOf, loadable, withDetector } from './detector.ts';
import { LINKEDIN_2025, SHENYANG } from './people.ts';
import { badgeSet } from './screens.ts';
import type { Chapter } from './chapter.ts';
import { fixedPart } from './wording.ts';

/** How the host of the mark looks from the page. */
const EXTRA = 'body ~ *';

export const invisibility: Chapter = stage => {
  test('without a mark in the page (LinkedIn) a page cannot tell that it was read', async () => {
    const url = linkedinUrl({ ...LINKEDIN_2025, slug: 'on-the-watch' });
    const html = linkedinPage({ ...LINKEDIN_2025, slug: 'on-the-watch' });
    stage().world.serve(url, withDetector(html), 'open');
    const page = await stage().openPage(url);
    await badgeSet(stage(), page);
    expect(await detected(page)).toEqual({
      newGlobals: [],
      replaced: [],
      mutations: [],
      sameMarkup: true,
      sameBody: true,
      extensionAddresses: [],
    });
  });

  test('no file of the extension can be loaded by a page', async () => {
    const { driver, world } = stage();
    const person = { ...LINKEDIN_2025, slug: 'probing' };
    const url = linkedinUrl(person);
    world.serve(url, linkedinPage(person), 'open');
    const page = await stage().openPage(url);
    const files = filesOf(buildOf(driver.name === 'firefox' ? 'firefox' : 'chrome'));
    expect(files).toContain('manifest.json');
    const addresses = files.map(file => `${driver.origin}/${file}`);
    // The page's own address is the proof that this page may load something at all.
    expect(await loadable(page, [...addresses, url])).toEqual([url]);
  });

  test('with the mark (GitHub) there is one element more, closed, and it goes when the page is left', async () => {
    const person = { ...SHENYANG, slug: 'marked' };
    const url = githubUrl(person);
    stage().world.serve(url, () => withDetector(githubPage(person, new Date())), 'open');
    const page = await stage().openPage(url);
    const extra = (): Promise<readonly string[]> =>
      page.evaluate(
        selector =>
          [...document.querySelectorAll(selector)].map(
            element => `${element.outerHTML}, shadow ${element.shadowRoot === null ? 'closed' : 'open'}`,
          ),
        EXTRA,
      );
    await until('the mark', extra, elements => elements.length > 0);
    const { closedShadows } = stage().driver.special;
    if (closedShadows !== undefined) {
      const [inside, ...others] = await closedShadows(page);
      expect(others).toEqual([]);
      expect(inside).toContain(fixedPart('mark_label'));
    }

    const found = await detected(page);
    expect(await extra()).toEqual(['<div></div>, shadow closed']);
    expect(found.sameBody).toBe(true);
    expect(found).toMatchObject({ newGlobals: [], replaced: [], extensionAddresses: [] });
    expect(found.mutations.every(line => line.startsWith('childList of HTML: +1 '))).toBe(true);

    await page.evaluate(() => {
      history.pushState(null, '', '/settings/profile');
    }, null);
    await until('the mark gone', extra, elements => elements.length === 0);
  });
};
