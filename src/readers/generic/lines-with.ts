import { blockAround, isShown, visibleLines } from './visible-text.ts';

/** So many places are looked at; a page that says the words more often says them of others as well. */
const MOST = 50;
/** Levels gone down: each gives the text of all that is below it once more. */
const DEEPEST = 40;

/**
 * The lines of a part of the page in which one of these words stands. Goes down only where they do: a page has thousands
 * of elements, and the browser gives the text of many at once much faster than a script visits each.
 * @param words of the site itself, as it writes them
 */
export function linesWith(part: Element, words: readonly string[]): readonly string[] {
  const holds = ({ textContent }: Element): boolean => words.some(word => textContent.includes(word));
  const blocks = new Set<Element>();
  const look = (element: Element, level: number): void => {
    const inside =
      level < DEEPEST ? Array.from(element.children).filter(child => holds(child) && isShown(child)) : [];
    // The words stand here, or begin in one child and end in the next.
    if (inside.length === 0) blocks.add(blockAround(element));
    for (const child of inside) if (blocks.size < MOST) look(child, level + 1);
  };
  if (holds(part)) look(part, 0);
  const lines = [...blocks].flatMap(block => visibleLines(block));
  return [...new Set(lines.filter(line => words.some(word => line.includes(word))))];
}
