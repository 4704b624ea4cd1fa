/**
 * Arabic, Persian and Hebrew leave short vowels out and write long ones. So where the consonants of a word agree with
 * those of its Latin form, the long vowels must, too: `\u062c\u0647\u0627\u0646\u06cc` (j-h-a-n-i) is Jahani and not Jhonny, `\u06a9\u064a\u0627\u0646` is Kian and not Cano.
 */

/** What may stand in Latin where the key of the other script has that letter (v for waw, i for ya, a for alif). */
const MET_BY: ReadonlyMap<string, RegExp> = new Map([
  ['v', /[ouv]/u],
  ['i', /[eiy]/u],
  ['a', /[ae]/u],
]);
const CONSONANT = /[^aeiouv]/u;

/**
 * How many long vowels of a vowelless word's key have no vowel of their kind at their place in the key of a Latin word
 * with the same consonants: 0 where all agree. The first and the last place are not counted, since alif there carries
 * any vowel, or none.
 */
export function longVowelsAmiss(vowelless: string, latin: string): number {
  const [written, heard] = [vowelless.split(CONSONANT), latin.split(CONSONANT)];
  if (written.length !== heard.length) return 0;
  let amiss = 0;
  for (let place = 1; place < written.length - 1; place += 1) {
    for (const letter of written[place] ?? '') {
      if (MET_BY.get(letter)?.test(heard[place] ?? '') === false) amiss += 1;
    }
  }
  return amiss;
}
