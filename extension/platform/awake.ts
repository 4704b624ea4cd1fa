import { browser } from './browser.ts';

/** Browsers stop a background 30 seconds after its last event or call of their API; timers alone count for nothing. */
const TOUCH_EVERY_MS = 20_000;

/** Keeps the background from being stopped while it waits for a slow server, until `signal` aborts. */
export function stayAwake(signal: AbortSignal): void {
  const touching = setInterval(() => void browser.runtime.getPlatformInfo(), TOUCH_EVERY_MS);
  signal.addEventListener('abort', () => {
    clearInterval(touching);
  });
}
