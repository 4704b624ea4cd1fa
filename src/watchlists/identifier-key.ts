import type { IdentifierKind } from './entry.ts';
import { hostOf, websiteKeys } from './website-key.ts';

/**
 * Digits of a number with its calling code: at most 15 by ITU-T E.164, section 6.2.1. Fewer than 8 are an extension or an
 * emergency number, or belong to one of a few islands.
 */
const PHONE_DIGITS = { fewest: 8, most: 15 } as const;

/** Longer texts are no identifier, and are not looked at. */
const LONGEST = 600;

/**
 * The form in which two identifiers of one kind are equal exactly when they name the same thing: what is stored
 * and what is looked up. `undefined` when the text is no such identifier. Idempotent; never throws.
 */
export function identifierKey(kind: IdentifierKind, text: string): string | undefined {
  return lookUpKeys(kind, text)[0];
}

/**
 * The keys under which a listed identifier may stand that this one falls under: itself, and for an address of
 * a page every address above it, so that `acme.test/team` is found under a listed `acme.test`.
 */
export function lookUpKeys(kind: IdentifierKind, text: string): readonly string[] {
  const value = text.length > LONGEST ? '' : text.normalize('NFKC').trim();
  if (kind === 'website') return websiteKeys(value);
  const key = KEYS[kind](value);
  return key === undefined ? [] : [key];
}

const KEYS: Readonly<Record<Exclude<IdentifierKind, 'website'>, (value: string) => string | undefined>> = {
  email: emailKey,
  phone: phoneKey,
  wallet: walletKey,
  passport: documentKey,
  'identity-number': documentKey,
};

/**
 * In small letters, the domain in its ASCII form. Neither dots nor `+tag` are folded: what they mean is for each provider
 * to say, and at most of them they are somebody else.
 */
function emailKey(text: string): string | undefined {
  const [, local, domain] = /^(?:mailto:)?<?([^\s@<>]+)@([^\s@<>?/]+)>?(?:\?.*)?$/i.exec(text) ?? [];
  const host = hostOf(domain ?? '');
  return local === undefined || host === undefined ? undefined : `${local}@${host}`.toLowerCase();
}

/** "ext. 12", "x12", "#12", ";ext=12" at the end. */
const EXTENSION = /[ ,;]*(?:ext(?:ension)?\.?|x|#|доб\.?)[ :=.]*\d{1,6}$/i;
/** The trunk prefix that is dialled inside a country, shown beside its calling code: +44 (0)20. */
const TRUNK_PREFIX = /^((?:\+|00)?[ .-]?\d{1,3}[ .-]*)\(0\)/;
/** Whatever stands between digits, and nothing else: a second number or a word makes it two things. */
const PHONE = /^\+?[\d\s().\-‐-―/]+$/;

/**
 * The digits with their calling code: lists write `8613621583465`, `+52 686-383-6864` and `0086-136...`. A number
 * that begins with 0 lacks the code (no code does), and may be anybody's in another country: it is no key.
 */
function phoneKey(text: string): string | undefined {
  const number = text
    .replace(/^tel:/i, '')
    .replace(EXTENSION, '')
    .trim()
    .replace(/^\((\+?\d+)\)/, '$1 ')
    .replace(TRUNK_PREFIX, '$1');
  if (!PHONE.test(number)) return undefined;
  const digits = number.replaceAll(/\D/g, '').replace(/^00/, '');
  const isWhole = digits.length >= PHONE_DIGITS.fewest && digits.length <= PHONE_DIGITS.most;
  return isWhole && !digits.startsWith('0') ? digits : undefined;
}

/** Hexadecimal: the case of EVM addresses is a checksum (EIP-55). */
const HEXADECIMAL = /^0x[0-9a-f]{40,64}$/i;
/** BIP 173: one case throughout, small and capital letters mean the same. Lists have bitcoin's and litecoin's mostly. */
const BECH32 = /^(?:(?:bc|tb|ltc)1[0-9a-z]{8,}|[A-Z]{1,12}1[02-9AC-HJ-NP-Z]{20,})$/;

/** As they are where the case tells two addresses apart: base58 of bitcoin, Tron, Solana, Monero and the rest. */
function walletKey(text: string): string | undefined {
  const address = text.replace(/^[a-z]+:(?:\/\/)?\s*/i, '').replace(/\?.*$/, '');
  if (HEXADECIMAL.test(address)) return address.toLowerCase();
  if (BECH32.test(address) || BECH32.test(address.toLowerCase())) return address.toLowerCase();
  return /^[\w-]{20,120}$/.test(address) ? address : undefined;
}

function documentKey(text: string): string | undefined {
  return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}
