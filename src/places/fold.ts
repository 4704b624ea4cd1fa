/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
};

/** Words that are written short and long alike. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/**
 * Folds the name of a place to the key it is looked up by: lower case, no accents, no apostrophes, every other
 * punctuation one space, "St." as "saint". Chinese, Japanese, Korean, Arabic and Indic letters stay as they are.
 */
export function foldPlace(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʻʼ´`]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıħə]/g, letter => LETTERS[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => SHORT_WORDS.get(word) ?? word)
    .join(' ');
}
