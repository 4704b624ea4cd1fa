import { browser } from './browser.ts';

/** What is typed into the address bar before a name; it stands in the manifest. */
export const OMNIBOX_KEYWORD = 'cs';

/** A command of the manifest and the keys that run it now; no keys where the user or another extension took them. */
export interface Shortcut {
  readonly command: string;
  /** In the reader's language; empty for the toolbar button, which the browser names. */
  readonly description: string;
  readonly keys: string;
}

export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    description,
    keys: shortcut,
  }));
}
