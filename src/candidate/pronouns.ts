/**
 * True when a line is nothing but somebody's pronouns: "He/Him", "(she/her)", "they/them/theirs", "elle/iel".
 * By shape, so that it works in every language a site is shown in. Such a line is no name and no headline.
 */
export function isPronouns(text: string): boolean {
  return /^\(?\p{L}{1,6}\/\p{L}{1,6}(\/\p{L}{1,8})?\)?$/u.test(text.trim());
}
