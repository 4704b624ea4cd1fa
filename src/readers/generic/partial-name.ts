/** True for "Ronald T.": the site shows the first letter of the last name alone. */
export function isPartialName(name: string): boolean {
  return /\s\p{Lu}\.?$/u.test(name);
}
