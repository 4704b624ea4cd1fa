import { browser } from './browser.ts';
import type { PageQuestion } from './page-answers.ts';

/**
 * The address the page of a tab shows now; `undefined` when no content script of this extension runs in it. What
 * was read of a page must never be shown over another one, and the worker may have slept through the navigation.
 */
export function pageAddress(tab: number): Promise<string | undefined> {
  return askPage(tab, 'which-page');
}

/**
 * How the page of a tab is built, for a report to whoever repairs readers: no text of it, no address, nothing about
 * anybody. `undefined` when no content script of this extension runs in it.
 */
export function pageSkeleton(tab: number): Promise<string | undefined> {
  return askPage(tab, 'skeleton');
}

async function askPage(tab: number, question: PageQuestion): Promise<string | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, question, { frameId: 0 });
    return typeof answer === 'string' ? answer : undefined;
  } catch {
    return undefined; // "Receiving end does not exist": the tab shows a page that is not read, or none.
  }
}
