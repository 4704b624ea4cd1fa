import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { closeWelcome } from '../../e2e/drivers/driver.ts';
import { countShifts, NAMES_KEPT, settled, shiftsOf } from '../../e2e/gallery/page-checks.ts';
import { reportOfSignals } from '../../e2e/gallery/report-file.ts';
import { until } from '../../e2e/until.ts';
import { inventedLists } from '../../e2e/world/list-files.ts';
import { startWorld } from '../../e2e/world/world.ts';
import { DEMO_PAGES } from '../../scripts/demo/pages.ts';
import { notedBy, notePaints, saidAt, textOf, type Parts } from './note-paints.ts';

/** Each screen is opened so often; the middle counts. */
const OPENINGS = 11;
const FINDINGS = 40;

/** Milliseconds from the start of the navigation. */
export interface Painted {
  readonly screen: string;
  /** When the line it is opened for was painted: the middle of all openings, and the slowest. */
  readonly middle: number;
  readonly slowest: number;
  /** When anything at all was painted, in the middle. */
  readonly first: number;
  /** Openings in which the part around the line was there at once as it stayed. */
  readonly whole: number;
  readonly openings: number;
  /** What moved by itself, over all openings. */
  readonly shifts: number;
}

export interface MeasuredScreens {
  readonly painted: readonly Painted[];
  /** A report opened from a file, from the file being chosen until it was painted, each opening, fastest first. */
  readonly report: readonly number[];
  readonly findings: number;
}

/** One screen to measure. `path` is that of a page of the extension. */
interface Screen {
  readonly screen: string;
  readonly path: string;
  readonly parts: Parts;
}

const HEAD: Parts = { line: '.state-line', part: '.head' };
const WHOM: Parts = { line: '.whom .name', part: '.whom' };
const HEADING: Parts = { line: 'h1', part: 'h1' };
/** The finished popup as a page without any script. */
const BARE = 'extension/popup/bare.html';

/** Measures the screens of the built extension in Chromium. */
export async function measureScreens(executable: string, built: string): Promise<MeasuredScreens> {
  // A page is added to it.
  const extension = mkdtempSync(join(tmpdir(), 'countersign-screens-'));
  cpSync(built, extension, { recursive: true });
  const world = await startWorld(inventedLists());
  const context = await launchChromium({ executable, extension, world, headless: true });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    await context.addInitScript(NAMES_KEPT);
    await context.addInitScript(countShifts);
    const tab = await assessedTab(context, origin, world.serve);
    const popup = `extension/popup/index.html?tab=${tab}`;
    writeFileSync(join(extension, BARE), await bare(context, `${origin}/${popup}`));
    const screens: readonly Screen[] = [
      { screen: 'the same popup as a bare page, as a floor', path: BARE, parts: HEAD },
      { screen: 'popup, with an assessment at hand', path: popup, parts: HEAD },
      { screen: 'what to do next', path: `extension/next/index.html?tab=${tab}`, parts: WHOM },
      { screen: 'report', path: `extension/report/index.html?tab=${tab}`, parts: HEAD },
      { screen: 'settings', path: 'extension/options/index.html', parts: HEADING },
      { screen: 'welcome', path: 'extension/welcome/index.html', parts: HEADING },
      { screen: 'practice page', path: 'extension/popup/practice.html', parts: HEADING },
    ];
    const painted: Painted[] = [];
    for (const each of screens) painted.push(await paintingOf(context, origin, each));
    const report = await reportTimes(context, `${origin}/extension/report/index.html`);
    return { painted, report, findings: FINDINGS };
  } finally {
    await context.close();
    await world.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Opens a page of a candidate as a recruiter does, and waits until it was assessed and nothing else is at work. */
async function assessedTab(
  context: BrowserContext,
  origin: string,
  serve: (url: string, html: string) => void,
): Promise<number> {
  const seat = await context.newPage();
  await seat.goto(`${origin}/manifest.json`);
  await closeWelcome(expression => seat.evaluate(expression));
  const tabs = (): Promise<readonly number[]> =>
    seat.evaluate('chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.id))');
  const before = new Set(await tabs());
  const page = DEMO_PAGES.find(({ name }) => name === 'Tomas Brandt');
  if (page === undefined) throw new Error('There is no page to assess.');
  serve(page.url, page.html(new Date()));
  await (await context.newPage()).goto(page.url);
  const tab = (await tabs()).find(id => !before.has(id)) ?? NaN;
  await until(
    'the badge',
    () => seat.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tab} })`),
    text => text !== '',
  );
  await until(
    'the lists',
    () =>
      seat.evaluate<number>(
        `chrome.storage.session.get('refresh').then(({ refresh }) => refresh?.waiting?.length ?? 0)`,
      ),
    waiting => waiting === 0,
  );
  return tab;
}

/** The popup as it is in the end, for a page that only has to be drawn. */
async function bare(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(HEAD.line).waitFor();
  await settled(page);
  const html = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script')) script.remove();
    return document.documentElement.outerHTML;
  });
  await page.close();
  return `<!doctype html>${html}`;
}

async function paintingOf(
  context: BrowserContext,
  origin: string,
  { screen, path, parts }: Screen,
): Promise<Painted> {
  const said: number[] = [];
  const first: number[] = [];
  let [whole, shifts] = [0, 0];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.addInitScript(notePaints, parts);
    await page.goto(`${origin}/${path}`);
    const noted = await notedBy(page);
    said.push(saidAt(noted));
    first.push(noted.first);
    await settled(page);
    if (noted.text === (await textOf(page, parts.part))) whole += 1;
    shifts += (await shiftsOf(page)).length;
    await page.close();
  }
  said.sort((a, b) => a - b);
  first.sort((a, b) => a - b);
  return {
    ...{ screen, whole, shifts, openings: OPENINGS },
    ...{ middle: middleOf(said), slowest: said.at(-1) ?? NaN, first: middleOf(first) },
  };
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
