/**
 * Korean personal names, compared syllable by syllable. `KIM Sang Man`, `Sang-man Kim`, `KimSangman`, `김상만` and
 * `Ким Сан Ман` are one surname and two syllables, however they are spaced, ordered or spelt; one syllable that
 * contradicts (`Sang Min`) names another person, however many letters agree.
 */
import { hangulOfHanja } from './hanja.ts';
import {
  LONGEST_WORD,
  hangulSyllable,
  readSyllables,
  syllablesAgree,
  type Syllable,
} from './korean-syllables.ts';
import { isHan } from './romanise/han.ts';
import { letterMask } from './spelling.ts';
import type { Token } from './token.ts';

/** One way to read a name: which surnames it may be, and the given syllables in order. */
export interface KoreanReading {
  /** Places in {@link SURNAMES}. */
  readonly surnames: readonly number[];
  readonly surname: string;
  readonly given: readonly Syllable[];
}

export interface KoreanMatch {
  readonly score: number;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly similarity: number }[];
}

/**
 * The common surnames, commonest first (census of 2015), in the Southern spelling; 리 counts as 이, 림 as 임 and so on.
 * A reading needs one of these, which is what keeps Robert Lee and Jan Novak out of here.
 */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복목형두감동호범';
const DOUBLE_SURNAMES = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고'];
const NORTHERN: ReadonlyMap<string, string> = new Map(
  ['리이', '림임', '류유', '량양', '로노', '라나', '려여', '렴염', '련연', '룡용', '륙육'].map(pair => [
    pair[0] ?? '',
    pair[1] ?? '',
  ]),
);

/**
 * Spellings of surnames that no scheme explains: passports (MOFA, October 2024), the South's and the North's habits,
 * and Russian. All others follow from the syllable itself.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `lee=이 li=이 rhee=이 rhie=이 ree=이 rie=이 yee=이 yi=이 i=이 park=박 pack=박 bark=박 paik=백 back=백 baik=백 beak=백 pek=백 choi=최 choy=최 tsoi=최
   tsoy=최 tsoj=최 che=최제 shin=신 woo=우 oh=오어 o=오어 u=우 koh=고 noh=노 roh=노 rho=노 ahn=안 suh=서 surh=서 seoh=서 hur=허 huh=허 her=허
   cho=조 joe=조 chough=조 yoo=유 you=유 ryoo=유 lew=유 yiu=유 ryu=유 lyu=유 lim=임 leem=임 rim=임 yim=임 im=임 um=엄 uhm=엄 eum=엄 moon=문 koo=구
   goo=구 joo=주 choo=추주 rah=나 na=나 nah=나 la=나 ra=나 kwack=곽 kwak=곽 hahm=함 ham=함 jee=지 chee=지 min=민 sunwoo=선 whang=황 gim=김 kim=김
   ghim=김 keem=김 quon=권 byun=변 pyun=변 yeom=염 yum=염 youm=염 ryom=염 pae=배 bae=배 pai=배 ryang=양 lyang=양 ro=노 no=노 yuk=육`
    .split(/\s+/u)
    .map((item): [string, string] => {
      const [spelling = '', surnames = ''] = item.split('=');
      return [spelling, surnames];
    }),
);

/** The figures only rank: agreement stays above SAME_AT, all else below. On 3,934 labelled pairs of Latin spellings .964 agree rightly and .011 wrongly. */
const SCORE = {
  agree: 0.9,
  sameSpelling: 0.08,
  missing: 0.6,
  oneSyllable: 0.4,
  surname: 0.35,
  other: 0.15,
} as const;

/** A name longer than this in words is not a Korean one. */
const WORDS = 4;
const GIVEN = 3;
/** At the end of a glued word (SangmanKim) only the ten commonest surnames are looked for: Salani is no Mr Ni. */
const COMMONEST = 10;

/** Every reading of a name as Korean, surname first or last; none if it cannot be one. */
export function readKorean(tokens: readonly Token[]): readonly KoreanReading[] {
  if (tokens.length === 0 || tokens.length > WORDS) return [];
  const texts = tokens.map(token => token.text);
  if (tokens.every(token => token.script === 'hangul')) return readHangul(texts);
  if (tokens.every(token => isHan(token.text))) return hangulOfHanja(texts).flatMap(readHangul);
  if (!tokens.every(maybeKorean)) return [];
  const [first] = tokens;
  if (tokens.length === 1) return first === undefined ? [] : readGlued(first);
  const last = tokens.at(-1);
  return [...readWith(first, tokens.slice(1)), ...readWith(last, tokens.slice(0, -1))];
}

