/** The words of a text. Sites whose profiles have one part of a path keep some words for themselves. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
