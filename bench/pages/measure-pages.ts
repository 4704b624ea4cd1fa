import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { inventedLists } from '../../e2e/world/list-files.ts';
import { startWorld } from '../../e2e/world/world.ts';
import { listPage, otherPages, profilePages, ROWS, type BenchPage } from './big-pages.ts';
import { timeOf, type ScriptTime } from './profile-time.ts';

/** Each page is opened so often; the middle counts. */
const OPENINGS = 7;
/** Long enough for everything a page visit starts, short of the patience for pages that are never built. */
const SETTLED_MS = 2_500;
/** Microseconds between two samples of the profile. */
const SAMPLING = 100;

/** What one page cost in the middle of its openings, milliseconds of the page's main thread. */
export interface PageCost extends ScriptTime {
  readonly label: string;
  readonly characters: number;
  /** The text of the whole page, as readers by lines take it: what the page's own program would pay for it. */
  readonly innerText: number;
}

export interface MeasuredPages {
  readonly profiles: readonly PageCost[];
  readonly others: readonly PageCost[];
  /** From the end of parsing to the last mark, milliseconds, of each opening. */
  readonly rows: readonly number[];
  readonly marks: number;
}

/** Measures the built extension in Chromium, on pages served from this computer. */
export async function measurePages(executable: string, extension: string): Promise<MeasuredPages> {
  const world = await startWorld(inventedLists());
  const context = await launchChromium({ executable, extension, world, headless: true });
  try {
    const measure = async (pages: readonly BenchPage[]): Promise<readonly PageCost[]> => {
      const costs: PageCost[] = [];
      for (const page of pages) {
        world.serve(page.url, page.html);
        costs.push(await costOf(context, page));
      }
      return costs;
    };
    const profiles = await measure(profilePages(new Date()));
    const others = await measure(otherPages());
    const list = listPage();
    world.serve(list.url, list.html);
    const marked = await rowTimes(context, list);
    return { profiles, others, ...marked };
  } finally {
    await context.close();
    await world.close();
  }
}

async function costOf(context: BrowserContext, { label, url, html }: BenchPage): Promise<PageCost> {
  const times: ScriptTime[] = [];
  let innerText = 0;
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    // The first visit settles which process the site has: a profile does not follow a page into another one.
    await page.goto(new URL('/nothing-here', url).href);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await devtools.send('Profiler.start');
    await page.goto(url);
    await wait(SETTLED_MS);
    const { profile } = await devtools.send('Profiler.stop');
    times.push(timeOf(profile, 'chrome-extension://'));
    innerText = await timeOfText(page);
    await page.close();
  }
  const middle = times.toSorted((a, b) => a.total - b.total)[Math.floor(OPENINGS / 2)];
  return { label, characters: html.length, innerText, ...(middle ?? { total: NaN, longest: NaN }) };
}

async function timeOfText(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const started = performance.now();
    const { length } = document.body.innerText;
    return length > 0 ? performance.now() - started : NaN;
  });
}

/** The page itself notes every change of its document: the marks are the only ones. */
async function rowTimes(
  context: BrowserContext,
  { url }: BenchPage,
): Promise<Pick<MeasuredPages, 'rows' | 'marks'>> {
  const rows: number[] = [];
  let marks = 0;
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: ROWS * 200 });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { last: number; added: number };
      [seen.last, seen.added] = [0, 0];
      document.addEventListener('DOMContentLoaded', () => {
        const parsed = performance.now();
        new MutationObserver(changes => {
          seen.last = performance.now() - parsed;
          for (const { addedNodes } of changes) seen.added += addedNodes.length;
        }).observe(document, { childList: true, subtree: true });
      });
    });
    await page.goto(url);
    await wait(SETTLED_MS);
    const { last, added } = await page.evaluate(() => {
      const seen = globalThis as unknown as { last: number; added: number };
      return { last: seen.last, added: seen.added };
    });
    rows.push(last);
    marks = added;
    await page.close();
  }
  return { rows: rows.toSorted((a, b) => a - b), marks };
}
