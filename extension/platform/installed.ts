import { browser } from './browser.ts';

/**
 * Calls `listener` after the first installation, and neither after an update of the extension nor of the browser. Call it
 * while the module loads: the event is told once.
 */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
