/** Longer than any profile a person reads; a page that holds more is not a profile. */
export const INPUT_LENGTH = 100_000;

/** The part of a text that the finders of this folder look at, so that no page can keep them busy. */
export function capped(text: string): string {
  return text.length <= INPUT_LENGTH ? text : text.slice(0, INPUT_LENGTH);
}
