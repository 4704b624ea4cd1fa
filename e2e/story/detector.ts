import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expressionOf, type Tab } from '../drivers/driver.ts';

/** What a page found that was looking for an extension. */
export interface Detected {
  readonly newGlobals: readonly string[];
  /** Built-in functions that are not what they were when the page began. */
  readonly replaced: readonly string[];
  /** One line for every change of the document after it was parsed. */
  readonly mutations: readonly string[];
  readonly sameMarkup: boolean;
  /** The same of the body alone. */
  readonly sameBody: boolean;
  /** Addresses of extensions in the markup or among the loaded resources. */
  readonly extensionAddresses: readonly string[];
}

/** Puts the detector into a page, before anything else of it runs. */
export function withDetector(html: string): string {
  return html.replace('<head>', () => `<head><script>${expressionOf(detector, null)}</script>`);
}

/** Runs in the page, as a site's own script would. */
function detector(): void {
  const globals = Object.getOwnPropertyNames(window);
  const builtIns = (): Record<string, unknown> => ({
    attachShadow: Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value,
    createElement: Object.getOwnPropertyDescriptor(Document.prototype, 'createElement')?.value,
    fetch: Object.getOwnPropertyDescriptor(window, 'fetch')?.value,
    pushState: Object.getOwnPropertyDescriptor(History.prototype, 'pushState')?.value,
    replaceState: Object.getOwnPropertyDescriptor(History.prototype, 'replaceState')?.value,
  });
  const atFirst = builtIns();
  const mutations: string[] = [];
  let markup = '';
  let body = '';
  const observer = new MutationObserver(keep);
  function keep(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const added = addedNodes.length;
      mutations.push(
        `${type} of ${target.nodeName}: +${added} -${removedNodes.length} ${attributeName ?? ''}`,
      );
    }
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.takeRecords();
    mutations.length = 0;
    markup = document.documentElement.outerHTML;
    body = document.body.outerHTML;
  });
  const report = (): unknown => {
    keep(observer.takeRecords());
    const now = builtIns();
    const resources = performance.getEntriesByType('resource').map(({ name }) => name);
    const seen = [document.documentElement.outerHTML, ...resources].join('\n');
    return {
      newGlobals: Object.getOwnPropertyNames(window).filter(name => !globals.includes(name)),
      replaced: Object.keys(now).filter(name => now[name] !== atFirst[name]),
      mutations: [...mutations],
      sameMarkup: document.documentElement.outerHTML === markup,
      sameBody: document.body.outerHTML === body,
      extensionAddresses: seen.match(/[a-z]+-extension:\/\/[^"'\s]*/g) ?? [],
    };
  };
  // Among the first globals, so that it does not find itself.
  globals.push('report');
  Object.defineProperty(window, 'report', { value: report });
}

export async function detected(page: Tab): Promise<Detected> {
  return await page.evaluate(() => {
    const { report } = window as unknown as { report: () => Detected };
    return report();
  }, null);
}

/** Every file of a build, as paths from its root. */
export function filesOf(build: string): readonly string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(build, path)).isFile())
    .map(path => path.replaceAll('\\', '/'));
}

/** Which of these addresses the page can load, by fetching them and as images. */
export async function loadable(page: Tab, addresses: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(async (all: readonly string[]) => {
    const tries = all.map(async address => {
      const fetched = fetch(address).then(
        () => true,
        () => false,
      );
      const drawn = new Promise<boolean>(resolve => {
        const image = new Image();
        image.onload = () => {
          resolve(true);
        };
        image.onerror = () => {
          resolve(false);
        };
        image.src = address;
      });
      return (await fetched) || (await drawn) ? [address] : [];
    });
    return (await Promise.all(tries)).flat();
  }, addresses);
}
