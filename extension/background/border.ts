import * as v from 'valibot';
import { candidateSchema } from '../../src/candidate/parse.ts';
import { readingSchema } from '../../src/readers/parse.ts';
import { taughtSiteSchema } from '../../src/readers/taught/taught-site-schema.ts';
import type { CredentialKind } from '../../src/watchlists/watchlist.ts';
import type { MessageName, Reply, Request } from '../contract.ts';
import type { Handlers, Sender } from '../platform/messages.ts';
import { ownListColumnsSchema } from './own-list-columns-schema.ts';
import { decidedSchema } from './deciding.ts';
import { enteredSchema } from './answering.ts';
import { LONGEST_DATA } from './backup.ts';
import { reviewSchema } from './reviewing.ts';
import { changedSettingsSchema } from './settings.ts';
import { TYPED_LENGTH } from './typed-candidate.ts';

/** Addresses in the wild stay far below this; anything longer is no page a recruiter opened. */
const address = v.pipe(v.string(), v.maxLength(4_096), v.url());
const nothing = v.null();
const CREDENTIALS: readonly CredentialKind[] = ['law-go-kr', 'opensanctions'];
/** Ids of lists, of files in the inbox and of kept candidates are short, and these are all there could be of them. */
const id = v.pipe(v.string(), v.maxLength(128));
const ids = v.pipe(v.array(id), v.maxLength(32));
const typed = v.pipe(v.string(), v.maxLength(TYPED_LENGTH));
/** A key goes into an address or a header: no space, nothing a publisher's key would not hold. */
const key = v.pipe(v.string(), v.trim(), v.maxLength(200), v.regex(/^[!-~]*$/));
/** Rows come in batches, so that the first marks are there soon. */
const ROWS_AT_ONCE = 10;
/** A key and a name: see person.ts. */
const person = v.pipe(v.string(), v.maxLength(4_096));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** What each message may hold. Everything that arrives is `unknown` until it went through here. */
const REQUESTS: { readonly [Name in MessageName]: v.GenericSchema<unknown, Request<Name>> } = {
  'page-read': v.object({ url: address, reading: readingSchema }),
  'page-left': nothing,
  'site-allowed': v.object({ url: address }),
  'rows-read': v.object({
    url: address,
    candidates: v.pipe(v.array(candidateSchema), v.maxLength(ROWS_AT_ONCE)),
    more: v.boolean(),
  }),
  'taught-here': v.object({ url: address }),
  'teach-texts': nothing,
  'teach-done': v.object({ site: taughtSiteSchema }),
  'check-page': v.object({ tab: number }),
  'form-open': v.object({ tab: v.nullable(number) }),
  'check-typed': v.object({
    name: typed,
    location: typed,
    organisation: typed,
    email: typed,
    phone: typed,
    birthDate: v.pipe(v.string(), v.regex(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/)),
  }),
  'teach-start': v.object({ tab: number }),
  taught: nothing,
  'taught-judge': v.object({ id: address, right: v.boolean() }),
  'taught-forget': v.object({ id: address }),
  'taught-export': nothing,
  'taught-import': v.object({ text: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  health: nothing,
  lists: nothing,
  'list-switch': v.object({ list: id, on: v.boolean() }),
  'list-key': v.object({ credential: v.picklist(CREDENTIALS), key }),
  'refresh-start': v.object({ lists: ids }),
  'refresh-cancel': nothing,
  'refresh-look': nothing,
  'lists-verify': nothing,
  'import-look': v.object({ files: ids }),
  'import-start': v.object({
    list: id,
    files: ids,
    columns: v.exactOptional(ownListColumnsSchema),
    whateverSize: v.exactOptional(v.boolean()),
  }),
  'own-list-export': nothing,
  'own-list-delete': nothing,
  changes: v.object({ list: v.exactOptional(id), text: typed, before: v.exactOptional(number) }),
  'changes-export': nothing,
  keep: v.object({ tab: number }),
  kept: nothing,
  'kept-seen': v.object({ id }),
  'kept-forget': v.object({ id }),
  answers: v.object({ tab: number, person }),
  'answers-change': v.object({ tab: number, person, entered: enteredSchema }),
  'github-here': v.object({ tab: number, person }),
  'github-look': v.object({ tab: number, person }),
  'github-token': v.object({ token: key }),
  'github-token-given': nothing,
  decide: v.object({
    tab: number,
    person,
    readAt: id,
    finding: number,
    decided: v.nullable(decidedSchema),
  }),
  cases: nothing,
  'case-forget': v.object({ id }),
  'cases-forget': nothing,
  'sensitivity-preview': nothing,
  indicators: nothing,
  'indicators-import': v.object({ title: typed, text: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  'indicators-forget': nothing,
  review: v.object({ tab: number, person }),
  'review-change': v.object({ tab: number, person, review: reviewSchema }),
  report: v.object({ tab: number, person }),
  'data-export': nothing,
  'data-import': v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_DATA)) }),
  settings: nothing,
  'settings-change': changedSettingsSchema,
  'delete-all': nothing,
};

/** What a content script may say. It runs beside a hostile page, so it can start, change and delete nothing. */
const FROM_PAGES: ReadonlySet<MessageName> = new Set([
  'page-read',
  'rows-read',
  'page-left',
  'site-allowed',
  'taught-here',
  'teach-texts',
  'teach-done',
]);

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
