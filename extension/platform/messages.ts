import type { MessageName, Reply, Request } from '../contract.ts';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The extension was updated or removed underneath this page: nothing can be asked any more. */
export class ExtensionGone extends Error {}

/** The background could not answer. The cause is in its own log; the screen says one sentence. */
export class NotAnswered extends Error {}

/** Who sent a message: a tab whose page a content script read, or one of the extension's own screens. */
export type Sender = { readonly from: 'page'; readonly tab: number } | { readonly from: 'screen' };

/** One handler for every message of the contract: a forgotten one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (request: Request<Name>, sender: Sender) => Promise<Reply<Name>>;
};

/** Sends one message to the background and gives its reply. Throws ExtensionGone or NotAnswered. */
export async function ask<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  if (!isAlive()) throw new ExtensionGone();
  let envelope: unknown;
  try {
    envelope = await browser.runtime.sendMessage({ name, request });
  } catch (cause) {
    if (!isAlive()) throw new ExtensionGone();
    throw new NotAnswered('The background did not answer.', { cause });
  }
  if (!isEnvelope<Name>(envelope)) throw new NotAnswered(`The background refused "${name}".`);
  return envelope.reply;
}

/**
 * Answers messages, from the moment of the call: call it while the module loads, or a worker that was woken by a
 * message misses it. `receive` turns the raw message into a running handler, or `undefined` to refuse it.
 */
export function answer(receive: (raw: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener(async (raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
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

/** `runtime.id` goes away when the extension is updated; `runtime.onInvalidated` does not exist yet (Chromium 156). */
function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false; // Chrome throws "Extension context invalidated" on the getter itself.
  }
}

function isEnvelope<Name extends MessageName>(value: unknown): value is { readonly reply: Reply<Name> } {
  return typeof value === 'object' && value !== null && 'reply' in value;
}
