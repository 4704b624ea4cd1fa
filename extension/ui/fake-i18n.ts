/** Stands in for `platform/i18n.ts` in tests: the real messages, put together as browsers do, without a browser. */
import { readFileSync } from 'node:fs';
import { fillMessage } from '../platform/fill-message.ts';
import type { MessageKey } from '../platform/i18n.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** Read from the root of the repository: jsdom rewrites `import.meta.url`. */
export const MESSAGES: Readonly<Record<string, Message>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
) as Record<string, Message>;

/** Every key that was asked for, so that a test can tell which words nobody uses. */
export const ASKED = new Set<string>();

export function t(key: MessageKey, ...values: readonly string[]): string {
  ASKED.add(key);
  return fillMessage(MESSAGES[key] ?? { message: '' }, values);
}

export function uiLanguage(): string {
  return 'en-GB';
}

export function speak(): Promise<void> {
  return Promise.resolve();
}

export function onLanguageChanged(): void {
  // Nobody chooses another language here.
}
