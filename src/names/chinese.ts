/**
 * Chinese personal names: `毛泽东`, `毛澤東`, `Mao Zedong`, `Zedong Mao`, `MAO Ze-dong` and `Mao Tse-tung` are one surname
 * and two syllables. Characters are compared with characters, never by how they sound: 张伟 and 章玮 are two people.
 * A Latin name says little, since hundreds of characters share a syllable, so every syllable must fit.
 */
import { readChineseWord, type ChineseScheme, type ChineseSyllable } from './chinese-syllables.ts';
import { chineseSurnamesOf, hanSurname } from './chinese-surnames.ts';
import { isHan, mandarinOf, unifyHan } from './romanise/han.ts';
import type { Token } from './token.ts';

/** One way to read a name. */
export interface ChineseReading {
  readonly surname: ChineseSyllable;
  readonly given: readonly ChineseSyllable[];
  /** Pinyin throughout: no other spelling of the name is right, so that another spelling is another name. */
  readonly pinyin: boolean;
}

export interface ChineseName {
  /** The characters, in the form of unifyHan, word by word; '' for a name in Latin letters. */
  readonly words: readonly string[];
  readonly readings: readonly ChineseReading[];
}

export interface ChineseMatch {
  readonly score: number;
  /** Both names are in pinyin, which leaves no doubt about their syllables. */
  readonly sure: boolean;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly similarity: number }[];
}

/**
 * The figures only rank: agreement stays above SAME_AT, contradiction below. `short`: surname and one syllable, which
 * thousands of people share. `oneSyllable`: one given syllable or one character differs.
 */
export const CHINESE_SCORE = {
  sameCharacters: 0.97,
  otherOrder: 0.95,
  agree: 0.9,
  short: 0.8,
  oneSyllable: 0.4,
  other: 0.15,
} as const;

const WORDS = 3;
/** Characters of the longest name: a double surname and a given name of two. */
const CHARACTERS = 4;
/** Characters beyond the first plane have no reading here. */
const SURROGATE = /[\ud800-\udfff]/;
const NOTHING: ChineseName = { words: [], readings: [] };

/** Every reading of a name as Chinese, surname first or last; none if it cannot be one. Works on at most {@link WORDS} words. */
export function readChinese(tokens: readonly Token[]): ChineseName {
  if (tokens.length === 0 || tokens.length > WORDS) return NOTHING;
  if (tokens.every(token => isHan(token.text))) return readHan(tokens.map(token => unifyHan(token.text)));
  if (tokens.length < 2 || !tokens.every(token => token.script === 'latin')) return NOTHING;
  const words = tokens.map(token => token.latin);
  const readings = (['pinyin', 'wadeGiles'] as const).flatMap(scheme => readLatin(words, scheme));
  return readings.length === 0 ? NOTHING : { words: [], readings };
}

function readHan(words: readonly string[]): ChineseName {
  const orders = words.length === 1 ? [words] : [words, [...words.slice(1), words[0] ?? ''], turned(words)];
  const readings = orders.map(order => order.join('')).flatMap(readCharacters);
  return { words, readings };
}

/** Given name first, as pages in English have it: `相萬 金`. */
function turned(words: readonly string[]): readonly string[] {
  return [words.at(-1) ?? '', ...words.slice(0, -1)];
}

function readCharacters(characters: string): readonly ChineseReading[] {
  if (characters.length < 2 || characters.length > CHARACTERS || SURROGATE.test(characters)) return [];
  const { length, pinyin } = hanSurname(characters);
  const given = Array.from(characters.slice(length), text => ({ text, pinyin: mandarinOf(text) }));
  return given.length > 2
    ? []
    : [{ surname: { text: characters.slice(0, length), pinyin }, given, pinyin: true }];
}

function readLatin(words: readonly string[], scheme: ChineseScheme): readonly ChineseReading[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // Au Yeung, Szu Ma: a double surname may be written as two words.
  const pair = words.length === 3 ? first + (words[1] ?? '') : '';
  return [
    ...readWith(first, words.slice(1), scheme),
    ...readWith(last, words.slice(0, -1), scheme),
    ...(pair === '' ? [] : readWith(pair, words.slice(2), scheme)),
  ];
}

