const CAP = 1000;

/**
 * True when a value is a mask and nothing else: asterisks or bullets with spaces and punctuation around them
 * ("********", "*** ***"), at least two, for a lone one separates or marks something. A text with one letter or digit in it is not a mask, nor is an empty one.
 */
export function isMasked(text: string): boolean {
  return (
    text.length <= CAP && /[*\u2022\u25cf].*[*\u2022\u25cf]/s.test(text) && /^[\p{P}\p{S}\s]+$/u.test(text)
  );
}
