import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';

/** The longest IBAN has 34 characters (ISO 13616); with spaces, and room for the word itself. */
const LONGEST_TEXT = 60;

/**
 * The country of an account, ISO 3166-1 alpha-2, from its IBAN with or without spaces; `undefined` for what is none: the
 * length is that of its country, and the check digits are right.
 */
export function ibanCountry(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const iban = electronicFormatIBAN(text.replace(/^\s*IBAN\b\s*:?/i, ''));
  return iban !== null && isValidIBAN(iban) ? iban.slice(0, 2) : undefined;
}

/**
 * Whether an account in any of these countries, ISO 3166-1 alpha-2, serves for euro payments throughout the single euro
 * payments area. Where in it an account is held is the holder's choice: Regulation (EU) No 260/2012, article 9.
 */
export function isInPaymentsArea(countries: ReadonlySet<string>): boolean {
  return [...countries].some(isSEPACountry);
}