function readWith(
  surname: string,
  words: readonly string[],
  scheme: ChineseScheme,
): readonly ChineseReading[] {
  const surnames = chineseSurnamesOf(surname);
  if (surnames.length === 0) return [];
  let heads: readonly (readonly ChineseSyllable[])[] = [[]];
  for (const word of words) {
    const next = readChineseWord(word, scheme);
    heads = heads.flatMap(head => next.map(tail => [...head, ...tail])).filter(({ length }) => length <= 2);
  }
  const pinyin = scheme === 'pinyin' && surnames.includes(surname);
  return heads.map(given => ({ surname: { text: surname, pinyin: surnames }, given, pinyin }));
}

/** What two names make of each other as Chinese; nothing if either is none, or if they say nothing about each other. */
export function compareChinese(a: ChineseName, b: ChineseName): ChineseMatch | undefined {
  if (a.words.length > 0 && b.words.length > 0) return compareCharacters(a.words, b.words);
  let best: ChineseMatch | undefined;
  for (const x of a.readings) {
    for (const y of b.readings) {
      const score = scoreReadings(x, y);
      if (best === undefined || score > best.score)
        best = { score, pairs: pairsOf(x, y), sure: x.pinyin && y.pinyin };
    }
  }
  return best;
}

/** Names in characters: the same ones in any order of the words, or two people. */
function compareCharacters(a: readonly string[], b: readonly string[]): ChineseMatch {
  const [x, y] = [a.join(''), b.join('')];
  const pairs = (similarity: number): ChineseMatch['pairs'] => [
    { a: a.join(' '), b: b.join(' '), similarity },
  ];
  if (x === y) return { score: CHINESE_SCORE.sameCharacters, pairs: pairs(1), sure: true };
  const moved = x.length === y.length && (x + x).includes(y) && (a.length > 1 || b.length > 1);
  if (moved) return { score: CHINESE_SCORE.otherOrder, pairs: pairs(1), sure: true };
  const [one, other] = [Array.from(x), Array.from(y)];
  const differing = one.filter((character, at) => character !== other[at]).length;
  const near = one.length === other.length && differing === 1;
  return { score: near ? CHINESE_SCORE.oneSyllable : CHINESE_SCORE.other, pairs: pairs(0), sure: true };
}

function scoreReadings(x: ChineseReading, y: ChineseReading): number {
  const agreeing = x.given.filter((syllable, at) => agree(syllable, y.given[at])).length;
  const surname = agree(x.surname, y.surname);
  if (surname && x.given.length === y.given.length) {
    if (agreeing === x.given.length) return agreeing > 1 ? CHINESE_SCORE.agree : CHINESE_SCORE.short;
    if (agreeing > 0) return CHINESE_SCORE.oneSyllable;
  }
  return CHINESE_SCORE.other;
}

function agree(a: ChineseSyllable, b: ChineseSyllable | undefined): boolean {
  return b !== undefined && a.pinyin.some(syllable => b.pinyin.includes(syllable));
}

function pairsOf(x: ChineseReading, y: ChineseReading): ChineseMatch['pairs'] {
  const pairs = [{ a: x.surname.text, b: y.surname.text, similarity: agree(x.surname, y.surname) ? 1 : 0 }];
  for (let at = 0; at < Math.max(x.given.length, y.given.length); at += 1) {
    const [a, b] = [x.given[at], y.given[at]];
    pairs.push({ a: a?.text ?? '', b: b?.text ?? '', similarity: a !== undefined && agree(a, b) ? 1 : 0 });
  }
  return pairs;
}

/** Initials that Wade-Giles, its apostrophes lost, writes alike: a syllable is filed under one of each set. */
const INITIAL_CLASS: ReadonlyMap<string, string> = new Map(
  'p=b t=d k=g zh=j ch=j q=j c=z'.split(' ').map((item): [string, string] => {
    const [initial = '', as = ''] = item.split('=');
    return [initial, as];
  }),
);
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/u;

/**
 * What a name can be found by, however it is written: its surname in pinyin and the initials of its given syllables.
 * Names that agree share one of these; names that share one seldom agree.
 */
export function chineseSounds({ readings }: ChineseName): readonly string[] {
  const sounds = new Set<string>();
  for (const { surname, given } of readings) {
    let tails: readonly string[] = [''];
    for (const { pinyin } of given) {
      const classes = new Set(pinyin.map(initialClass));
      tails = tails.flatMap(tail => [...classes].map(sound => `${tail}:${sound}`));
    }
    for (const name of surname.pinyin) for (const tail of tails) sounds.add(`${name}${tail}`);
  }
  return [...sounds];
}

function initialClass(syllable: string): string {
  const initial = INITIAL.exec(syllable)?.[0] ?? '';
  return INITIAL_CLASS.get(initial) ?? initial;
}
