/**
 * Acronyms of an organisation's own name. `Scientific Studies and Research Center (SSRC)` says one thing twice, so that
 * leaving the acronym out is no difference; but that `SSRC` by itself is that center is for a list to say.
 */
import { isLegalWord } from './legal-forms.ts';

/** Shorter ones are met by chance, longer ones are words. */
const LETTERS = { least: 3, most: 6 } as const;
const LATIN_WORD = /^[a-z]+$/u;

/**
 * The first letters of a name's words: of all of them, of those that are not `isSmall`, and of those that are not the legal
 * form either. Only what can be an acronym, without repeats.
 */
export function initialsOf(words: readonly string[], isSmall: (word: string) => boolean): readonly string[] {
  const large = words.filter(word => !isSmall(word));
  const named = large.filter(word => !isLegalWord(word));
  const initials = [words, large, named].map(list => list.map(word => word.charAt(0)).join(''));
  return [...new Set(initials)].filter(mayBeAcronym);
}

/** Whether a word has the length and letters of an acronym. */
export function mayBeAcronym(word: string): boolean {
  return word.length >= LETTERS.least && word.length <= LETTERS.most && LATIN_WORD.test(word);
}

/** The places of the words that are the initials of all others, or of all before them. */
export function ownAcronyms(
  words: readonly string[],
  isSmall: (word: string) => boolean,
): ReadonlySet<number> {
  const places = new Set<number>();
  if (words.length <= LETTERS.least) return places;
  for (const [place, word] of words.entries()) {
    if (!mayBeAcronym(word)) continue;
    const before = words.slice(0, place);
    const others = [...before, ...words.slice(place + 1)];
    if ([before, others].some(list => initialsOf(list, isSmall).includes(word))) places.add(place);
  }
  return places;
}
