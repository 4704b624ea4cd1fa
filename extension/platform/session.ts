import { browser } from './browser.ts';

/**
 * `storage.session`: in memory, gone with the browser, closed to content scripts, and what survives when the
 * browser stops the background. Keys: `tab-<id>` holds a TabState, `refresh` a RefreshState, `draft` a TypedCandidate, checked at once where it says so;
 * `candidate-<id>`, `checking-<id>`, `teaching-<id>` and `answers-<candidate>` belong to the files of the background that
 * write them.
 */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeSession(key: string, value: object): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Everything there is, by key. */
export async function allSession(): Promise<Readonly<Record<string, unknown>>> {
  return await browser.storage.session.get(null);
}

/** Forgets everything, and gives the keys there were. */
export async function clearSession(): Promise<readonly string[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.clear();
  return keys;
}

/** Calls `listener` with the new value (`undefined` when removed) on every change of `key`, until `signal` aborts. */
export function watchSession(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string): void => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
  });
}
