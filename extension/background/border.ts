import * as v from 'valibot';
import { readingSchema } from '../../src/readers/parse.ts';
import type { MessageName, Reply, Request } from '../contract.ts';
import type { Handlers, Sender } from '../platform/messages.ts';
import { settingsSchema } from './settings.ts';

/** Addresses in the wild stay far below this; anything longer is no page a recruiter opened. */
const address = v.pipe(v.string(), v.maxLength(4_096), v.url());
const nothing = v.null();
const list = v.object({ list: v.pipe(v.string(), v.maxLength(64)) });

/** What each message may hold. Everything that arrives is `unknown` until it went through here. */
const REQUESTS: { readonly [Name in MessageName]: v.GenericSchema<unknown, Request<Name>> } = {
  'page-read': v.object({ url: address, reading: readingSchema }),
  'page-left': nothing,
  'site-allowed': v.object({ url: address }),
  lists: nothing,
  'refresh-start': list,
  'refresh-cancel': nothing,
  'refresh-look': nothing,
  settings: nothing,
  'settings-change': settingsSchema,
  'delete-all': nothing,
};

/** What a content script may say. It runs beside a hostile page, so it can start, change and delete nothing. */
const FROM_PAGES: ReadonlySet<MessageName> = new Set(['page-read', 'page-left', 'site-allowed']);

const envelope = v.object({ name: v.string(), request: v.unknown() });

/** Checks sender, shape and lengths of a raw message and runs its handler; `undefined` when it is refused. */
export function receiver(handlers: Handlers): (raw: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (raw, sender) => {
    const opened = v.safeParse(envelope, raw);
    if (!opened.success || !isMessageName(opened.output.name)) return undefined;
    const { name, request } = opened.output;
    if (FROM_PAGES.has(name) !== (sender.from === 'page')) return undefined;
    return handle(name, handlers, request, sender);
  };
}

/** Request and handler of one name belong together; that is what the type parameter says. */
function handle<Name extends MessageName>(
  name: Name,
  handlers: Handlers,
  raw: unknown,
  sender: Sender,
): Promise<Reply<Name>> | undefined {
  const request = v.safeParse(REQUESTS[name], raw);
  return request.success ? handlers[name](request.output, sender) : undefined;
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(REQUESTS, name);
}
