import { LOOK_ALIKES } from './look-alikes.ts';

const LATIN = /[A-Za-z]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A Latin name into which another alphabet's look-alikes were put, in Latin letters again: `Jo\u0455\u0435 \u0420\u0435rez` is Jose Perez.
 * Only where a word mixes the two, the text holds a letter that is Latin for certain, and each of the others has a Latin
 * double: a name in Cyrillic beside one in Latin letters stays as it is. Case matters: \u041d is an H, \u043d is none.
 */
export function inOneAlphabet(text: string): string {
  if (!LATIN.test(text)) return text;
  let plain = text;
  for (const { script, toLatin, fromLatin } of LOOK_ALIKES) {
    if (!script.test(plain)) continue;
    const letters = Array.from(plain);
    const mixed = plain.match(WORD)?.some(word => LATIN.test(word) && script.test(word)) ?? false;
    const latin = letters.some(letter => LATIN.test(letter) && !fromLatin.has(letter));
    if (!mixed || !latin || letters.some(letter => script.test(letter) && !toLatin.has(letter))) continue;
    plain = letters.map(letter => toLatin.get(letter) ?? letter).join('');
  }
  return plain;
}
