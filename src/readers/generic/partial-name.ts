/** True for "Ronald T.": the site shows the first letter of the last name alone. */
export function isPartialName(name: string): boolean {
  return /\s\p{Lu}\.?$/u.test(name);
}

/**
 * True for "Ronald T." and nothing that is no name: up to three words of letters and an initial with its point. Of texts
 * that may be anything, where "Software Engineer I" must not pass.
 */
export function isNameWithInitial(text: string): boolean {
  return /^(?:[\p{L}\p{M}'’-]{1,40}\.? ){1,3}\p{Lu}\.$/u.test(text);
}
