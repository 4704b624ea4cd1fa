import { browser } from './browser.ts';

/** The languages the words are written in, each by its tag. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In `storage.local`, so that every screen and the background can read it before the database is open. */
const KEY = 'language';

/** Whether a value names one of the languages: an older version, or a file, may hold another. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some(language => language === value);
}

/** What the user chose; `undefined` where they left it to the browser, and where that cannot be read. */
export async function chosenLanguage(): Promise<Language | undefined> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY];
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined; // A storage that is broken is no reason to say nothing.
  }
}

/** Keeps the choice; `undefined` leaves it to the browser. Rejects where it cannot be kept. */
export async function chooseLanguage(language: Language | undefined): Promise<void> {
  const { local } = browser.storage;
  await (language === undefined ? local.remove(KEY) : local.set({ [KEY]: language }));
}

/** Calls `listener` whenever the choice changes, whoever changes it. In the background, call it while the module loads. */
export function watchLanguage(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) listener();
  });
}
