import { ABJAD } from './abjad.ts';
import { CYRILLIC, LOOK_ALIKES } from './cyrillic.ts';
import { GREEK, GREEK_PAIRS } from './greek.ts';
import { romaniseHangul } from './hangul.ts';

/** How the Latin form of a word came about. `abjad` has no vowels to compare; `other` has no Latin form at all yet. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'hangul' | 'abjad' | 'other';

export interface Romanised {
  /** Letters a-z and digits; for script `other`, the word as it stood. */
  readonly latin: string;
  readonly script: Script;
}

const PLAIN = /^[a-z0-9]*$/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /[a-z]/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** Cyrillic for Latin look-alikes: {@link LOOK_ALIKES} turned round, the commoner letter winning. */
const BACK: ReadonlyMap<string, string> = new Map(
  [...LOOK_ALIKES].map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** One folded word in Latin letters. Han, Thai and other scripts without a table here come back unchanged. */
export function romanise(word: string): Romanised {
  if (PLAIN.test(word)) return { latin: word, script: 'latin' };
  const repaired = repairMixed(word);
  if (CYRILLIC_LETTER.test(repaired)) return { latin: spell(repaired, CYRILLIC), script: 'cyrillic' };
  if (/\p{Script=Hangul}/u.test(repaired)) return hangul(repaired);
  if (/\p{Script=Greek}/u.test(repaired)) {
    const paired = GREEK_PAIRS.reduce((text, [pair, latin]) => text.replaceAll(pair, latin), repaired);
    return { latin: spell(paired, GREEK), script: 'greek' };
  }
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(repaired)) {
    const bare = repaired.replace(ARABIC_ARTICLE, '');
    return { latin: spell(bare, ABJAD), script: 'abjad' };
  }
  if (PLAIN.test(repaired)) return { latin: repaired, script: 'latin' };
  return { latin: repaired, script: 'other' };
}

function hangul(word: string): Romanised {
  const latin = romaniseHangul(word);
  // Loose jamo have no syllable to read: such a word stays what it is.
  return PLAIN.test(latin) ? { latin, script: 'hangul' } : { latin: word, script: 'other' };
}

function spell(word: string, table: ReadonlyMap<string, string>): string {
  let latin = '';
  for (const letter of word) latin += table.get(letter) ?? (/[a-z0-9]/u.test(letter) ? letter : '');
  return latin;
}

/** `Rubіеl` with Cyrillic і and е is Rubiel; `Cофья` with a Latin C is Софья. */
function repairMixed(word: string): string {
  if (!CYRILLIC_LETTER.test(word) || !LATIN_LETTER.test(word)) return word;
  const letters = Array.from(word);
  const cyrillic = letters.filter(letter => CYRILLIC_LETTER.test(letter));
  const latin = letters.filter(letter => LATIN_LETTER.test(letter));
  const toLatin = cyrillic.every(letter => LOOK_ALIKES.has(letter));
  const toCyrillic = latin.every(letter => BACK.has(letter));
  // The alphabet of most letters wins, unless it lacks one of the others.
  if (toLatin && (latin.length >= cyrillic.length || !toCyrillic)) {
    return letters.map(letter => LOOK_ALIKES.get(letter) ?? letter).join('');
  }
  return letters.map(letter => BACK.get(letter) ?? letter).join('');
}
