/**
 * Scripts of India and South-East Asia, and Ethiopic, to Latin consonants. Their vowels are signs around a consonant,
 * partly unwritten and partly spoken otherwise than written, and Latin spellings differ most in them; so, like abjads,
 * they are compared by consonants alone. Romanising them in full takes libraries of 50 to 220 kB (packed) and, for
 * Thai, a dictionary.
 */
import { everyReading } from './readings.ts';

/** Letters from a code point on, in the order of the block; `-` is a place without a consonant. */
type Run = readonly [from: number, consonants: string];

/** Nine blocks are laid out alike (after ISCII, the Indian standard): the same sound at the same place. */
const INDIC_BLOCKS = [0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0b80, 0x0c00, 0x0c80, 0x0d00] as const;
const INDIC: readonly Run[] = [
  [0x01, 'n n'],
  [0x05, 'a a i i u u r l e e e ai o o o au'],
  [0x15, 'k kh g gh ng ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'],
  [0x58, 'k kh g z r r f y'],
];
/** Thai and Lao are laid out alike, too. Finals are treated below. */
const THAI_BLOCKS = [0x0e00, 0x0e80] as const;
const THAI: readonly Run[] = [
  [
    0x01,
    'k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r r l l w s s s h l - h',
  ],
  [0x4d, 'm'],
];
const OTHERS: readonly Run[] = [
  // Gurmukhi writes n above the line, too.
  [0x0a70, 'n'],
  // Lao has s where Thai has ch.
  [0x0e8a, 's'],
  // Sinhala
  [
    0x0d9a,
    'k kh g gh ng ng ch ch j jh n n nj t th d dh n nd t th d dh n - nd p ph b bh m mb y r - l - - v sh sh s h l f',
  ],
  // Burmese, with its medial signs
  [0x1000, 'k kh g g ng s s z z n n t t d d n t t d d n p p b b m y y l w th h l'],
  [0x103b, 'y y w'],
  // Khmer
  [0x1780, 'k kh k kh ng ch ch ch ch n d th d th n t th t th n b ph p ph m y r l v sh s s h l a'],
];
/** Ethiopic has a row of eight signs a consonant, one for each vowel. */
const ETHIOPIC = [
  0x1200,
  'h l h m s r s sh k kw k kw b v t ch h hw n n a k kw k kw w a z zh y d d j g gw g t ch p ts ts f p',
] as const;
const ROW = 8;

/** A thousand letters, laid out when the first of them is met: a worker that starts pays for no script it never sees. */
let consonants: ReadonlyMap<string, string> | undefined;

function layOut(): ReadonlyMap<string, string> {
  return new Map([
    ...INDIC_BLOCKS.flatMap(block => INDIC.flatMap(([from, letters]) => lettersOf([block + from, letters]))),
    ...THAI_BLOCKS.flatMap(block => THAI.flatMap(([from, letters]) => lettersOf([block + from, letters]))),
    ...OTHERS.flatMap(run => lettersOf(run)),
    ...lettersOf(ETHIOPIC, ROW),
  ]);
}

function lettersOf([from, sounds]: Run, signs = 1): readonly (readonly [string, string])[] {
  return sounds
    .split(' ')
    .flatMap((latin, place) =>
      Array.from({ length: signs }, (_, sign): [string, string] => [
        String.fromCharCode(from + place * signs + sign),
        latin === '-' ? '' : latin,
      ]),
    );
}

const ABUGIDA =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Ethiopic}]/u;
/** A dot below makes j to z and ph to f in Hindi and Punjabi. */
const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/[\u091c\u0a1c]\s?[\u093c\u0a3c]/gu, '\u095b'],
  [/[\u092b\u0a2b]\s?[\u093c\u0a3c]/gu, '\u095e'],
];
/** Tamil writes voiced and voiceless alike; Thai says t in words it took from Sanskrit, which Latin spellings keep as d. */
const OTHER_SOUND: ReadonlyMap<string, string> = new Map(
  'கg சs டd தd பb ทd ธd'.split(' ').map(item => [item.charAt(0), item.slice(1)]),
);
const LETTER = /[a-z0-9]/u;
/** Thai: a letter under this sign is silent; so is h in front of a sonorant. */
const THAI_SILENT =
  /\p{Script=Thai}[\u0e34-\u0e3a]?\u0e4c|\u0e2b(?=[\u0e07\u0e19\u0e21\u0e22\u0e23\u0e25\u0e27])/gu;
/** Thai and Lao at the end of a word speak r and l as n. */
const THAI_LIQUID = /[\u0e0d\u0e23\u0e25\u0e2c]$/u;
const THAI_N = '\u0e19';

/** Every way to read a word in one of these scripts, consonant by consonant; none for words in others. */
export function romaniseAbugida(word: string): readonly (readonly string[])[] {
  if (!ABUGIDA.test(word)) return [];
  const dotted = DOTTED.reduce((text, [from, to]) => text.replace(from, to), word);
  const heard = dotted.replace(THAI_SILENT, '');
  // Shinawatra and Shinawat: some write what is heard at the end, some the letter that stands there.
  const spellings = new Set([heard, heard.replace(THAI_LIQUID, THAI_N)]);
  return [...spellings].flatMap(spelling => everyReading(spelling, soundsOf));
}

function soundsOf(letter: string): readonly string[] {
  consonants ??= layOut();
  const sound = consonants.get(letter) ?? (LETTER.test(letter) ? letter : '');
  const other = OTHER_SOUND.get(letter);
  return other === undefined ? [sound] : [sound, other];
}