/** A cheap refusal of nearly all other words: no scheme writes f, q, v, x or z, save Russian ones. */
function maybeKorean(token: Token): boolean {
  if (token.script === 'cyrillic') return token.latin.length <= LONGEST_WORD;
  return token.script === 'latin' && token.latin.length <= LONGEST_WORD && (token.latinMask & NEVER) === 0;
}
const NEVER = letterMask('fqvxz');

/** The surnames (places in the table) a word may be; none for most words. */
export function surnamesOf(token: Token): readonly number[] {
  const known = memo.get(token.text);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const surnames = findSurnames(token);
  memo.set(token.text, surnames);
  return surnames;
}

const MEMO_SIZE = 20_000;
const memo = new Map<string, readonly number[]>();

function findSurnames(token: Token): readonly number[] {
  if (token.script === 'hangul') return indexOfSurname(token.text);
  const known = SPELLINGS.get(token.latin);
  const places = new Set(known === undefined ? [] : Array.from(known).flatMap(indexOfSurname));
  if (token.latin.length <= LONGEST_SURNAME) {
    for (const reading of readSyllables(token.latin, token.script === 'cyrillic')) {
      for (const [place, surname] of SURNAME_SYLLABLES.entries()) {
        const fits =
          surname.length === reading.length &&
          surname.every((syllable, at) => agreesAt(syllable, reading[at]));
        if (fits) places.add(place);
      }
    }
  }
  return [...places];
}

/** Letters of Namgoong. */
const LONGEST_SURNAME = 8;

const SURNAME_SYLLABLES: readonly (readonly Syllable[])[] = [...Array.from(SURNAMES), ...DOUBLE_SURNAMES].map(
  surname => Array.from(surname).flatMap(character => hangulSyllable(character) ?? []),
);

function indexOfSurname(character: string): readonly number[] {
  const double = DOUBLE_SURNAMES.indexOf(character);
  if (double >= 0) return [SURNAMES.length + double];
  const place = character.length === 1 ? SURNAMES.indexOf(NORTHERN.get(character) ?? character) : -1;
  return place < 0 ? [] : [place];
}

function readWith(surname: Token | undefined, given: readonly Token[]): readonly KoreanReading[] {
  if (surname === undefined) return [];
  const surnames = surnamesOf(surname);
  if (surnames.length === 0) return [];
  let heads: readonly (readonly Syllable[])[] = [[]];
  for (const token of given) {
    const next = likeliest(readSyllables(token.latin, token.script === 'cyrillic'), given.length > 1);
    heads = heads
      .flatMap(head => next.map(tail => [...head, ...tail]))
      .filter(({ length }) => length <= GIVEN);
    if (heads.length === 0) return [];
  }
  return heads.map(syllables => ({ surnames, surname: surname.latin, given: syllables }));
}

/**
 * Of the ways to cut a word, those that people write: a word beside another given word is one syllable if it can be
 * (Seung-uk is no Se-ung-uk), a given name written as one word has one or two if it can.
 */
function likeliest(readings: readonly (readonly Syllable[])[], separated: boolean): typeof readings {
  const fewest = readings.reduce((least, { length }) => Math.min(least, length), Infinity);
  const most = separated ? fewest : Math.max(fewest, 2);
  return readings.filter(({ length }) => length <= most);
}

/** `KimSangMan`: a surname at either end of one word. */
function readGlued(token: Token): readonly KoreanReading[] {
  const readings: KoreanReading[] = [];
  for (const syllables of readSyllables(token.latin, token.script === 'cyrillic')) {
    if (syllables.length < 3) continue;
    for (const [surname, given] of [
      [syllables[0], syllables.slice(1)],
      [syllables.at(-1), syllables.slice(0, -1)],
    ] as const) {
      // One letter at the end of a word is its ending, not Mr Yi: Sharai has no surname in it.
      if (surname === undefined || (surname !== syllables[0] && surname.text.length < 2)) continue;
      const mostPlace = surname === syllables[0] ? Infinity : COMMONEST;
      const known = SPELLINGS.get(surname.text);
      const places = [...SURNAME_SYLLABLES.keys()].filter(place => {
        const [syllable, second] = SURNAME_SYLLABLES[place] ?? [];
        return syllable !== undefined && second === undefined && syllablesAgree(syllable, surname);
      });
      const surnames = [...new Set([...places, ...Array.from(known ?? '').flatMap(indexOfSurname)])];
      if (surnames.some(place => place < mostPlace))
        readings.push({ surnames, surname: surname.text, given });
    }
  }
  return [...readings, ...readGluedSpelling(token)];
}

