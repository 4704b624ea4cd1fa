import { parsePhone } from '../../network/phone.ts';
import { foldText } from '../../names/fold.ts';
import { organisationWords } from '../../names/organisation-words.ts';
import { personParts } from '../../names/tokens.ts';
import { mailboxOf } from '../../signals/mailbox.ts';

/**
 * The one form of each value under which two spellings of it are equal. `undefined` where a text is no such value, or too
 * little of one to be anybody's own: what is compared across people has to be sure.
 */

/** Characters that stand for hidden ones: what is masked is equal to what it is not. */
const MASKED = /[*•●█…]/u;

/** Small letters, without `+tag`, and without dots at Gmail. */
export const canonicalEmail = mailboxOf;

/** E.164. A number without its calling code may be another one in another country, and is none. */
export function canonicalPhone(text: string): string | undefined {
  return parsePhone(text)?.e164;
}

/** Where the case is no checksum it is folded: hexadecimal and bech32. */
export function canonicalWallet(text: string): string | undefined {
  const written = text.trim();
  if (written.length < 20 || written.length > 120 || MASKED.test(written)) return undefined;
  return /^(?:0x|bc1)/i.test(written) ? written.toLowerCase() : written;
}

/** Digits an account number must have: the last four, or the name of a bank, are many people's. */
const ACCOUNT_DIGITS = 6;

/** An account to be paid to: a number without its spaces, an address of mail, or a handle (`@mina`, `paypal.me/mina`). */
export function canonicalAccount(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  if (MASKED.test(written) || written.length > 200) return undefined;
  const email = canonicalEmail(written);
  if (email !== undefined) return email;
  if (/^[@$][\w.-]{3,}$/u.test(written)) return written;
  const [, address] =
    /^(?:https?:\/\/)?(?:www\.)?([\w-]{1,60}\.[\w.-]{2,60}\/[\w./@-]{3,100})$/u.exec(written) ?? [];
  if (address !== undefined) return address;
  const packed = written.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return packed.replaceAll(/\P{N}/gu, '').length >= ACCOUNT_DIGITS ? packed : undefined;
}

/** Words of an address that are written or left out at will, and the short form of those that have one. */
const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map([
  ...['apartment', 'apt', 'unit', 'flat', 'suite', 'ste', 'no', 'nr', 'number', 'usa', 'us', 'uk'].map(
    word => [word, ''] as const,
  ),
  ['street', 'st'],
  ['str', 'st'],
  ['avenue', 'ave'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['lane', 'ln'],
  ['boulevard', 'blvd'],
  ['strasse', 'st'],
]);
/** A town, or a street without a number, is shared by many. */
const ADDRESS_LEAST_WORDS = 3;

/** The words of a postal address in any order, with a number among them. */
export function canonicalAddress(text: string): string | undefined {
  const words = foldText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(word => ADDRESS_WORDS.get(word) ?? word)
    .filter(word => word !== '');
  if (words.length < ADDRESS_LEAST_WORDS || !words.some(word => /^\p{N}/u.test(word))) return undefined;
  return [...new Set(words)].sort().join(' ');
}

/** The words that tell an organisation from others, without its legal form. */
export function canonicalOrganisation(text: string): string | undefined {
  const { words } = organisationWords(text);
  const own = words.filter(({ role }) => role !== 'joining').map(({ word }) => word);
  return own.length === 0 ? undefined : own.join(' ');
}

/** The words of a person's name in Latin letters and any order; of at least two, or it may be anybody's. */
export function canonicalName(text: string): string | undefined {
  const words = personParts(text).flatMap(({ kind, token }) => (kind === 'particle' ? [] : [token.latin]));
  const whole = words.filter(word => word.length > 1);
  return whole.length < 2 ? undefined : words.sort().join(' ');
}
