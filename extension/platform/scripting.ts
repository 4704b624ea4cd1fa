import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A script the browser puts by itself into the pages of some hosts. */
export interface RegisteredScript {
  readonly id: string;
  /** Its file in the package. */
  readonly file: string;
  readonly matches: readonly string[];
  /** Pages that another script reads. */
  readonly excludeMatches: readonly string[];
}

export async function registeredScripts(): Promise<readonly RegisteredScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, js = [], matches = [], excludeMatches = [] }) => ({
    id,
    file: js[0] ?? '',
    matches,
    excludeMatches,
  }));
}

/** From the next page on, also after the browser was started anew; an update of the extension forgets them. */
export async function registerScripts(scripts: readonly RegisteredScript[]): Promise<void> {
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts.map(declarationOf));
}

export async function unregisterScripts(ids: readonly string[]): Promise<void> {
  // An empty filter would be none at all, and take every script with it.
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

/**
 * Runs a file of the package in the page of a tab, once. False where the browser lets no extension do so, and where
 * neither its host is allowed nor the user has just asked for that page.
 */
export async function runInPage(tab: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    return false; // "Cannot access contents of the page", "The extensions gallery cannot be scripted", a closed tab.
  }
}

/**
 * The text that is selected in a tab, in whichever frame, with its lines; empty where none is, or the page is out of
 * reach.
 * @param most characters
 */
export async function selectionIn(tab: number, most: number): Promise<string> {
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      // Runs in the page: it may use nothing of this module.
      func: (length: number) => String(getSelection() ?? '').slice(0, length),
      args: [most],
    });
    const texts = found.map(({ result }) => result);
    return (texts.find(text => typeof text === 'string' && text.trim() !== '') as string | undefined) ?? '';
  } catch {
    return '';
  }
}

function declarationOf(script: RegisteredScript): Scripting.RegisteredContentScript {
  const { id, file, matches, excludeMatches } = script;
  return {
    id,
    js: [file],
    matches: [...matches],
    // Chrome refuses an empty one.
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
