import { blankCandidate, type Candidate } from '../../candidate/candidate.ts';
import { isMissing } from '../../candidate/claim.ts';
import { emailsIn } from '../../candidate/emails.ts';
import { folded } from '../../candidate/text.ts';
import { candidateFields } from '../generic/candidate-fields.ts';
import { foundPerson, NOTHING } from '../generic/found-person.ts';
import { isPartialName } from '../generic/partial-name.ts';
import type { Reader, Reading } from '../reader.ts';
import { MAIL, shownViews } from './gmail/elements.ts';
import { signatureOf } from './gmail/signature.ts';

/** The last part of `#inbox/FMfcgz...`, `#label/hiring/FMfcgz...` or, until 2018, `#inbox/16d0c0ffee15babe`. */
const THREAD = /^#(?:[^?]*\/)(?:[0-9a-f]{16}|[A-Z][A-Za-z]{20,60})(?:\?.*)?$/;

/**
 * Addresses nobody answers at, and those of lists and of sites that pass on what somebody wrote there. Words that may
 * be surnames count only where they are all of it.
 */
const NO_PERSON =
  /(?:^|[._+-])(?:no-?reply|do-?not-?reply|reply|notifications?|newsletters?|bounces?|mailer-daemon|postmaster|unsubscribe)(?:$|[._+-])|^(?:alerts?|calendar-notification|group|invitations?|lists?|news|notify|support|team|updates?)$|-(?:announce|owner|request)$/;

/** One message that is open: its sender, and where its text stands. */
interface Message {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly body: Element;
}

/** Who wrote the newest message that is open in a conversation. Never who received it, never quoted history. */
export const gmail: Reader = {
  id: 'gmail',
  basis: {
    grade: 'public-code',
    asOf: '2026-07',
    on: 'Class names in the code of extensions for Gmail, unchanged for ten years; no saved page of an open message.',
  },
  selectors: Object.values(MAIL),

  kindOf: ({ protocol, hostname, pathname, hash }) =>
    protocol === 'https:' &&
    hostname === 'mail.google.com' &&
    /^\/mail\/u\/\d{1,2}\/?$/.test(pathname) &&
    THREAD.test(hash)
      ? 'profile'
      : undefined,

  read: (document, url) => {
    const messages = shownViews(document).flatMap(messagesIn);
    if (messages.length === 0) return { kind: 'unreadable', reason: 'unknown-layout' };
    const own = ownAddresses(document);
    // Whoever cannot tell the user from the sender reads nobody.
    if (own.size === 0) return { kind: 'unreadable', reason: 'unknown-layout' };
    const received = messages.filter(({ email }) => !own.has(email));
    const last = received.at(-1);
    if (!last) return { kind: 'own-profile' };
    if (!isNewest(last, received)) return { kind: 'unreadable', reason: 'another-person' };
    if (NO_PERSON.test(last.email.split('@')[0] ?? '')) return { kind: 'not-a-candidate' };
    return readingOf(last, url);
  },
};

function readingOf({ id, email, name, body }: Message, url: URL): Reading {
  const { about, links } = signatureOf(body);
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: isAddress(name, email) ? [] : [{ text: name, at: MAIL.sender }],
      email: [{ text: email, at: MAIL.sender }],
      link: links,
      about,
    },
    url,
  );
  const fields = candidateFields([person]);
  const candidate: Candidate = {
    ...blankCandidate('gmail', url, id, 'public-code'),
    ...fields,
    partialName: !isMissing(fields.name) && isPartialName(fields.name.value),
  };
  return { kind: 'candidate', layout: 'message', candidate };
}

/** The messages of a conversation that are open, as they stand there. A closed one shows a first line and no text. */
function messagesIn(view: Element): readonly Message[] {
  return Array.from(view.querySelectorAll(MAIL.message)).flatMap(message => {
    const id = message.getAttribute('data-legacy-message-id') ?? '';
    const body = message.querySelector(MAIL.body);
    // A message could hold markup that looks like the head of another.
    const sender = Array.from(message.querySelectorAll(MAIL.sender)).find(found => !found.closest(MAIL.body));
    const [email] = emailsIn(sender?.getAttribute('email') ?? '');
    const isClosed = message.closest(MAIL.closed) !== null;
    if (isClosed || !/^[0-9a-f]{12,20}$/.test(id) || !body || email === undefined) return [];
    return [{ id, email, name: folded(sender?.getAttribute('name') ?? ''), body }];
  });
}

/** Ids count up with time: where the page and the ids disagree about which message is the newest, nobody is read. */
function isNewest(last: Message, messages: readonly Message[]): boolean {
  return messages.every(
    ({ email, id }) => email === last.email || BigInt(`0x${id}`) < BigInt(`0x${last.id}`),
  );
}

/** Whose mail this is: the link to the account holds the address, and so does the end of the title. */
function ownAddresses(document: Document): ReadonlySet<string> {
  const account = Array.from(document.querySelectorAll(MAIL.account)).flatMap(link =>
    emailsIn(link.getAttribute('aria-label') ?? ''),
  );
  const [, inTitle = ''] = / - (\S{3,100}) - [^@]{1,60}$/.exec(folded(document.title)) ?? [];
  return new Set([...account, ...emailsIn(inTitle)]);
}

function isAddress(name: string, email: string): boolean {
  return name.includes('@') || name.toLowerCase() === email.split('@')[0];
}
