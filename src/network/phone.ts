import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type PhoneNumberType,
} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** A phone number that says by itself which numbering plan it belongs to. */
export interface Phone {
  /** E.164, such as `+442079460958`. */
  readonly e164: string;
  /** The country calling code, such as `+44`. */
  readonly callingCode: string;
  /**
   * Every country that shares the calling code, ISO 3166-1 alpha-2: +1 is the United States, Canada and the
   * Caribbean. Numbers move between them, so the group is compared and never one of its members. Empty for
   * numbers of no country (+800, satellite).
   */
  readonly countries: readonly string[];
  /** The kind of number, where its plan tells kinds apart by prefix. */
  readonly type?: PhoneNumberType;
}

/** The longest way to write 15 digits, with room for brackets and an extension. */
const LONGEST_TEXT = 60;

/**
 * Reads a phone number written with its calling code (`+44 20 ...`, `0044 20 ...`, `tel:+44...`). A number without one
 * could be any country's and gives `undefined`, as does text that is no possible number. Rules and calling codes
 * are those of Google's libphonenumber.
 */
export function parsePhone(text: string): Phone | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const written = text
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  if (!/^\(?\+/.test(written)) return undefined;
  const number = parsePhoneNumberFromString(written, metadata);
  if (number?.isPossible() !== true) return undefined;
  const type = number.getType();
  const phone = {
    e164: number.number,
    callingCode: `+${number.countryCallingCode}`,
    countries: countriesOfCode(number.countryCallingCode),
  };
  return type === undefined ? phone : { ...phone, type };
}

let countriesByCode: ReadonlyMap<string, readonly string[]> | undefined;

/** The library tells the code of a country: what it is the other way round is put together once, for all 245. */
function countriesOfCode(code: string): readonly string[] {
  countriesByCode ??= byCallingCode();
  return countriesByCode.get(code) ?? [];
}

function byCallingCode(): ReadonlyMap<string, readonly string[]> {
  const countries = new Map<string, string[]>();
  for (const country of getCountries(metadata)) {
    const code = getCountryCallingCode(country, metadata);
    const others = countries.get(code);
    if (others === undefined) countries.set(code, [country]);
    else others.push(country);
  }
  return countries;
}
