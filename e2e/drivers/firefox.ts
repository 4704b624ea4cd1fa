import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { World } from '../world/world.ts';
import {
  closeOwn,
  closeWelcome,
  expressionOf,
  LIST_FILES,
  newTabId,
  ownTabs,
  type Badge,
  type Driver,
  type Tab,
} from './driver.ts';
import { quietPreferences } from './firefox-preferences.ts';

export interface FirefoxOptions {
  readonly executable: string;
  /** The unpacked build, absolute. */
  readonly extension: string;
  /** `browser_specific_settings.gecko.id` of that build. */
  readonly addonId: string;
  readonly world: World;
}

const LOAD_TIMEOUT_MS = 30_000;

/** Starts Firefox with the extension, a fresh profile, and a proxy that leads to no host but the world's. */
export async function openFirefox(options: FirefoxOptions): Promise<Driver> {
  const { addonId, world } = options;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without it, navigation to moz-extension: is refused ("not allowed in this context").
    args: ['--remote-allow-system-access'],
    // A release build heeds `services.settings.server` only with this (services/settings/Utils.sys.mjs).
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...quietPreferences(world.proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    },
  });
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${uuid}`;
  const seat = await browser.newPage();
  await arrive(seat, `${origin}/manifest.json`);
  const ask = (expression: string): Promise<unknown> => seat.evaluate(expression);
  const welcomed = await closeWelcome(ask);

  const open = async (url: string): Promise<Tab> => {
    const { id, opened } = await newTabId(
      async () =>
        (await seat.evaluate('browser.tabs.query({}).then(tabs => tabs.map(tab => tab.id))')) as number[],
      () => browser.newPage(),
    );
    const tab = tabOf(opened, id);
    await tab.goto(url);
    return tab;
  };

  return {
    name: 'firefox',
    origin,
    openPage: open,
    openScreen: path => open(`${origin}/${path}`),
    welcomed,
    screens: async () => (await ownTabs(ask)).map(({ url = '' }) => url),
    closeScreen: path => closeOwn(ask, path),
    badge: async tab =>
      (await seat.evaluate(
        `(async tabId => ({ text: await browser.action.getBadgeText({ tabId }), title: await browser.action.getTitle({ tabId }) }))(${tab.id})`,
      )) as Badge,
    stopBackground: () => stopEventPage(browser, addonId),
    special: {},
    close: () => browser.close(),
  };
}

function tabOf(page: Page, id: number): Tab {
  return {
    id,
    goto: url => arrive(page, url),
    evaluate: async <Argument, Result>(
      run: (argument: Argument) => Result | Promise<Result>,
      argument: Argument,
    ) => (await page.evaluate(expressionOf(run, argument))) as Result,
    run: async source => {
      await page.evaluate(`${source}\n;undefined`);
    },
    press: async (role, name) => {
      const control = await page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`, {
        timeout: 20_000,
      });
      await control?.click();
    },
    click: async selector => {
      // In a tab that lies behind another nothing is drawn, and Puppeteer waits ten seconds to see whether it is.
      await page.bringToFront();
      await page.waitForSelector(selector, { timeout: 10_000 });
      await page.click(selector);
    },
    key: async key => {
      await page.bringToFront();
      await page.keyboard.press(key as KeyInput);
    },
    chooseFiles: async (paths, within = LIST_FILES) => {
      const input = await page.$(`${within} input[type="file"]`);
      if (input === null) throw new Error('There is no file input.');
      await input.uploadFile(...paths);
    },
    screenshot: async file => {
      await page.screenshot({ path: `${file.replace(/\.png$/, '')}.png`, fullPage: true });
    },
    resize: async (width, height) => {
      await page.setViewport({ width, height });
    },
    close: () => page.close(),
  };
}

/** `goto` never settles on a moz-extension: address, though the page loads (Firefox 153): ask the page instead. */
async function arrive(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  page.goto(url).catch(() => {
    // Settles, if at all, when the tab is closed.
  });
  const end = Date.now() + LOAD_TIMEOUT_MS;
  while (Date.now() < end) {
    try {
      const where = await page.evaluate('document.readyState + " " + location.href');
      if (where === `complete ${url}`) return;
    } catch {
      // The old document went away under the question.
    }
    await wait(25);
  }
  throw new Error(`Firefox did not open ${url} within ${LOAD_TIMEOUT_MS} ms.`);
}

/** The wire Puppeteer speaks WebDriver BiDi over. Not in its types; there is no public way to a chrome context. */
interface Wire {
  readonly send: (method: string, parameters: unknown) => Promise<{ readonly result: unknown }>;
}

function wireOf(browser: Browser): Wire {
  const { connection }: { readonly connection?: Wire } = browser as object;
  if (connection === undefined) throw new Error('This Puppeteer does not show its BiDi connection.');
  return connection;
}

/** Ends the event page as the idle timer would (toolkit/components/extensions/parent/ext-backgroundPage.js). */
async function stopEventPage(browser: Browser, addonId: string): Promise<void> {
  const wire = wireOf(browser);
  const tree = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no chrome context.');
  const answer = await wire.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    target: { context },
    awaitPromise: true,
  });
  if ((answer.result as { type: string }).type !== 'success') {
    throw new Error(`Firefox did not stop the event page: ${JSON.stringify(answer.result)}`);
  }
}
