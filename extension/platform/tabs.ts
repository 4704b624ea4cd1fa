import { browser } from './browser.ts';

/** The id of the tab the user looks at; `undefined` when there is none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Whether a tab is in a private window; a tab that is gone meanwhile counts as one. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    return true;
  }
}

/** The address of a tab, where the browser tells it: after a press of the toolbar button, or on an allowed host. */
export async function tabAddress(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return undefined; // The tab is gone.
  }
}

/** Opens a page of the extension in a tab of its own. @param path such as `extension/report/index.html?tab=7` */
export async function openScreen(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the form in which a candidate is entered, with what lies in the session under `draft`. */
export async function openForm(): Promise<void> {
  await openScreen('extension/popup/index.html?form');
}

/** Calls `listener` with each tab that is closed. Call it while the module loads. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
