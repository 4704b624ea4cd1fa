import { describe, expect, it } from 'vitest';
import { ibanCountry, isInPaymentsArea } from './iban.ts';

/** The examples of the registry of ISO 13616: nobody's accounts. */
describe('the country of an IBAN', () => {
  it.each([
    ['GB82 WEST 1234 5698 7654 32', 'GB'],
    ['gb82west12345698765432', 'GB'],
    ['IBAN: DE89 3704 0044 0532 0130 00', 'DE'],
    ['BE71-0961-2345-6769', 'BE'],
  ])('is in %s', (text, country) => {
    expect(ibanCountry(text)).toBe(country);
  });

  it.each([
    ['a slip in a digit', 'GB82 WEST 1234 5698 7654 33'],
    ['a length of another country', 'BE89 3704 0044 0532 0130 00'],
    ['a number of an account', '12345678'],
    ['a wallet', '0x52908400098527886E0F7030069857D2E4169EE7'],
    ['nothing', ''],
    ['a flood', 'GB82'.repeat(100_000)],
  ])('is not in %s', (_, text) => {
    expect(ibanCountry(text)).toBeUndefined();
  });
});

describe('the single euro payments area', () => {
  it('has countries inside and outside the Union', () => {
    expect(isInPaymentsArea(new Set(['US', 'NO']))).toBe(true);
    expect(isInPaymentsArea(new Set(['PT']))).toBe(true);
    expect(isInPaymentsArea(new Set(['US', 'BR']))).toBe(false);
    expect(isInPaymentsArea(new Set())).toBe(false);
  });
});
