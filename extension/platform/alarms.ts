import { browser } from './browser.ts';

/**
 * Calls `listener` every `minutes`, and when the browser starts or the extension was installed or updated. Call it
 * while the module loads, or a worker that was woken by the alarm misses it. Firefox forgets alarms with the browser,
 * Chrome may: one that is missing is made anew at each start.
 */
export function wakeEvery(name: string, minutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) listener();
  });
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  void ensure(name, minutes);
}

async function ensure(name: string, minutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes !== minutes) await browser.alarms.create(name, { periodInMinutes: minutes });
}
