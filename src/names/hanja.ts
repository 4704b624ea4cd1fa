/**
 * Korean names in Han characters: `金相萬` is `김상만`. The surname and the given name are read by different rules: 金 is 김
 * in front and 금 (gold) elsewhere; 李 is 이 in the South and 리 in the North, which korean.ts takes for one.
 */
import { isHan, koreanOf, unifyHan } from './romanise/han.ts';

/** Characters that are read otherwise, or in one way only, when they are a surname: gold is 금, but Mr Gold is Kim. */
const AS_SURNAME: ReadonlyMap<string, string> = new Map(
  Array.from('金김车차沈심叶엽贾가单단'.matchAll(/../gu), ([pair]) => [pair.charAt(0), pair.charAt(1)]),
);

/** Spellings of one name: beyond this it is not a name, or one with only rare readings. */
const SPELLINGS = 16;
/** Characters of the longest Korean name. */
const CHARACTERS = 5;

/** A name in Han characters, or in Han mixed with Hangul, in Hangul: each way to read it, word by word. None if unreadable. */
export function hangulOfHanja(words: readonly string[]): readonly (readonly string[])[] {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  if (length < 2 || length > CHARACTERS || !words.some(word => isHan(word))) return [];
  const first = spell(words, 0);
  return words.length === 1 ? first : [...first, ...spell(words, words.length - 1)];
}

/** All spellings with the surname at the start of the given word. */
function spell(words: readonly string[], surnameWord: number): readonly (readonly string[])[] {
  let spellings: readonly (readonly string[])[] = [[]];
  for (const [place, word] of words.entries()) {
    let heads: readonly string[] = [''];
    for (const [at, character] of Array.from(word).entries()) {
      const next = readingsOf(character, place === surnameWord && at === 0);
      heads = heads.flatMap(head => next.map(syllable => head + syllable)).slice(0, SPELLINGS);
    }
    spellings = spellings.flatMap(spelling => heads.map(head => [...spelling, head])).slice(0, SPELLINGS);
  }
  return spellings;
}

function readingsOf(character: string, surname: boolean): readonly string[] {
  if (!isHan(character)) return [character];
  const fixed = surname ? AS_SURNAME.get(unifyHan(character)) : undefined;
  return fixed === undefined ? koreanOf(character) : [fixed];
}
