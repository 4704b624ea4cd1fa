import { organisationWords } from '../../names/organisation-words.ts';
import { parsePhone } from '../../network/phone.ts';
import { isFreeMail, registeredOf } from '../../signals/email-domains.ts';
import { handleOf } from '../../signals/handles.ts';
import type { IndicatorKind } from '../../signals/indicator.ts';
import { identifierKey } from '../../watchlists/identifier-key.ts';
import { hostOf } from '../../watchlists/website-key.ts';
import { isSharedHost } from './shared-hosts.ts';

/** A handle without its site is looked for on every site: shorter ones are too many people's. */
const SHORTEST_HANDLE = 5;
/** Longer texts are no indicator. */
const LONGEST = 600;
const MOST_LABELS = 8;

/** Two names of one site, and what people write for the sites that have only one. */
const SITES: Readonly<Record<string, string>> = {
  'telegram.me': 't.me',
  telegram: 't.me',
  'x.com': 'twitter.com',
  twitter: 'twitter.com',
  x: 'twitter.com',
  npm: 'npmjs.com',
  ...Object.fromEntries(
    ['github', 'gitlab', 'linkedin', 'upwork', 'freelancer', 'fiverr', 'guru', 'toptal', 'medium'].map(
      name => [name, `${name}.com`],
    ),
  ),
};

/**
 * The form in which two indicators of one kind are equal exactly when they name the same thing: what is hashed and kept.
 * `undefined` when the text is no such indicator, or names too many people to be one. Never throws.
 */
export function indicatorKey(kind: IndicatorKind, text: string): string | undefined {
  const value = text.length > LONGEST ? '' : text.normalize('NFKC').trim();
  return value === '' ? undefined : KEYS[kind](value);
}

/** The keys under which an indicator may be kept that this value falls under. Never throws. */
export function lookUpKeys(kind: IndicatorKind, text: string): readonly string[] {
  const value = text.length > LONGEST ? '' : text.normalize('NFKC').trim();
  if (kind === 'domain') {
    const labels = (hostOf(value.toLowerCase()) ?? '').split('.').slice(-MOST_LABELS);
    return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  }
  const key = value === '' ? undefined : KEYS[kind](value);
  if (key === undefined) return [];
  // Kept with its site or without.
  const [, bare] = kind === 'handle' ? key.split('/') : [];
  return bare === undefined ? [key] : [key, bare];
}

const KEYS: Readonly<Record<IndicatorKind, (value: string) => string | undefined>> = {
  email: emailKey,
  handle: handleKey,
  domain: domainKey,
  wallet: value => identifierKey('wallet', value),
  phone: value => parsePhone(value)?.e164,
  organisation: organisationKey,
};

/** Beyond what lists need: one mailbox is written in many ways, and an indicator names the mailbox. */
function emailKey(text: string): string | undefined {
  const [local = '', domain = ''] = identifierKey('email', text)?.split('@') ?? [];
  const untagged = local.replace(/(?<=.)\+.*$/, '');
  if (untagged === '') return undefined;
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${domain}`;
}

/** `github.com/mina`, `github:mina`, the address of the page, or the bare handle, `@mina`. */
function handleKey(text: string): string | undefined {
  const found = handleOf(/^https?:/i.test(text) ? text : `https://${text}`);
  if (found !== undefined) return `${siteOf(found.site)}/${found.handle}`;
  const [, site, handle = ''] =
    /^(?:([a-z][a-z.]{0,30})[:/])?[@~]?([\p{L}\p{N}][\p{L}\p{N}._~-]{0,99})$/iu.exec(text) ?? [];
  const lower = handle.toLowerCase();
  if (site !== undefined) return lower === '' ? undefined : `${siteOf(site.toLowerCase())}/${lower}`;
  return lower.length >= SHORTEST_HANDLE ? lower : undefined;
}

function siteOf(site: string): string {
  return Object.hasOwn(SITES, site) ? (SITES[site] ?? site) : site;
}

/** A host in its ASCII form. A mail provider, a suffix, and a host of everybody's pages name nobody. */
function domainKey(text: string): string | undefined {
  const [host = ''] = text
    .toLowerCase()
    .replace(/^[a-z]{2,8}:\/\//, '')
    .split(/[/?#:]/, 1);
  const domain = hostOf(host.replaceAll('[.]', '.').replace(/^www\d?\./, ''));
  if (domain === undefined || !/\.[a-z][a-z\d-]*$/.test(domain)) return undefined;
  return isSuffix(domain) || isFreeMail(domain) || isSharedHost(domain) ? undefined : domain;
}

/** `co.uk` and the like, which are no one's. */
function isSuffix(domain: string): boolean {
  return registeredOf(`a.${domain}`).domain === `a.${domain}`;
}

/** The words without the legal form. A name of generic words and places is many firms'. */
function organisationKey(text: string): string | undefined {
  const { words } = organisationWords(text);
  const isTelling = words.some(({ role }) => role === 'distinctive' || role === 'number');
  const kept = words.filter(({ role }) => role !== 'joining').map(({ written }) => written);
  return isTelling ? kept.join(' ') : undefined;
}
