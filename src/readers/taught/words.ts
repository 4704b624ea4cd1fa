import { folded } from '../../candidate/text.ts';

/** The words of a text, in lower case and without accents; single letters tell nobody apart. */
export function wordsOf(text: string): readonly string[] {
  const plain = folded(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1);
}

/** A shorter word stands inside too many others by chance ("an" in "candidate"). */
const TELLING = 4;

/** True when a text holds one of these words, be it run together with others ("minaokafor"). */
export function holdsWord(text: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(text);
  const together = own.join('');
  return (
    own.some(word => words.has(word)) ||
    Array.from(words).some(word => word.length >= TELLING && together.includes(word))
  );
}
