import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../../e2e/drivers/driver.ts';
import { until } from '../../e2e/until.ts';
import type { DemoPage } from './pages.ts';

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

/** Visits one page, opens its popup, and keeps one picture of both, side by side. */
export async function visit(driver: Driver, page: DemoPage, folder: string): Promise<Visit> {
  const picture = join(
    folder,
    `${page.site} ${page.name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') + '.png',
  );
  const tab = await driver.openPage(page.url);
  await tab.resize(860, 760);
  const state = await stateOf(driver, tab);
  const popup = await driver.openScreen(`extension/popup/index.html?tab=${tab.id}`);
  await popup.resize(420, 760);
  if (state !== null)
    await until(
      'the popup',
      () => stated(popup),
      found => found !== null,
    );
  const reason = await firstReason(popup);
  const shown = state === null ? null : await stated(popup);
  await sideBySide(driver, [tab, popup], picture);
  await Promise.all([tab.close(), popup.close()]);
  return { page, state: shown, reason, picture };
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

/** The title of the first finding; else the sentence below the state. */
async function firstReason(popup: Tab): Promise<string> {
  return await popup.evaluate(() => {
    const finding = document.querySelector('main details[data-state] h3');
    const sentence = document.querySelector('main header p:not(.whose)');
    return ((finding ?? sentence)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }, null);
}

/** Lays pictures of the tabs next to each other in an empty page, and takes the picture of that. */
async function sideBySide(driver: Driver, tabs: readonly Tab[], file: string): Promise<void> {
  const pictures: string[] = [];
  for (const tab of tabs) {
    await tab.screenshot(file);
    pictures.push(`data:image/png;base64,${readFileSync(file).toString('base64')}`);
  }
  const sheet = await driver.openPage('about:blank');
  await sheet.resize(860 + 420 + 48, 792);
  await sheet.evaluate(async (sources: readonly string[]) => {
    document.body.style.cssText =
      'margin:16px;display:flex;gap:16px;align-items:flex-start;background:#d9d9d6';
    for (const source of sources) {
      const image = new Image();
      image.src = source;
      await image.decode();
      document.body.append(image);
    }
  }, pictures);
  await sheet.screenshot(file);
  await sheet.close();
}