/** Surnames whose spelling is no syllable, such as Park, in front of a glued name. */
function readGluedSpelling(token: Token): readonly KoreanReading[] {
  const readings: KoreanReading[] = [];
  for (const [spelling, surnames] of SPELLINGS) {
    if (spelling.length < 2) continue;
    for (const rest of [
      token.latin.startsWith(spelling) ? token.latin.slice(spelling.length) : '',
      token.latin.endsWith(spelling) ? token.latin.slice(0, -spelling.length) : '',
    ]) {
      for (const given of readSyllables(rest, token.script === 'cyrillic')) {
        if (given.length !== 2) continue;
        readings.push({ surnames: Array.from(surnames).flatMap(indexOfSurname), surname: spelling, given });
      }
    }
  }
  return readings;
}

function readHangul(words: readonly string[]): readonly KoreanReading[] {
  const text = words.join('');
  const readings: KoreanReading[] = [];
  const add = (surname: string, given: string): void => {
    const syllables = Array.from(given).flatMap(character => hangulSyllable(character) ?? []);
    const surnames = indexOfSurname(surname);
    if (surnames.length > 0 && syllables.length > 0 && syllables.length <= GIVEN) {
      readings.push({ surnames, surname, given: syllables });
    }
  };
  add(text.slice(0, 1), text.slice(1));
  add(text.slice(0, 2), text.slice(2));
  const last = words.at(-1);
  if (words.length > 1 && last?.length === 1) add(last, text.slice(0, -1));
  return readings;
}

/** The best that any reading of one name makes of any reading of the other; nothing if either has none. */
export function compareKorean(
  a: readonly KoreanReading[],
  b: readonly KoreanReading[],
): KoreanMatch | undefined {
  let best: { readonly score: number; readonly x: KoreanReading; readonly y: KoreanReading } | undefined;
  for (const x of a) {
    for (const y of b) {
      const score = scoreReadings(x, y);
      if (best === undefined || score > best.score) best = { score, x, y };
    }
  }
  return best && { score: best.score, pairs: pairsOf(best.x, best.y) };
}

function scoreReadings(x: KoreanReading, y: KoreanReading): number {
  const surname = x.surnames.some(place => y.surnames.includes(place));
  const agreeing = x.given.filter((syllable, i) => agreesAt(syllable, y.given[i])).length;
  if (x.given.length === y.given.length) {
    const all = agreeing === x.given.length;
    if (all && surname) return SCORE.agree + SCORE.sameSpelling * spelledAlike(x, y);
    if (all) return SCORE.surname;
    return surname && agreeing > 0 && x.given.length - agreeing === 1 ? SCORE.oneSyllable : SCORE.other;
  }
  const [short, long] = x.given.length < y.given.length ? [x.given, y.given] : [y.given, x.given];
  const starts = short.every((syllable, i) => agreesAt(syllable, long[i]));
  const ends = short.every((syllable, i) => agreesAt(syllable, long[i + long.length - short.length]));
  return surname && (starts || ends) ? SCORE.missing : SCORE.other;
}

function agreesAt(a: Syllable, b: Syllable | undefined): boolean {
  return b !== undefined && syllablesAgree(a, b);
}

/** Share of the parts, surname included, that are written alike: 0..1. */
function spelledAlike(x: KoreanReading, y: KoreanReading): number {
  const alike = x.given.filter((syllable, i) => syllable.text === y.given[i]?.text).length;
  return (alike + (x.surname === y.surname ? 1 : 0)) / (x.given.length + 1);
}

function pairsOf(x: KoreanReading, y: KoreanReading): KoreanMatch['pairs'] {
  const surname = x.surnames.some(place => y.surnames.includes(place));
  const pairs = [{ a: x.surname, b: y.surname, similarity: surname ? 1 : 0 }];
  for (let i = 0; i < Math.max(x.given.length, y.given.length); i += 1) {
    const [a, b] = [x.given[i], y.given[i]];
    const agrees = a !== undefined && b !== undefined && syllablesAgree(a, b);
    pairs.push({ a: a?.text ?? '', b: b?.text ?? '', similarity: agrees ? 1 : 0 });
  }
  return pairs;
}
