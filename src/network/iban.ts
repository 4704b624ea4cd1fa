import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

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
