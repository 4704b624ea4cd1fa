import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PNG } from 'pngjs';
import type { Driver, Tab } from '../../e2e/drivers/driver.ts';
import { until } from '../../e2e/until.ts';
import type { DemoPage } from './pages.ts';
import { keep, sideBySide, top } from './pictures.ts';

/** What one page of the demo came to. */
export interface Visit {
  readonly page: DemoPage;
  /** `null`: it never got one. */
  readonly state: string | null;
  readonly reason: string;
  readonly picture: string;
}

/** The unreadable state takes the longest: the reader gives a page eight seconds to be built. */
const PATIENCE_MS = 15_000;

/** CSS pixels. */
const PAGE = { width: 860, height: 760 };
const POPUP = { width: 420, height: 760 };
/** A screen in the README, and as much of its height as is shown there: less than all, for a bar may stand at its end. */
const SCREEN = { width: 860, height: 1000, shown: 940 };
/** The width of a page beside its popup in the README. */
const BESIDE = 520;

/** The screens the documents show, by the names of their pictures; the popup is the third of them. */
const SCREENS = { report: 'extension/report/index.html', 'next-steps': 'extension/next/index.html' };

/** Visits one page, opens its popup, and keeps one picture of both, side by side. */
export async function visit(driver: Driver, page: DemoPage, folder: string): Promise<Visit> {
  const picture = join(
    folder,
    `${page.site} ${page.name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') + '.png',
  );
  const { tab, popup, state } = await opened(driver, page);
  const reason = await firstReason(popup);
  const shown = state === null ? null : await stated(popup);
  keep(sideBySide([await pictureOf(tab), await pictureOf(popup)]), picture);
  await Promise.all([tab.close(), popup.close()]);
  return { page, state: shown, reason, picture };
}

/** The pictures of the README, of one page: its popup beside it, its report, and what to do next. */
export async function picturesOf(driver: Driver, page: DemoPage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { tab, popup } = await opened(driver, page);
  const beside = await pictureOf(popup);
  await tab.resize(BESIDE, beside.height);
  keep(sideBySide([await pictureOf(tab, beside.height), beside]), join(folder, 'popup.png'));
  for (const [name, path] of Object.entries(SCREENS)) {
    const screen = await driver.openScreen(`${path}?tab=${tab.id}`);
    await screen.resize(SCREEN.width, SCREEN.height);
    await until(
      `${name} of ${page.name}`,
      () => screen.evaluate(() => document.body.textContent, null),
      text => text.includes(page.name),
    );
    keep(await pictureOf(screen, SCREEN.shown), join(folder, `${name}.png`));
    await screen.close();
  }
  await Promise.all([tab.close(), popup.close()]);
}

interface Open {
  readonly tab: Tab;
  readonly popup: Tab;
  readonly state: string | null;
}

/** A page with its popup, once that says something. */
async function opened(driver: Driver, page: DemoPage): Promise<Open> {
  const tab = await driver.openPage(page.url);
  await tab.resize(PAGE.width, PAGE.height);
  const state = await stateOf(driver, tab);
  const popup = await driver.openScreen(`extension/popup/index.html?tab=${tab.id}`);
  await popup.resize(POPUP.width, POPUP.height);
  if (state !== null)
    await until(
      'the popup',
      () => stated(popup),
      found => found !== null,
    );
  return { tab, popup, state };
}

async function stateOf(driver: Driver, tab: Tab): Promise<string | null> {
  try {
    const badge = await until(
      'a badge',
      () => driver.badge(tab),
      ({ text }) => text !== '',
      PATIENCE_MS,
    );
    return badge.title;
  } catch {
    return null;
  }
}

async function stated(popup: Tab): Promise<string | null> {
  return await popup.evaluate(
    () => document.querySelector('main:not([data-state="loading"])')?.getAttribute('data-state') ?? null,
    null,
  );
}

/** The title of the gravest finding; else what stands in its place; of a page without a candidate, its first sentence. */
async function firstReason(popup: Tab): Promise<string> {
  return await popup.evaluate(() => {
    const reason =
      document.querySelector('.gist-title') ??
      document.querySelector('.gist > p:not([role])') ??
      document.querySelector('main p:not(.whose)');
    return (reason?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }, null);
}

/** @param height CSS pixels of it at most; without one, all */
async function pictureOf(tab: Tab, height = Infinity): Promise<PNG> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-picture-'));
  const file = join(folder, 'screen.png');
  await tab.screenshot(file);
  const picture = top(file, height);
  rmSync(folder, { recursive: true });
  return picture;
}
