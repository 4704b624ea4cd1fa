import { expect, test } from 'vitest';
import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { onGithub, TWO_NAMES } from './people.ts';
import type { Stage } from './stage.ts';
import { wording } from './wording.ts';

/** How the host of the mark looks from the page. */
const HOST = 'body ~ div';

/** The mark as the page can see it: nothing but where it is. */
interface Seen {
  /** It is what is on top right behind the name. */
  readonly besideName: boolean;
  readonly inCorner: boolean;
  /** It is the element it was when it was looked at first. */
  readonly sameElement: boolean;
}

export const marks: Chapter = stage => {
  test('the mark stands behind the name, moves nothing, and follows the name wherever the page puts it', async () => {
    const page = await marked(stage(), 'beside-the-name');
    const own = await ownMarkup(page);
    await isSeen(page, { besideName: true, inCorner: false, sameElement: true });
    expect(await shifts(page)).toEqual([]);

    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '90px';
      document.body.prepend(banner);
    }, null);
    await isSeen(page, { besideName: true, inCorner: false, sameElement: true });

    // As a site does that draws itself anew.
    await page.evaluate(() => {
      document.body.firstElementChild?.remove();
      const heading = document.querySelector('h1');
      heading?.replaceWith(heading.cloneNode(true));
    }, null);
    await isSeen(page, { besideName: true, inCorner: false, sameElement: true });
    expect(await ownMarkup(page)).toBe(own);
  });

  test('it waits in the corner while the name cannot be seen', async () => {
    const page = await marked(stage(), 'out-of-sight');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0 0 50% 0; background: white';
      document.body.append(cover);
    }, null);
    await isSeen(page, { besideName: false, inCorner: true, sameElement: true });
    await page.evaluate(() => {
      document.body.lastElementChild?.remove();
    }, null);
    await isSeen(page, { besideName: true, inCorner: false, sameElement: true });
  });

  test('its card opens and closes by keys alone, and keeps Escape to itself only while it is open', async () => {
    const page = await marked(stage(), 'by-keys');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key));
      document.querySelector<HTMLElement>('main a')?.focus();
    }, null);
    await page.key('Tab');
    await page.key('Enter');
    expect(await focusIsOurs(page)).toBe(true);
    const { closedShadows } = stage().driver.special;
    if (closedShadows !== undefined) {
      const [inside] = await closedShadows(page);
      expect(inside).toContain('aria-expanded="true"');
      expect(inside).toContain(wording('state_ask'));
      expect(inside).toContain(wording('mark_more'));
    }
    await page.key('Escape');
    expect(await focusIsOurs(page)).toBe(true);
    await page.key('Escape');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard, null);
    expect(heard).toEqual(['Tab', 'Enter', 'Escape']);
    expect(await shifts(page)).toEqual([]);
  });

  test('it is gone in the moment in which the page becomes another one', async () => {
    const page = await marked(stage(), 'gone-at-once');
    const left = await page.evaluate(host => {
      history.pushState(null, '', '/settings/profile');
      // Where the browser tells of it, nothing may come between.
      return 'navigation' in globalThis ? document.querySelectorAll(host).length : 0;
    }, HOST);
    expect(left).toBe(0);
    await until(
      'the mark gone',
      () => page.evaluate(host => document.querySelectorAll(host).length, HOST),
      count => count === 0,
    );
  });

  test('it keeps within narrow windows and pages that are read from right to left', async () => {
    const person = { ...TWO_NAMES, slug: 'right-to-left' };
    const html = (): string => githubPage(person, new Date()).replace('<html', '<html dir="rtl"');
    stage().world.serve(githubUrl(person), html);
    const page = await stage().openPage(githubUrl(person));
    await hasMark(page);
    await isSeen(page, { besideName: true, inCorner: false, sameElement: true });
    await page.resize(320, 640);
    const width = await page.evaluate(() => document.documentElement.scrollWidth, null);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('main a')?.focus();
    }, null);
    await page.key('Tab');
    await page.key('Enter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth, null)).toBe(width);
  });
};

/** Opens the page of somebody with two names, and waits for the mark. */
async function marked(stage: Stage, slug: string): Promise<Tab> {
  const page = await stage.openPage(onGithub(stage.world, { ...TWO_NAMES, slug }));
  await hasMark(page);
  return page;
}

async function hasMark(page: Tab): Promise<void> {
  await until(
    'the mark',
    () => page.evaluate(host => document.querySelectorAll(host).length, HOST),
    count => count === 1,
  );
}

async function isSeen(page: Tab, wanted: Seen): Promise<void> {
  await until(
    `the mark as ${JSON.stringify(wanted)}`,
    () => page.evaluate(look, HOST),
    seen => JSON.stringify(seen) === JSON.stringify(wanted),
  );
}

/** Runs in the page. */
function look(selector: string): Seen {
  const FROM_NAME = 20; // The middle of the mark.
  const FROM_EDGE = 30;
  const host = document.querySelector(selector);
  const own = globalThis as unknown as { firstHost?: Element | null };
  own.firstHost ??= host;
  const text = document.createRange();
  text.selectNodeContents(document.querySelector('h1 [itemprop="name"]') ?? document.body);
  const { left, right, top, bottom } = text.getBoundingClientRect();
  // What else stands in the line behind the name is not covered either.
  const others = [...document.querySelectorAll('h1 [itemprop="additionalName"]')].map(each =>
    each.getBoundingClientRect(),
  );
  const isRightToLeft = getComputedStyle(document.body).direction === 'rtl';
  const middle = (top + bottom) / 2;
  const behind = isRightToLeft
    ? Math.min(left, ...others.map(other => other.left)) - FROM_NAME
    : Math.max(right, ...others.map(other => other.right)) + FROM_NAME;
  return {
    besideName: document.elementFromPoint(behind, middle) === host,
    inCorner: document.elementFromPoint(innerWidth - FROM_EDGE, innerHeight - FROM_EDGE) === host,
    sameElement: own.firstHost === host,
  };
}

async function ownMarkup(page: Tab): Promise<string> {
  return await page.evaluate(() => document.body.outerHTML, null);
}

async function focusIsOurs(page: Tab): Promise<boolean> {
  return await page.evaluate(host => document.activeElement === document.querySelector(host), HOST);
}

/** What moved on the page since it was opened without being asked to, where the browser tells. */
async function shifts(page: Tab): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return [];
    const seen = await new Promise<PerformanceEntryList>(resolve => {
      const observer = new PerformanceObserver(list => {
        resolve(list.getEntries());
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        resolve(observer.takeRecords());
      }, 200);
    });
    return seen.map(entry => JSON.stringify(entry));
  }, null);
}
