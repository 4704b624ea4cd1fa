import type { MessageName, Reply, Request } from '../contract.ts';
import { isAlive, pageRuntime } from './page-runtime.ts';

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
    envelope = await pageRuntime()?.sendMessage({ name, request });
  } catch (cause) {
    if (!isAlive()) throw new ExtensionGone();
    throw new NotAnswered('The background did not answer.', { cause });
  }
  if (!isEnvelope<Name>(envelope)) throw new NotAnswered(`The background refused "${name}".`);
  return envelope.reply;
}

function isEnvelope<Name extends MessageName>(value: unknown): value is { readonly reply: Reply<Name> } {
  return typeof value === 'object' && value !== null && 'reply' in value;
}
