import { birthDateIn } from '../../candidate/birth-date.ts';
import type { Claim } from '../../candidate/claim.ts';
import { emailsIn } from '../../candidate/emails.ts';
import { linksIn } from '../../candidate/links.ts';
import { phonesIn } from '../../candidate/phones.ts';
import { calledIn, livesIn } from '../../candidate/statements.ts';
import { claimOf } from '../../candidate/text.ts';
import { walletsIn } from '../../candidate/wallets.ts';

/** What a person says about themselves in running text. */
export interface BioClaims {
  readonly emails: readonly Claim<string>[];
  readonly phones: readonly Claim<string>[];
  readonly wallets: readonly Claim<string>[];
  readonly links: readonly Claim<string>[];
  readonly birthDates: readonly Claim<string>[];
  /** Places the text says they live in. */
  readonly places: readonly Claim<string>[];
  /** Names the text says they are called by. */
  readonly names: readonly Claim<string>[];
}

/**
 * The claims in a text a person wrote about themselves. Line breaks count: keep them.
 * @param at where the text stood, for a developer
 */
export function claimsInBio(text: string, at: string): BioClaims {
  const claims = (values: readonly string[]): readonly Claim<string>[] =>
    values.map(value => claimOf(value, 'text', at, quoteAround(text, value)));
  const birthDate = birthDateIn(text);
  return {
    emails: claims(emailsIn(text)),
    phones: claims(phonesIn(text)),
    wallets: claims(walletsIn(text)),
    links: claims(linksIn(text)),
    birthDates: birthDate === undefined ? [] : claims([birthDate]),
    places: claims(livesIn(text)),
    names: claims(calledIn(text)),
  };
}

/** A few words around a value, so that a long biography does not hide what was read in it. */
const AROUND = 60;

function quoteAround(text: string, value: string): string {
  const index = text.toLowerCase().indexOf(value.toLowerCase());
  if (index < 0) return text;
  const before = text.slice(Math.max(0, index - AROUND), index).replace(index > AROUND ? /^\S*\s/ : /^/, '');
  const behind = text.slice(index + value.length, index + value.length + AROUND);
  const isCut = index + value.length + AROUND < text.length;
  return `${before}${text.slice(index, index + value.length)}${isCut ? behind.replace(/\s\S*$/, '') : behind}`;
}
