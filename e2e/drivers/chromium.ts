import { chromium, type BrowserContext, type Page } from 'playwright';
import { MAPPED_HOSTS } from '../world/hosts.ts';
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

export interface ChromiumOptions {
  readonly executable: string;
  /** The unpacked build, absolute. */
  readonly extension: string;
  readonly world: World;
  readonly headless: boolean;
}

/** Nothing listens there: the browser's own services, which no flag switches off, are refused on this machine. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Starts Chromium with the extension, a fresh profile, and no way to any host but the world's. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { world, extension } = options;
  const mapped = MAPPED_HOSTS.map(host => `MAP ${host}:443 127.0.0.1:${world.tlsPort}`);
  const others = [`MAP * 127.0.0.1:${world.sinkPort}`, 'EXCLUDE 127.0.0.1'];
  return await chromium.launchPersistentContext('', {
    executablePath: options.executable,
    headless: options.headless,
    // Whoever starts a browser ends it in order; Playwright's own handlers would end the process at once.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${[...mapped, ...others].join(', ')}`,
      // Only this one key, instead of every certificate error there is.
      `--ignore-certificate-errors-spki-list=${world.keyHash}`,
      '--disable-quic',
      // accounts.google.com (ListAccounts) and update.googleapis.com are asked in spite of all of Playwright's
      // flags (Chromium 156). No --disable-features here: a second one replaces Playwright's list.
      `--gaia-url=${NOWHERE}`,
      `--component-updater=url-source=${NOWHERE}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A driver over {@link launchChromium}. */
export async function openChromium(options: ChromiumOptions): Promise<Driver> {
  const context = await launchChromium(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  // An extension page that runs no code of ours: the seat from which `tabs` and `action` are asked.
  const seat = await context.newPage();
  await seat.goto(`${origin}/manifest.json`);
  const ask = (expression: string): Promise<unknown> => seat.evaluate(expression);
  const welcomed = await closeWelcome(ask);
  const devtools = await context.newCDPSession(seat);
  await devtools.send('ServiceWorker.enable');

  // A worker that was stopped and woke again is another one.
  const inWorker = async (run: () => void): Promise<void> => {
    await (context.serviceWorkers().at(-1) ?? worker).evaluate(run);
  };

  const pages = new WeakMap<Tab, Page>();
  const open = async (url: string): Promise<Tab> => {
    const { id, opened } = await newTabId(
      () => seat.evaluate('chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.id))'),
      () => context.newPage(),
    );
    const tab = tabOf(opened, id);
    pages.set(tab, opened);
    await tab.goto(url);
    return tab;
  };

  return {
    name: 'chromium',
    origin,
    openPage: open,
    openScreen: path => open(`${origin}/${path}`),
    welcomed,
    screens: async () => (await ownTabs(ask)).map(({ url = '' }) => url),
    closeScreen: path => closeOwn(ask, path),
    badge: tab =>
      seat.evaluate<Badge>(
        `(async tabId => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }))(${tab.id})`,
      ),
    stopBackground: async () => {
      await devtools.send('ServiceWorker.stopAllWorkers');
    },
    special: {
      fillDisk: async () => {
        await inWorker(refuseToStore);
      },
      holdStoring: async () => {
        await inWorker(neverStore);
      },
      preferColours: async (tab, scheme) => {
        await pages.get(tab)?.emulateMedia({ colorScheme: scheme });
      },
      closedShadows: async tab => {
        const page = pages.get(tab);
        return page === undefined ? [] : await closedShadowsOf(context, page);
      },
    },
    close: async () => {
      await context.close();
    },
  };
}

function tabOf(page: Page, id: number): Tab {
  return {
    id,
    goto: async url => {
      await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(expressionOf(run, argument)),
    run: async source => {
      await page.evaluate(`${source}\n;undefined`);
    },
    press: async (role, name) => {
      await page.getByRole(role, { name, exact: true }).click({ timeout: 20_000 });
    },
    click: async selector => {
      await page.locator(selector).first().click({ timeout: 20_000 });
    },
    key: async key => {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    chooseFiles: async (paths, within = LIST_FILES) => {
      await page
        .locator(`${within} input[type="file"]`)
        .first()
        .setInputFiles([...paths]);
    },
    screenshot: async file => {
      await page.screenshot({ path: file, fullPage: true });
    },
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
    },
    close: async () => {
      await page.close();
    },
  };
}

/**
 * Runs in the worker. A quota override (DevTools, Storage.overrideQuotaForOrigin) does not bind an extension with
 * `unlimitedStorage` (Chromium 156), so the answer of a full disk is given in the place of the browser's.
 */
function refuseToStore(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
}

/** Runs in the worker. What is put is never there, and its transaction waits for it as long as the worker lives. */
function neverStore(): void {
  IDBObjectStore.prototype.put = function put(this: IDBObjectStore) {
    const goOn = (): void => {
      this.count().onsuccess = goOn;
    };
    goOn();
    return new EventTarget() as IDBRequest<IDBValidKey>;
  };
}

/** DevTools sees what neither the page nor a locator can: the inside of a closed shadow root. */
async function closedShadowsOf(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const devtools = await context.newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: string[] = [];
    const walk = async (node: typeof root): Promise<void> => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType !== 'closed') continue;
        const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId: shadow.nodeId });
        found.push(outerHTML);
      }
      for (const child of node.children ?? []) await walk(child);
    };
    await walk(root);
    return found;
  } finally {
    await devtools.detach();
  }
}
