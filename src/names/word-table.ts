/** Reads the tables of words: `concept: form form`, one concept a line, `_` for a space. */
import { foldText } from './fold.ts';

/** Words in a row, and what they stand for. */
export interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Phrases by their first word, those of most words first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Longest of the words without spaces that stand in the tables: 조선민주주의인민공화국. */
const LONGEST_RUN = 11;
/** One character stands in too many names to be a known word. */
const LEAST_RUN = 2;

/** The words of a plain list, folded. */
export function set(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .filter(word => word !== '')
      .map(foldText),
  );
}

/** The words that the lines of a table stand for. */
export function wordsMeant(table: string): readonly string[] {
  return linesOf(table).flatMap(({ to }) => to);
}

/** All forms of a table with what they stand for. */
export function phrasesOf(table: string): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const { to, forms } of linesOf(table)) {
    for (const form of forms) {
      const from = foldText(form.replace(/_/gu, ' ')).split(' ');
      const [first = ''] = from;
      phrases.set(first, [...(phrases.get(first) ?? []), { from, to }]);
    }
  }
  for (const same of phrases.values()) same.sort((a, b) => b.from.length - a.from.length);
  return phrases;
}

/** All stems of a table, by the key that `keyOf` gives them. */
export function stemsOf(
  table: string,
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(linesOf(table).flatMap(({ to, forms }) => forms.map(form => [keyOf(form), to] as const)));
}

/** The longest known word without spaces that begins at that place of a longer one; '' if there is none. */
export function longestRun(phrases: Phrases, word: string, at: number): string {
  for (let length = Math.min(LONGEST_RUN, word.length - at); length >= LEAST_RUN; length -= 1) {
    const run = word.slice(at, at + length);
    if (phrases.has(run)) return run;
  }
  return '';
}

function linesOf(
  table: string,
): readonly { readonly to: readonly string[]; readonly forms: readonly string[] }[] {
  return table
    .split('\n')
    .filter(line => line.includes(':'))
    .map(line => {
      const [meant = '', forms = ''] = line.split(':');
      return { to: meant.trim().split('_'), forms: forms.split(/\s+/u).filter(form => form !== '') };
    });
}
