import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { speak } from './i18n.ts';
import type { Sender } from './messages.ts';

/**
 * Background: answers messages, from the moment of the call: call it while the module loads, or a worker that was
 * woken by a message misses it. `receive` turns the raw message into a running handler, or `undefined` to refuse it.
 */
export function answer(receive: (raw: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener(async (raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    await speak(); // A reply may hold words: marks, badges, the picker's texts.
    const known = senderOf(sender.tab?.id, sender.url);
    const reply = known && receive(raw, known);
    return reply === undefined ? undefined : { reply: await reply };
  });
}

/** A screen may live in a tab too, so the address decides, not the presence of a tab. */
function senderOf(tab: number | undefined, url: string | undefined): Sender | undefined {
  if (url?.startsWith(browser.runtime.getURL(''))) return { from: 'screen' };
  return tab === undefined ? undefined : { from: 'page', tab };
}
