/**
 * Japanese kana to Hepburn, long vowels short, as passports write them (さとう is Sato). Kanji have no such reading: how
 * a family reads its name only the family knows, so names in kanji are compared as characters and nothing else.
 */

const ROWS: readonly (readonly [kana: string, latin: string])[] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['さしすせそ', 'sa shi su se so'],
  ['たちつてと', 'ta chi tsu te to'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['まみむめも', 'ma mi mu me mo'],
  ['やゆよ', 'ya yu yo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['わゐゑをん', 'wa i e o n'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['だぢづでど', 'da ji zu de do'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['ぁぃぅぇぉ', 'a i u e o'],
  ['ゔゕゖゎ', 'vu ka ke wa'],
];
const KANA: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([kana, latin]) => {
    const syllables = latin.split(' ');
    return Array.from(kana, (sign, place): [string, string] => [sign, syllables[place] ?? '']);
  }),
);
/** A small y-sign takes the vowel of the sign before it: き + ゃ is kya, し + ゃ is sha. */
const SMALL_Y: ReadonlyMap<string, string> = new Map([
  ['ゃ', 'a'],
  ['ゅ', 'u'],
  ['ょ', 'o'],
]);
/** A small vowel takes the place of the vowel before it, for sounds of other languages: ふぁ fa, てぃ ti, うぃ wi, ゔぁ va. */
const SMALL_VOWEL = /^[ぁぃぅぇぉ]$/u;
/** Doubles the consonant after it. */
const DOUBLER = 'っ';
const LONG = 'ー';
/** Katakana letters lie 96 places after the hiragana of the same sound (Unicode, blocks 3040 and 30A0). */
const KATAKANA = /[\u30a1-\u30f6]/gu;
const SHIFT = 0x60;
const ITERATION = /(.)[ゝヽ]/gu;

/** A word of hiragana or katakana in Latin letters; undefined if it holds anything else. */
export function romaniseKana(word: string): string | undefined {
  const hiragana = word
    .replace(KATAKANA, sign => String.fromCharCode(sign.charCodeAt(0) - SHIFT))
    .replace(ITERATION, '$1$1');
  let latin = '';
  let doubled = false;
  for (const sign of hiragana) {
    if (sign === LONG) continue;
    if (sign === DOUBLER) {
      doubled = true;
      continue;
    }
    const glide = SMALL_Y.get(sign);
    const sound = KANA.get(sign);
    if (glide !== undefined) latin = withGlide(latin, glide);
    else if (sound === undefined) return undefined;
    else if (SMALL_VOWEL.test(sign) && /[ueio]$/u.test(latin)) latin = withVowel(latin, sound);
    else {
      latin += doubled ? `${sound.startsWith('ch') ? 't' : sound.charAt(0)}${sound}` : sound;
      doubled = false;
    }
  }
  return levelHepburn(latin);
}

function withGlide(latin: string, vowel: string): string {
  const stem = latin.replace(/i$/u, '');
  if (stem === latin) return `${latin}y${vowel}`;
  return /(?:sh|ch|j)$/u.test(stem) ? stem + vowel : `${stem}y${vowel}`;
}

function withVowel(latin: string, vowel: string): string {
  // う before a small vowel is a w.
  if (/(?:^|[aeioun])u$/u.test(latin)) return `${latin.slice(0, -1)}w${vowel}`;
  return latin.slice(0, -1) + vowel;
}

/** Kunrei and older spellings, and how long vowels and n are written, each to plain Hepburn. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/si/gu, 'shi'],
  [/sy(?=[auo])/gu, 'sh'],
  [/ti/gu, 'chi'],
  [/ty(?=[auo])/gu, 'ch'],
  [/tu/gu, 'tsu'],
  [/[zjd]y(?=[auo])/gu, 'j'],
  [/[zd]i/gu, 'ji'],
  [/(?<![sc])hu/gu, 'fu'],
  [/d?z/gu, 'z'],
  [/l/gu, 'r'],
  [/o[ouh]*(?=$|[^aeiouhy])|o[ou]+/gu, 'o'],
  [/u(?:u|h(?=$|[^aeiouy]))+/gu, 'u'],
  [/m(?=[bpm])/gu, 'n'],
];

/** A word in Latin letters as plain Hepburn would have it: Itoh, Itou and Itō are `ito`; Mituhasi is `mitsuhashi`. */
export function levelHepburn(latin: string): string {
  return LEVELS.reduce((word, [from, to]) => word.replace(from, to), latin);
}
