/** What a page wrote is as long as the page likes; a first line is not. */
const CUT = '…';

/**
 * The beginning of a text, at most so many characters as people count them: what is piled up on a letter is not torn off
 * it.
 */
export function shortened(text: string, most: number): string {
  // A character takes at least one unit, so most texts need no counting.
  if (text.length <= most) return text;
  let kept = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (count === most) return `${kept.trimEnd()}${CUT}`;
    kept += segment;
    count += 1;
  }
  return text;
}
