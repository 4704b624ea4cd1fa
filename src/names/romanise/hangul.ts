/**
 * Hangul by arithmetic: a syllable is `0xAC00 + (initial * 21 + vowel) * 28 + final` (Unicode, section 3.12).
 * `상만` is 상 (ㅅ, ㅏ, ㅇ) and 만 (ㅁ, ㅏ, ㄴ): `sangman` in every scheme; `정혁` is `chonghyok` to McCune-Reischauer,
 * which the North uses without its breves, and `jeonghyeok` to Revised Romanisation.
 */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** The three jamo of a syllable, as places in the Unicode order: 0..18, 0..20, and 0 (none)..27. */
export interface Jamo {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

export const INITIAL_ORDER = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const VOWEL_ORDER = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** The first place, no final, is written as a dot. */
export const FINAL_ORDER = '.ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The jamo of one precomposed syllable; nothing for any other character. */
export function jamoOf(character: string): Jamo | undefined {
  const code = character.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return undefined;
  const place = code - FIRST;
  return {
    initial: Math.floor(place / (VOWELS * FINALS)),
    vowel: Math.floor(place / FINALS) % VOWELS,
    final: place % FINALS,
  };
}

const words = (list: string): readonly string[] => list.split(' ').map(word => (word === '-' ? '' : word));

const MR_INITIALS = words('k kk n t tt r m p pp s ss - ch tch ch k t p h');
const MR_VOICED = words('g kk n d tt r m b pp s ss - j tch ch k t p h');
const MR_VOWELS = words('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i');
const MR_FINALS = words('- k k k n n n t l k m p l l p l m p p t t ng t t k t p t');
const RR_INITIALS = words('g kk n d tt r m b pp s ss - j jj ch k t p h');
const RR_VOWELS = words('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
/** Finals after which McCune-Reischauer voices a following k, t, p, ch: none, n, l, m, ng. */
const VOICING_FINALS: ReadonlySet<string> = new Set(['', 'n', 'l', 'm', 'ng']);

/** The two schemes lists and passports use. Aspiration marks and breves are left out, as lists leave them out. */
export type HangulScheme = 'mccune-reischauer' | 'revised';

/** The Hangul syllables of a text in Latin letters, other characters unchanged. Sound changes beyond voicing are not applied: names keep their syllables. */
export function romaniseHangul(text: string, scheme: HangulScheme = 'mccune-reischauer'): string {
  const mr = scheme === 'mccune-reischauer';
  let latin = '';
  let voicing = false;
  for (const character of text) {
    const jamo = jamoOf(character);
    if (jamo === undefined) {
      latin += character;
      voicing = false;
      continue;
    }
    const initials = mr ? (voicing ? MR_VOICED : MR_INITIALS) : RR_INITIALS;
    const final = MR_FINALS[jamo.final] ?? '';
    latin += `${initials[jamo.initial] ?? ''}${(mr ? MR_VOWELS : RR_VOWELS)[jamo.vowel] ?? ''}${final}`;
    voicing = VOICING_FINALS.has(final);
  }
  return latin;
}
