import { domainKey, holdsKey } from './domain-key.ts';
import { DISPOSABLE_KEYS, FREE_DOMAINS } from './email-domain-lists.ts';

const FREE: ReadonlySet<string> = new Set(FREE_DOMAINS.split(' '));

/** Services that forward mail, so that an address need not be given away; from their own documentation. */
const RELAYS: ReadonlySet<string> = new Set([
  // Firefox Relay, iCloud Hide My Email, DuckDuckGo.
  ...['mozmail.com', 'relay.firefox.com', 'privaterelay.appleid.com', 'duck.com'],
  // SimpleLogin and Proton Pass.
  ...['simplelogin.com', 'simplelogin.co', 'simplelogin.fr', 'simplelogin.io', 'aleeas.com', 'slmail.me'],
  ...['slmails.com', 'silomails.com', '8alias.com', '8shield.net', 'dralias.com'],
  ...['passmail.net', 'passmail.com', 'passinbox.com', 'passfwd.com'],
  // addy.io, once AnonAddy.
  ...['addy.io', 'anonaddy.com', 'anonaddy.me', 'addymail.com', '4wrd.cc', 'mailer.me'],
  ...['33mail.com', 'erine.email'],
]);

/** Labels that stand before the country in domains anybody can register: "co.uk", "com.br". */
const SECOND_LEVEL: ReadonlySet<string> = new Set([
  ...['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne', 'go', 'gob', 'nom', 'ltd', 'plc'],
]);

/** A domain name has at most 253 characters (RFC 1035, section 2.3.4). */
const LONGEST = 253;
const MOST_LABELS = 8;

/** The domain of an e-mail address, lower case; `undefined` where the text is none. */
export function domainOf(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  return at <= 0 ? undefined : hostOf(email.slice(at + 1));
}

/** The host name in what people enter for a domain: "example.com", "https://www.example.com/jobs", "@example.com". */
export function hostOf(text: string): string | undefined {
  if (text.length > 4 * LONGEST) return undefined;
  const [host = ''] = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,8}:\/\//, '')
    .replace(/^[^@/]{0,64}@/, '')
    .split(/[/?#:\s]/, 1);
  const bare = host.replace(/^www\d?\./, '').replace(/\.$/, '');
  if (bare.length > LONGEST || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(bare)) return undefined;
  return bare;
}

/** A domain as somebody registered it, and the label they chose: `mail.acme.co.uk` is `acme.co.uk`, chosen `acme`. */
export function registeredOf(domain: string): { readonly domain: string; readonly label: string } {
  const labels = domain.split('.');
  const isCountry = labels.at(-1)?.length === 2;
  const suffix = labels.length > 2 && isCountry && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 2 : 1;
  return { domain: labels.slice(-suffix - 1).join('.'), label: labels.at(-suffix - 1) ?? '' };
}

/** Whether anybody can have an address at this domain without paying or working there. */
export function isFreeMail(domain: string): boolean {
  return withParents(domain).some(each => FREE.has(each));
}

/** Whether addresses at this domain are made to be thrown away after minutes or days. */
export function isDisposableMail(domain: string): boolean {
  if (isFreeMail(domain) || isRelayMail(domain)) return false;
  return withParents(domain).some(each => holdsKey(DISPOSABLE_KEYS, domainKey(each)));
}

/** Whether addresses at this domain only forward to another one. */
export function isRelayMail(domain: string): boolean {
  return withParents(domain).some(each => RELAYS.has(each));
}

/** The domain and every domain it lies in, the top one excepted. */
function withParents(domain: string): readonly string[] {
  const labels = domain.split('.').slice(-MOST_LABELS);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
