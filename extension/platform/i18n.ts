import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { fillMessage, type Message } from './fill-message.ts';
import { chosenLanguage, watchLanguage } from './language.ts';

/** The name of a message in `_locales`: a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

type Words = Readonly<Partial<Record<string, Message>>>;

/** Of the language the user chose, where the browser does not speak it. */
let words: Words | undefined;
let speaking: Promise<void> | undefined;

/** The message in the language the user chose, else in the browser's, with the values filled in. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  const message = words?.[key];
  return message ? fillMessage(message, values) : browser.i18n.getMessage(key, [...values]);
}

/** The language of the browser's screens, for `Intl` and the `lang` attribute, such as `en-GB`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Gets ready to speak the language the user chose; until then, {@link t} speaks the browser's. Never rejects. */
export function speak(): Promise<void> {
  return (speaking ??= learn());
}

/** Calls `listener` whenever another language was chosen, once {@link t} speaks it. */
export function onLanguageChanged(listener: () => void): void {
  watchLanguage(() => {
    const learning = learn();
    void learning.then(() => {
      if (speaking === learning) listener();
    });
  });
}

function learn(): Promise<void> {
  const learning: Promise<void> = chosenWords().then(found => {
    // The last choice counts, however long an earlier one took to be read.
    if (speaking === learning) words = found;
  });
  speaking = learning;
  return learning;
}

/** `undefined` where the browser speaks it anyway, or its file cannot be read. */
async function chosenWords(): Promise<Words | undefined> {
  try {
    const language = await chosenLanguage();
    if (language === undefined || language === browser.i18n.getMessage('language')) return undefined;
    const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return file.ok ? ((await file.json()) as Words) : undefined;
  } catch {
    return undefined;
  }
}
