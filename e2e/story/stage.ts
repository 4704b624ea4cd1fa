import { findChromium, findFirefox } from '../../scripts/browsers.ts';
import { addonIdOf, buildOf } from '../builds.ts';
import { openChromium } from '../drivers/chromium.ts';
import type { BrowserName, Driver, Tab } from '../drivers/driver.ts';
import { openFirefox } from '../drivers/firefox.ts';
import { realLists, type ListSet } from '../world/list-files.ts';
import { startWorld, type World } from '../world/world.ts';

/** One browser and its world, and the tabs a test has open. */
export interface Stage {
  readonly driver: Driver;
  readonly world: World;
  readonly lists: ListSet;
  /** The screens axe has seen already, by what they show: one look at each is enough. */
  readonly audited: Set<string>;
  readonly openPage: (url: string) => Promise<Tab>;
  /** The popup about a tab, opened as a page of its own. */
  readonly openPopup: (about: Tab) => Promise<Tab>;
  readonly openOptions: () => Promise<Tab>;
  /** Closes what a test left open; keeps a picture of each tab first when the test failed. */
  readonly clear: (failedTest: string | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts one browser with the built extension, as a fresh install, in a world of its own. */
export async function openStage(name: BrowserName): Promise<Stage> {
  const lists = realLists();
  if (!lists.real)
    console.log('skipped: the complete OFAC files (none here); small fixtures play the publisher');
  const world = await startWorld(lists.files);
  const driver = name === 'chromium' ? await chromiumDriver(world) : await firefoxDriver(world);
  const open: Tab[] = [];
  const kept = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    open.push(tab);
    return tab;
  };
  return {
    driver,
    world,
    lists,
    audited: new Set(),
    openPage: url => kept(driver.openPage(url)),
    openPopup: about => kept(driver.openScreen(`extension/popup/index.html?tab=${about.id}`)),
    openOptions: () => kept(driver.openScreen('extension/options/index.html')),
    clear: async failedTest => {
      for (const [index, tab] of open.splice(0).entries()) {
        if (failedTest !== null) await picture(tab, `test-output/${name} ${failedTest} ${index + 1}.png`);
        await tab.close();
      }
    },
    close: async () => {
      await driver.close();
      await world.close();
    },
  };
}

async function picture(tab: Tab, file: string): Promise<void> {
  try {
    await tab.screenshot(file.replaceAll(/[^\w ./-]/g, ''));
  } catch (error) {
    console.warn(`No picture ${file}:`, error);
  }
}

async function chromiumDriver(world: World): Promise<Driver> {
  const executable = findChromium();
  if (executable === null) throw new Error('There is no Chromium.');
  return await openChromium({ executable, extension: buildOf('chrome'), world, headless: true });
}

async function firefoxDriver(world: World): Promise<Driver> {
  const executable = findFirefox();
  if (executable === null) throw new Error('There is no Firefox.');
  const extension = buildOf('firefox');
  return await openFirefox({ executable, extension, addonId: addonIdOf(extension), world });
}
