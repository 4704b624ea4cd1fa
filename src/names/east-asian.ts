/**
 * Names that are compared syllable by syllable rather than letter by letter: Korean and Chinese ones. A name in Han
 * characters may be either (金正恩 is Kim Jong Un and Jin Zheng'en), so both readings are tried, and the better counts.
 */
import { CHINESE_SCORE, compareChinese, readChinese, type ChineseName } from './chinese.ts';
import { compareKorean, readKorean, type KoreanReading } from './korean.ts';
import type { Token } from './token.ts';

export interface EastAsianName {
  readonly korean: readonly KoreanReading[];
  readonly chinese: ChineseName;
}

/** What decided, with the syllables or characters of both names side by side; '' faces what one name lacks. */
export interface EastAsianMatch {
  readonly language: 'korean' | 'chinese';
  readonly score: number;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly similarity: number }[];
}

/** A character may be read in another way, Hangul may not: of two agreements the one in Hangul comes first. */
const READ = 0.99;

export function readEastAsian(tokens: readonly Token[]): EastAsianName {
  return { korean: readKorean(tokens), chinese: readChinese(tokens) };
}

/** What two names make of each other; nothing if letters are to decide. `byLetters`: what letters make of them. */
export function compareEastAsian(
  a: EastAsianName,
  b: EastAsianName,
  byLetters: number,
): EastAsianMatch | undefined {
  const [hanA, hanB] = [a.chinese.words.length > 0, b.chinese.words.length > 0];
  const korean = hanA && hanB ? undefined : compareKorean(a.korean, b.korean);
  if (korean !== undefined && !hanA && !hanB) return { language: 'korean', ...korean };
  const chinese = compareChinese(a.chinese, b.chinese);
  if (hanA || hanB) {
    if (chinese === undefined || (korean?.score ?? 0) > chinese.score)
      return korean && { language: 'korean', ...korean, score: korean.score * READ };
    return { language: 'chinese', ...chinese };
  }
  if (chinese === undefined) return undefined;
  // Zhang Xiaoming is not Zhang Xiaohong, though most of their letters agree.
  const contradicts = chinese.sure && chinese.score === CHINESE_SCORE.oneSyllable;
  const agrees = chinese.score >= CHINESE_SCORE.short && chinese.score > byLetters;
  return contradicts || agrees ? { language: 'chinese', ...chinese } : undefined;
}
