import { browser } from './browser.ts';

/** What was chosen in the menu of a selected text. */
export interface SelectionChosen {
  readonly tab: number;
  /** As the menu has it: Chrome leaves its line breaks out. */
  readonly text: string;
}

/**
 * Offers an entry in the menu of selected text. Call it while the module loads, or a worker that was woken by a click on
 * it misses the click; the browser keeps the entry itself from one installation or update to the next.
 */
export function offerOnSelection(
  id: string,
  title: () => string,
  listener: (chosen: SelectionChosen) => void,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) listener({ tab: tab.id, text: selectionText });
  });
  browser.runtime.onInstalled.addListener(() => void create(id, title()));
}

async function create(id: string, title: string): Promise<void> {
  // An update finds the entry of the version before.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}
