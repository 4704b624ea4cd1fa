import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { countShifts, NAMES_KEPT, settled, shiftsOf } from '../../e2e/gallery/page-checks.ts';
import { until } from '../../e2e/until.ts';
import { inventedLists } from '../../e2e/world/list-files.ts';
import { startWorld } from '../../e2e/world/world.ts';
import { DEMO_PAGES } from '../../scripts/demo/pages.ts';
import { reportOfSignals } from '../../e2e/gallery/report-file.ts';

/** Each screen is opened so often; the middle counts. */
const OPENINGS = 11;
const FINDINGS = 40;

/** Milliseconds from the start of the navigation until something was painted. */
export interface Painted {
  readonly screen: string;
  /** The middle of all openings, and the slowest. */
  readonly middle: number;
  readonly slowest: number;
  /** How much moved by itself, over all openings. */
  readonly shifts: number;
}

export interface MeasuredScreens {
  readonly painted: readonly Painted[];
  /** A report opened from a file, from the file being read until it was painted, each opening, fastest first. */
  readonly report: readonly number[];
  readonly findings: number;
}

/** Measures the screens of the built extension in Chromium. */
export async function measureScreens(executable: string, extension: string): Promise<MeasuredScreens> {
  const world = await startWorld(inventedLists());
  const context = await launchChromium({ executable, extension, world, headless: true });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    await context.addInitScript(NAMES_KEPT);
    await context.addInitScript(countShifts);
    const tab = await assessedTab(context, origin, world.serve);
    const paths = [
      ['nothing but a file of the extension, as a floor', 'manifest.json'],
      ['popup, with an assessment at hand', `extension/popup/index.html?tab=${tab}`],
      ['what to do next', `extension/next/index.html?tab=${tab}`],
      ['report', `extension/report/index.html?tab=${tab}`],
      ['settings', 'extension/options/index.html'],
      ['welcome', 'extension/welcome/index.html'],
      ['practice page', 'extension/popup/practice.html'],
    ] as const;
    const painted: Painted[] = [];
    for (const [screen, path] of paths) painted.push(await paintingOf(context, screen, `${origin}/${path}`));
    const report = await reportTimes(context, `${origin}/extension/report/index.html`);
    return { painted, report, findings: FINDINGS };
  } finally {
    await context.close();
    await world.close();
  }
}

/** Opens a page of a candidate as a recruiter does, and waits until it was assessed. */
async function assessedTab(
  context: BrowserContext,
  origin: string,
  serve: (url: string, html: string) => void,
): Promise<number> {
  const seat = await context.newPage();
  await seat.goto(`${origin}/manifest.json`);
  const tabs = (): Promise<readonly number[]> =>
    seat.evaluate('chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.id))');
  const before = new Set(await tabs());
  const page = DEMO_PAGES.find(({ name }) => name.startsWith('Two names'));
  if (page === undefined) throw new Error('There is no page to assess.');
  serve(page.url, page.html(new Date()));
  await (await context.newPage()).goto(page.url);
  const tab = (await tabs()).find(id => !before.has(id)) ?? NaN;
  await until(
    'the badge',
    () => seat.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tab} })`),
    text => text !== '',
  );
  return tab;
}

async function paintingOf(context: BrowserContext, screen: string, url: string): Promise<Painted> {
  const times: number[] = [];
  let shifts = 0;
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.goto(url);
    times.push(await contentPainted(page));
    await settled(page);
    shifts += (await shiftsOf(page)).length;
    await page.close();
  }
  times.sort((a, b) => a - b);
  return { screen, middle: middleOf(times), slowest: times.at(-1) ?? NaN, shifts };
}

/** When the first content was painted: of our screens that is the screen itself, for nothing is drawn before. */
async function contentPainted(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver((list, observer) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first === undefined) return;
          observer.disconnect();
          resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

async function reportTimes(context: BrowserContext, url: string): Promise<readonly number[]> {
  const file = {
    name: 'report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(reportOfSignals(FINDINGS)),
  };
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.goto(url);
    await settled(page);
    await page.evaluate(noteWhenPainted);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await settled(page);
    times.push(await page.evaluate<number>('tookMs'));
    await page.close();
  }
  return times.sort((a, b) => a - b);
}

/** From the moment a file is chosen until the frame after the last change was painted. */
function noteWhenPainted(): void {
  const noted = globalThis as unknown as { tookMs: number };
  let chosen = NaN;
  document.addEventListener(
    'change',
    () => {
      chosen = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        noted.tookMs = performance.now() - chosen;
      });
    });
  }).observe(document.body, { childList: true, subtree: true });
}

function middleOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
