import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Longer texts are no number. */
const LONGEST_TEXT = 60;

/** Numbers kept for films and examples: NANPA for +1 (555-0100 to -0199), Ofcom for +44, ACMA for +61. */
const FOR_EXAMPLES: readonly RegExp[] = [
  /^\+1\d{3}55501\d\d$/,
  /^\+44(?:7700900|1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180|2920180|3069990|8081570|9098790)\d{3}$/,
  /^\+61(?:491570\d{3}|[2378]5550\d{4}|[2378]7010\d{4})$/,
];

/**
 * Why a number written with its calling code can be nobody's. `impossible`: too long or too short for its country, by the
 * lengths of Google's libphonenumber; `example`: of a range that is never given out. `undefined` for every other text: new
 * ranges open faster than any table learns of them, so that an unknown range says nothing.
 */
export function unassignable(text: string): 'impossible' | 'example' | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const written = text
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  // A letter is an extension or another text; what cannot be read is no statement.
  if (!/^\(?\+[\d\s().\-\u2010-\u2015/]+$/u.test(written)) return undefined;
  const number = parsePhoneNumberFromString(written, metadata);
  if (number !== undefined && FOR_EXAMPLES.some(range => range.test(number.number))) return 'example';
  const length = validatePhoneNumberLength(written, metadata);
  return length === 'TOO_SHORT' || length === 'TOO_LONG' ? 'impossible' : undefined;
}
