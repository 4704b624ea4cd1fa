/**
 * A romanised Korean syllable seldom says which Hangul syllable it was: `jong` is 종 or, the breve lost, 정. So a
 * syllable here is three sets of jamo, and two syllables agree when each pair of sets has a jamo in common:
 * `jung` {ㅈ}{ㅜ ㅡ ㅓ}{ㅇ} agrees with `jong` {ㅈ}{ㅗ ㅓ}{ㅇ} (both may be 정), and `man` never with `min`.
 * A run of letters is cut into syllables in every way it can be: `sangman` is sang + man and nothing else.
 */
import { memoised } from './memo.ts';
import { FINAL_ORDER, INITIAL_ORDER, VOWEL_ORDER, jamoOf } from './romanise/hangul.ts';

/** Sets of jamo as bits, at the places of INITIAL_ORDER, VOWEL_ORDER and FINAL_ORDER. */
export interface Syllable {
  readonly initials: number;
  readonly vowels: number;
  readonly finals: number;
  /** How it was written. */
  readonly text: string;
}

/** Given names have one to three syllables; the third is for glued surnames and the rare long name. */
export const SYLLABLES_READ = 4;
/** Letters of the longest word that can be read: three syllables of six letters. */
export const LONGEST_WORD = 18;

type Spelling = readonly [text: string, jamo: number];

function spellings(order: string, list: string): readonly Spelling[] {
  return list.split(/\s+/u).map((item): Spelling => {
    const [text = '', jamo = ''] = item.split('=');
    return [text === '-' ? '' : text, bits(order, jamo)];
  });
}

function bits(order: string, jamo: string): number {
  let set = 0;
  for (const letter of jamo) set |= 1 << order.indexOf(letter);
  return set;
}

/**
 * What each spelling stands for: McCune-Reischauer without breves and apostrophes (hence k for ㄱ and ㅋ, o for ㅗ and
 * ㅓ), Revised Romanisation, and the spellings passports carry (MOFA statistics of October 2024: young, hyun, kyoung,
 * jung, soo, hee, joo).
 */
const INITIALS = spellings(
  INITIAL_ORDER,
  `kk=ㄲㄱ gg=ㄲㄱ g=ㄱㄲ k=ㄱㅋㄲ tt=ㄸㄷ dd=ㄸㄷ d=ㄷㄸ t=ㄷㅌㄸ pp=ㅃㅂ bb=ㅃㅂ b=ㅂㅃ p=ㅂㅍㅃ ss=ㅆㅅ sh=ㅅㅆ s=ㅅㅆ
   th=ㅌ kh=ㅋ ph=ㅍ jj=ㅉㅈ j=ㅈㅉ tch=ㅉ ch=ㅈㅊㅉ n=ㄴ r=ㄹ l=ㄹ m=ㅁ h=ㅎ -=ㅇ`,
);
const CYRILLIC_INITIALS = spellings(
  INITIAL_ORDER,
  'chkh=ㅊ chzh=ㅈㅉ dzh=ㅈ zh=ㅈ ts=ㅈㅊ kkh=ㅋ tkh=ㅌ pkh=ㅍ kh=ㅎ',
);
const VOWELS = spellings(
  VOWEL_ORDER,
  `a=ㅏ ae=ㅐㅔ aei=ㅐ ai=ㅐ ea=ㅐㅖㅔ ya=ㅑ yae=ㅒ o=ㅗㅓ oh=ㅗㅓ eo=ㅓ eoh=ㅓ e=ㅔㅐㅓ ei=ㅔㅐㅖ ey=ㅔ yeo=ㅕ yeou=ㅕ yo=ㅛㅕ ye=ㅖㅕㅔ
   yei=ㅖ oo=ㅜ u=ㅜㅡㅓ uh=ㅓ yu=ㅠㅕ yoo=ㅠㅕ you=ㅕㅠ ou=ㅜㅓㅕ eu=ㅡ eoo=ㅡ ui=ㅢㅟ ooi=ㅢㅟ eui=ㅢ uy=ㅢ i=ㅣㅢ ee=ㅣㅢ ie=ㅣ y=ㅣㅡ yi=ㅣㅢ
   wa=ㅘ oa=ㅘ ua=ㅘ wae=ㅙ oe=ㅚ oi=ㅚ woe=ㅚㅞ we=ㅞㅚㅙ wo=ㅝ weo=ㅝ wi=ㅟㅢ wu=ㅜ woo=ㅜ ah=ㅏ`,
);
const CYRILLIC_VOWELS = spellings(VOWEL_ORDER, 'y=ㅡ e=ㅕㅖㅔㅓㅐ ye=ㅕㅖ va=ㅘ vo=ㅝ ve=ㅞㅙ oe=ㅚ');
const FINALS = spellings(
  FINAL_ORDER,
  `ng=ㅇ n=ㄴㄵㄶ m=ㅁㄻ l=ㄹㄼㅀ ll=ㄹ r=ㄹ k=ㄱㄲㅋㄳㄺ g=ㄱ ck=ㄱ p=ㅂㅍㅄ b=ㅂ t=ㄷㅅㅆㅈㅊㅌ d=ㄷㅅ s=ㅅ -=.`,
);
/** Kontsevich's system writes н for both ㄴ and ㅇ, and р or ль for ㄹ. */
const CYRILLIC_FINALS = spellings(FINAL_ORDER, 'n=ㄴㅇ');

