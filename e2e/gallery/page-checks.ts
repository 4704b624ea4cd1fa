import axe from 'axe-core';
import type { Page } from 'playwright';

/** Runs in every page first: bundlers that keep names (tsx) call a helper the page lacks. */
export const NAMES_KEPT = 'globalThis.__name = target => target;';

/** Runs in every page before its own scripts: adds up how much of what was drawn moved without being asked to. */
export function countShifts(): void {
  const counted = globalThis as unknown as { shifted: string[] };
  counted.shifted = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: readonly { node: Element | null }[];
      };
      if (!hadRecentInput)
        counted.shifted.push(
          `${value}: ${sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(' ')}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in every page before its own scripts: notes which messages it asks the browser for. */
export function noteMessages(): void {
  const noted = globalThis as unknown as {
    asked: Set<string>;
    chrome: { i18n: { getMessage: (...of: unknown[]) => string } };
  };
  noted.asked = new Set();
  const { i18n } = noted.chrome;
  const getMessage = i18n.getMessage.bind(i18n);
  i18n.getMessage = (...of) => {
    noted.asked.add(String(of[0]));
    return getMessage(...of);
  };
}

/** The messages that a page asked for so far. */
export async function messagesOf(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => [...(globalThis as unknown as { asked: Set<string> }).asked]);
}

/** What moved by itself since the page was opened. */
export async function shiftsOf(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted);
}

/** Waits until nothing of the page changes any more: what it asked the background for has come. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_MS = 120;
    await new Promise<void>(resolve => {
      let timer = 0;
      const observer = new MutationObserver(() => {
        wait();
      });
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          observer.disconnect();
          resolve();
        }, QUIET_MS) as unknown as number;
      };
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      wait();
    });
  });
}

/** Elements that make the page wider than its window; a part that scrolls by itself is none. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map(element => element.outerHTML.slice(0, 120));
  });
}

/** Every rule axe has, none switched off. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}\n;undefined`);
  return await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const results = await inPage.run(document);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
