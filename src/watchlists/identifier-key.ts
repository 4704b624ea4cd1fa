import type { IdentifierKind } from './entry.ts';

/** Hosts where each path is somebody else's: the host alone names nobody. */
const SHARED_HOSTS = new Set([
  'facebook.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  't.me',
  'vk.com',
  'ok.ru',
  'youtube.com',
  'linkedin.com',
  'github.com',
  'gitlab.com',
  'medium.com',
  'sites.google.com',
  'upwork.com',
  'freelancer.com',
]);

/** Parts of a path that every site has: they name the site, not something on it. */
const COMMON_PATH = /^(?:[a-z]{2}|index\.\w+|default\.\w+|home|main|about|about-us|contacts?)$/;

/** Fewer digits are an extension or an emergency number. */
const SHORTEST_PHONE = 8;

/**
 * The form in which two identifiers of one kind are equal exactly when they name the same thing: what is stored
 * and what is looked up. `undefined` when the text is no such identifier.
 */
export function identifierKey(kind: IdentifierKind, text: string): string | undefined {
  const value = text.trim();
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? value.toLowerCase() : undefined;
    case 'phone':
      return phoneKey(value);
    case 'wallet':
      return walletKey(value);
    case 'website':
      return websiteKeys(value)[0];
    case 'passport':
    case 'identity-number':
      return /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined;
  }
}

/**
 * The keys under which a listed identifier may stand that this one falls under: itself, and for an address of
 * a page every address above it, so that `acme.test/team` is found under a listed `acme.test`.
 */
export function lookUpKeys(kind: IdentifierKind, text: string): readonly string[] {
  if (kind === 'website') return websiteKeys(text.trim());
  const key = identifierKey(kind, text);
  return key === undefined ? [] : [key];
}

/** The digits, without the prefix of international calls: lists write `8613621583465` and `+52 686-383-6864`. */
function phoneKey(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '').replace(/^00/, '');
  return digits.length >= SHORTEST_PHONE ? digits : undefined;
}

/** Hexadecimal (EIP-55 case is a checksum) and bech32 addresses ignore case; base58 ones do not. */
function walletKey(text: string): string | undefined {
  const address = text.replace(/^[a-z]+:/i, '');
  if (/^0x[0-9a-f]{40}$/i.test(address) || /^(?:bc|ltc|tb)1[0-9a-z]{8,}$/i.test(address)) {
    return address.toLowerCase();
  }
  return /^[0-9A-Za-z]{20,}$/.test(address) ? address : undefined;
}

/** The host and its path, then each address above it; on a shared host never the host alone. */
function websiteKeys(text: string): readonly string[] {
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || !host.includes('.')) return [];
  const path = url.pathname.toLowerCase().split('/').filter(Boolean);
  const kept = path.filter(part => !COMMON_PATH.test(part));
  const keys = kept.map((_, index) => [host, ...kept.slice(0, kept.length - index)].join('/'));
  return isShared(host) ? keys : [...keys, host];
}

function isShared(host: string): boolean {
  return SHARED_HOSTS.has(host) || [...SHARED_HOSTS].some(shared => host.endsWith(`.${shared}`));
}
