import { parsePhone } from '../network/phone.ts';
import { domainOf } from './email-domains.ts';

const GMAIL: readonly string[] = ['gmail.com', 'googlemail.com'];
/** The longest of each, in characters; beyond it, it is none. */
const LONGEST = { email: 320, phone: 60 } as const;
/** Shorter runs of digits are extensions and fragments. */
const LEAST_DIGITS = 7;
/** Without calling codes and trunk zeros, so many digits at the end are one subscriber's. */
const SUBSCRIBER_DIGITS = 9;

/** One form for every way to write one mailbox: no `+tag`, and no dots at Gmail, where they mean nothing. */
export function mailboxOf(email: string): string | undefined {
  if (email.length > LONGEST.email) return undefined;
  const domain = domainOf(email);
  const [local = ''] = email.trim().toLowerCase().slice(0, email.trim().lastIndexOf('@')).split('+');
  if (domain === undefined || local === '' || /[*•…\s]/u.test(local)) return undefined;
  return GMAIL.includes(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

/** Whether two texts are one phone number: in full where both have their calling code, else by their last nine digits. */
export function isSamePhone(a: string, b: string): boolean {
  if (a.length > LONGEST.phone || b.length > LONGEST.phone) return false;
  const [one, other] = [parsePhone(a), parsePhone(b)];
  if (one !== undefined && other !== undefined) return one.e164 === other.e164;
  const [x, y] = [a, b].map(text => (/[*•]/u.test(text) ? '' : text.normalize('NFKC').replace(/\D/g, '')));
  if (x === undefined || y === undefined || x.length < LEAST_DIGITS || y.length < LEAST_DIGITS) return false;
  if (x === y) return true;
  const end = (digits: string): string => digits.slice(-SUBSCRIBER_DIGITS);
  return end(x).length === SUBSCRIBER_DIGITS && end(x) === end(y);
}
