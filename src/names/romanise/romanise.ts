import { skeletonOf, spellingKey } from '../spelling.ts';
import { ARMENIAN, ARMENIAN_PAIRS, GEORGIAN } from './alphabets.ts';
import { romaniseAbjad } from './abjad.ts';
import { romaniseAbugida } from './abugida.ts';
import { CYRILLIC, LOOK_ALIKES } from './cyrillic.ts';
import { GREEK, GREEK_PAIRS } from './greek.ts';
import { unifyHan } from './han.ts';
import { romaniseHangul } from './hangul.ts';
import { romaniseKana } from './kana.ts';

/**
 * How the Latin form of a word came about. `abjad`: a script that leaves vowels out (Arabic, Hebrew) or spells them too
 * unlike Latin to compare (of India, South-East Asia, Ethiopia), so only consonants count. `other`: no Latin form; Han
 * characters are read by whole names, see chinese.ts and hanja.ts.
 */
export type Script =
  'latin' | 'cyrillic' | 'greek' | 'armenian' | 'georgian' | 'hangul' | 'kana' | 'abjad' | 'other';

export interface Romanised {
  /** Letters a-z and digits; for script `other`, the word as it stood, Han characters in one form (see unifyHan). */
  readonly latin: string;
  readonly script: Script;
  /** The consonants of an `abjad` word in the letters of skeletonOf, in each of its readings. */
  readonly skeletons?: readonly string[];
}

const PLAIN = /^[a-z0-9]*$/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /[a-z]/u;

/** Cyrillic for Latin look-alikes: {@link LOOK_ALIKES} turned round, the commoner letter winning. */
const BACK: ReadonlyMap<string, string> = new Map(
  [...LOOK_ALIKES].map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** One folded word in Latin letters. Kanji, Tibetan and other scripts without a table here come back as they are. */
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
    return consonantal(romaniseAbjad(repaired));
  }
  if (PLAIN.test(repaired)) return { latin: repaired, script: 'latin' };
  return rarer(repaired);
}

function rarer(word: string): Romanised {
  const kana = romaniseKana(word);
  if (kana !== undefined && PLAIN.test(kana)) return { latin: kana, script: 'kana' };
  const consonants = romaniseAbugida(word);
  if (consonants.length > 0) return consonantal(consonants);
  if (/\p{Script=Georgian}/u.test(word)) return { latin: spell(word, GEORGIAN), script: 'georgian' };
  if (/\p{Script=Armenian}/u.test(word)) {
    const paired = ARMENIAN_PAIRS.reduce((text, [pair, latin]) => text.replace(pair, latin), word);
    return { latin: spell(paired, ARMENIAN), script: 'armenian' };
  }
  return { latin: unifyHan(word), script: 'other' };
}

/** Each sound is levelled by itself: s and h that meet because a vowel is unwritten (`سهيل`, Suhayl) are no sh. */
function consonantal(readings: readonly (readonly string[])[]): Romanised {
  const skeletons = readings.map(sounds => skeletonOf(sounds.map(spellingKey).join('')));
  return { latin: readings[0]?.join('') ?? '', script: 'abjad', skeletons: [...new Set(skeletons)] };
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