const bit = (order: string, jamo: string): number => bits(order, jamo);
const SILENT = bit(INITIAL_ORDER, 'ㅇ');
const N = bit(INITIAL_ORDER, 'ㄴ');
const R = bit(INITIAL_ORDER, 'ㄹ');
const NASAL = bit(INITIAL_ORDER, 'ㄴㅁ');
/** Vowels before which the South drops ㄹ (리 이, 룡 용); before the others it makes it ㄴ (로 노). */
const PALATAL = bit(VOWEL_ORDER, 'ㅑㅒㅕㅖㅛㅠㅣ');
const FINAL = {
  none: bit(FINAL_ORDER, '.'),
  k: bit(FINAL_ORDER, 'ㄱ'),
  n: bit(FINAL_ORDER, 'ㄴ'),
  ng: bit(FINAL_ORDER, 'ㅇ'),
  l: bit(FINAL_ORDER, 'ㄹ'),
  m: bit(FINAL_ORDER, 'ㅁ'),
  p: bit(FINAL_ORDER, 'ㅂ'),
} as const;

/** Whether two syllables can be the same one. */
export function syllablesAgree(a: Syllable, b: Syllable): boolean {
  return (a.initials & b.initials) !== 0 && (a.vowels & b.vowels) !== 0 && (a.finals & b.finals) !== 0;
}

/** The syllable one Hangul character writes; nothing for other characters. */
export function hangulSyllable(character: string): Syllable | undefined {
  const jamo = jamoOf(character);
  if (jamo === undefined) return undefined;
  const [vowels, initial] = [1 << jamo.vowel, 1 << jamo.initial];
  return { initials: northAndSouth(initial, vowels), vowels, finals: 1 << jamo.final, text: character };
}

/**
 * Every way to read a romanised word (a-z) as one to {@link SYLLABLES_READ} syllables; none if it is not Korean.
 * `cyrillic` words come from Kontsevich's Cyrillic and carry its ambiguities.
 */
export function readSyllables(word: string, cyrillic = false): readonly (readonly Syllable[])[] {
  if (word === '' || word.length > LONGEST_WORD) return [];
  return cyrillic ? ofCyrillic(word) : ofLatin(word);
}

const REMEMBERED = 5_000;
const ofLatin = memoised(REMEMBERED, word => readingsOf(word, false));
const ofCyrillic = memoised(REMEMBERED, word => readingsOf(word, true));

