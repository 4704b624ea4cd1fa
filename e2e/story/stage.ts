import { rmSync } from 'node:fs';
import { findChromium, findFirefox } from '../../scripts/browsers.ts';
import { addonIdOf, buildOf, grantedBuildOf } from '../builds.ts';
import { openChromium } from '../drivers/chromium.ts';
import type { BrowserName, Driver, Tab } from '../drivers/driver.ts';
import { openFirefox } from '../drivers/firefox.ts';
import { inventedLists } from '../world/list-files.ts';
import { startWorld, type World } from '../world/world.ts';

/** One browser and its world, and the tabs a test has open. */
export interface Stage {
  readonly driver: Driver;
  readonly world: World;
  /** The screens axe has seen already, by what they show: one look at each is enough. */
  readonly audited: Set<string>;
  readonly openPage: (url: string) => Promise<Tab>;
  /** The popup about a tab, opened as a page of its own. */
  readonly openPopup: (about: Tab) => Promise<Tab>;
  readonly openOptions: () => Promise<Tab>;
  /** @param path of a page of the extension, such as `extension/welcome/index.html` */
  readonly openScreen: (path: string) => Promise<Tab>;
  /** The form in which a candidate is entered. */
  readonly openForm: () => Promise<Tab>;
  /** Closes what a test left open; keeps a picture of each tab first when the test failed. */
  readonly clear: (failedTest: string | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `granted`: every host is allowed from the installation on; `as-shipped`: the optional ones have to be asked for. */
export type Hosts = 'granted' | 'as-shipped';

/** Starts one browser with the built extension, as a fresh install, in a world of its own. */
export async function openStage(name: BrowserName, hosts: Hosts = 'granted'): Promise<Stage> {
  const world = await startWorld(inventedLists());
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const build = hosts === 'granted' ? grantedBuildOf(target) : buildOf(target);
  const driver = await (name === 'chromium' ? chromiumDriver(world, build) : firefoxDriver(world, build));
  const open: Tab[] = [];
  const kept = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    open.push(tab);
    return tab;
  };
  return {
    driver,
    world,
    audited: new Set(),
    openPage: url => kept(driver.openPage(url)),
    openPopup: about => kept(driver.openScreen(`extension/popup/index.html?tab=${about.id}`)),
    openForm: () => kept(driver.openScreen('extension/popup/index.html?form')),
    openScreen: path => kept(driver.openScreen(path)),
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
      if (hosts === 'granted') rmSync(build, { recursive: true, force: true });
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

async function chromiumDriver(world: World, extension: string): Promise<Driver> {
  const executable = findChromium();
  if (executable === null) throw new Error('There is no Chromium.');
  return await openChromium({ executable, extension, world, headless: true });
}

async function firefoxDriver(world: World, extension: string): Promise<Driver> {
  const executable = findFirefox();
  if (executable === null) throw new Error('There is no Firefox.');
  return await openFirefox({ executable, extension, addonId: addonIdOf(extension), world });
}
