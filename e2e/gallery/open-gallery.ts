import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright';
import { findChromium } from '../../scripts/browsers.ts';
import { buildOf } from '../builds.ts';
import { launchChromium } from '../drivers/chromium.ts';
import { inventedLists } from '../world/list-files.ts';
import { startWorld } from '../world/world.ts';
import { countShifts, NAMES_KEPT, noteMessages, settled, shiftsOf } from './page-checks.ts';

/** The day of every picture: what is "3 hours ago" stays so. That of the practice page's people. */
const TODAY = new Date('2026-08-04T15:30:00Z');

const FONT = 'Gallery';
const WEIGHTS = [400, 600, 700] as const;

/** How a screen is looked at. */
export interface Manner {
  /** CSS pixels. Half of a window's width is the same window at 200 %. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** A screen all of which is there. */
export interface Opened {
  readonly page: Page;
  /** What moved by itself while it came. */
  readonly shifts: readonly string[];
}

/** A browser in which every screen looks the same wherever it runs: one font, one day, no network. */
export interface Gallery {
  /** @param path of a page of the extension, such as `extension/popup/practice.html#ask` */
  readonly open: (path: string, manner: Manner) => Promise<Opened>;
  /** Every screen that is opened from now on speaks this language; without one, the browser's. */
  readonly speak: (language?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const executable = findChromium();
  if (executable === null) throw new Error('There is no Chromium.');
  const world = await startWorld(inventedLists());
  const context = await launchChromium({ executable, extension: buildOf('chrome'), world, headless: true });
  const origin = await originOf(context);
  await context.addInitScript(NAMES_KEPT);
  await context.addInitScript(countShifts);
  await context.addInitScript(noteMessages);
  await context.clock.setFixedTime(TODAY);
  // An extension page that runs no code of ours.
  const seat = await context.newPage();
  await seat.goto(`${origin}/manifest.json`);
  const fonts = WEIGHTS.map(weight => ({ weight, data: fontData(weight) }));
  return {
    open: async (path, { width, scheme }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`${origin}/${path}`);
      await page.locator('main').first().waitFor();
      await settled(page);
      const shifts = await shiftsOf(page);
      await page.evaluate(useFont, { name: FONT, fonts });
      return { page, shifts };
    },
    speak: async language => {
      await seat.evaluate(
        language === undefined
          ? `chrome.storage.local.remove('language')`
          : `chrome.storage.local.set({ language: ${JSON.stringify(language)} })`,
      );
    },
    close: async () => {
      await context.close();
      await world.close();
    },
  };
}

async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** The policy of the pages lets no font be fetched, and has no say over one made from bytes. */
async function useFont({
  name,
  fonts,
}: {
  readonly name: string;
  readonly fonts: readonly { readonly weight: number; readonly data: string }[];
}): Promise<void> {
  for (const { weight, data } of fonts) {
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(name, bytes.buffer, { weight: String(weight) }).load());
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { font-family: ${name} !important; caret-color: transparent !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  await document.fonts.ready;
}

function fontData(weight: number): string {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
  );
  return readFileSync(file).toString('base64');
}
