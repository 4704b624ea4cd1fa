import { browser } from './browser.ts';

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
