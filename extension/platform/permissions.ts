import { browser } from './browser.ts';

/**
 * Whether all of these hosts are allowed now, given as match patterns. Users may withdraw any of them. Chrome does not
 * count hosts that only a content script of the manifest names, but lists them (seen in Chromium 156).
 */
export async function hasOrigins(origins: readonly string[]): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [...origins] })) return true;
  const { origins: allowed = [] } = await browser.permissions.getAll();
  return origins.every(origin => allowed.includes(origin));
}

/**
 * Asks the user to allow these hosts, given as match patterns, and gives the answer; no question is put where all are
 * allowed already. Call it in the click itself, before anything is awaited: browsers refuse it elsewhere.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: [...origins] });
}

/** Gives hosts back, as match patterns. What came with the installation stays allowed. */
export async function dropOrigins(origins: readonly string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch {
    // "You cannot remove required permissions."
  }
}

/** Calls `listener` when hosts were allowed or withdrawn, be it in the browser's own settings. Call it while the module loads. */
export function onOriginsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
