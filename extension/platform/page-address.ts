import { browser } from './browser.ts';

const WHICH_PAGE = 'which-page';

/** Content script: answers which address its page shows now, until `signal` aborts. */
export function tellPageAddress(address: () => string, signal: AbortSignal): void {
  const answer = (raw: unknown): Promise<string> | undefined =>
    raw === WHICH_PAGE ? Promise.resolve(address()) : undefined;
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(answer);
  });
}

/**
 * The address the page of a tab shows now; `undefined` when no content script of this extension runs in it. What
 * was read of a page must never be shown over another one, and the worker may have slept through the navigation.
 */
export async function pageAddress(tab: number): Promise<string | undefined> {
  try {
    const address: unknown = await browser.tabs.sendMessage(tab, WHICH_PAGE, { frameId: 0 });
    return typeof address === 'string' ? address : undefined;
  } catch {
    return undefined; // "Receiving end does not exist": the tab shows a page that is not read, or none.
  }
}
