import { browser } from './browser.ts';
import { pageScriptFile } from '../page-script.ts';
import type { PageQuestion } from './page-answers.ts';
import { runInPage } from './scripting.ts';

/**
 * The address the page of a tab shows now; `undefined` when no content script of this extension runs in it. What
 * was read of a page must never be shown over another one, and the worker may have slept through the navigation.
 */
export function pageAddress(tab: number): Promise<string | undefined> {
  return askPage(tab, 'which-page');
}

/**
 * How the page of a tab is built, for a report to whoever repairs readers: no text of it, no address, nothing about
 * anybody. The script that tells is put in for that: `undefined` where the browser does not let it, which it does after
 * a press on the toolbar button.
 */
export async function pageSkeleton(tab: number): Promise<string | undefined> {
  const isIn = await runInPage(tab, pageScriptFile('skeleton'));
  return isIn ? await askPage(tab, 'skeleton') : undefined;
}

async function askPage(tab: number, question: PageQuestion): Promise<string | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, question, { frameId: 0 });
    return typeof answer === 'string' ? answer : undefined;
  } catch {
    return undefined; // "Receiving end does not exist": the tab shows a page that is not read, or none.
  }
}
