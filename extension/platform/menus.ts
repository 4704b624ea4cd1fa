import { browser } from './browser.ts';

/** What was chosen in a menu of ours. */
export interface MenuChosen {
  readonly tab: number;
  /** The selected text as the menu has it: Chrome leaves its line breaks out. Empty on the page itself. */
  readonly text: string;
}

/** An entry of the menu that opens on a page. */
export interface MenuEntry {
  readonly id: string;
  /** On selected text, or where nothing is under the pointer. The click allows the page for once, as the button does. */
  readonly on: 'selection' | 'page';
  readonly title: () => string;
  readonly chosen: (chosen: MenuChosen) => void;
}

/**
 * Offers entries in the menu of a page. Call it while the module loads, or a worker that was woken by a click on one misses
 * the click; the browser keeps the entries themselves from one installation or update to the next.
 * @param ready resolves when titles can be told
 * @returns what gives the entries their titles anew
 */
export function offerMenus(entries: readonly MenuEntry[], ready: () => Promise<void>): () => Promise<void> {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (tab?.id !== undefined) entry?.chosen({ tab: tab.id, text: selectionText });
  });
  const create = async (): Promise<void> => {
    await ready();
    // An update finds the entries of the version before.
    await browser.contextMenus.removeAll();
    for (const { id, on, title } of entries) {
      browser.contextMenus.create({ id, title: title(), contexts: [on] });
    }
  };
  browser.runtime.onInstalled.addListener(() => void create());
  return async () => {
    await Promise.allSettled(
      entries.map(({ id, title }) => browser.contextMenus.update(id, { title: title() })),
    );
  };
}