function readingsOf(word: string, cyrillic: boolean): readonly (readonly Syllable[])[] {
  const readings: (readonly Syllable[])[] = [];
  cut(squeezed(word), 0, cyrillic, [], readings);
  return readings.map(assimilated);
}

/** Spellings of no scheme: letters twice or three times that are written once (`Hyooon`, `Hwaan`), Whan is Hwan, June is Jun. */
function squeezed(word: string): string {
  return word
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/([aiuy])\1|(n)n(?=g)/gu, '$1$2')
    .replace(/wh(?=[aeo])/gu, 'hw')
    .replace(/une$/u, 'un');
}

/** Readings of one word: more would be the same syllables cut differently over and over. */
const READINGS = 24;

function cut(
  word: string,
  from: number,
  cyrillic: boolean,
  head: readonly Syllable[],
  found: (readonly Syllable[])[],
): void {
  if (found.length >= READINGS) return;
  if (from === word.length) {
    if (head.length > 0) found.push(head);
    return;
  }
  if (head.length >= SYLLABLES_READ) return;
  for (const initial of startingAt(word, from, INITIALS, cyrillic ? CYRILLIC_INITIALS : [])) {
    const vowelAt = from + initial[0].length;
    for (const vowel of startingAt(word, vowelAt, VOWELS, cyrillic ? CYRILLIC_VOWELS : [])) {
      const finalAt = vowelAt + vowel[0].length;
      for (const final of startingAt(word, finalAt, FINALS, cyrillic ? CYRILLIC_FINALS : [])) {
        const end = finalAt + final[0].length;
        const initials = northAndSouth(initial[1], vowel[1]);
        const vowels = final[1] === FINAL.none ? inOpenSyllable(vowel) : vowel[1];
        const next: Syllable = { initials, vowels, finals: final[1], text: word.slice(from, end) };
        cut(word, end, cyrillic, [...head, next], found);
      }
    }
  }
}

/**
 * Before a final, u is as often ㅓ (jung, sun) and ye may be Yale's ㅕ (kyeng); at the end of a syllable nobody writes
 * them so, and `ju` is never 저, `hye` never 혀.
 */
function inOpenSyllable([text, vowels]: Spelling): number {
  if (text === 'u') return vowels & ~bit(VOWEL_ORDER, 'ㅓ');
  return text === 'ye' ? vowels & ~bit(VOWEL_ORDER, 'ㅕ') : vowels;
}

function startingAt(
  word: string,
  at: number,
  plain: readonly Spelling[],
  more: readonly Spelling[],
): readonly Spelling[] {
  const found = plain.filter(([text]) => word.startsWith(text, at));
  return more.length === 0 ? found : [...found, ...more.filter(([text]) => word.startsWith(text, at))];
}

function northAndSouth(initials: number, vowels: number): number {
  if ((initials & R) === 0) return initials;
  return initials | ((vowels & PALATAL) !== 0 ? SILENT : N);
}

/** Written as one word, McCune-Reischauer writes what is heard: 혁래 is hyongnae, 독립 is tongnip, 신라 is silla. */
function assimilated(syllables: readonly Syllable[]): readonly Syllable[] {
  return syllables.map((syllable, place) => {
    const before = syllables[place - 1];
    const after = syllables[place + 1];
    let { initials, finals } = syllable;
    if (after !== undefined && (after.initials & NASAL) !== 0) {
      if ((finals & FINAL.ng) !== 0) finals |= FINAL.k;
      if ((finals & FINAL.m) !== 0) finals |= FINAL.p;
    }
    if (after !== undefined && (after.initials & R) !== 0 && (finals & FINAL.l) !== 0) finals |= FINAL.n;
    const nasal = FINAL.ng | FINAL.m;
    if (before !== undefined && (initials & N) !== 0 && (before.finals & nasal) !== 0) initials |= R;
    return { initials, vowels: syllable.vowels, finals, text: syllable.text };
  });
}
