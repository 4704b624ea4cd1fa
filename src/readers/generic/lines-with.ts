import { blockAround, isShown, visibleLines } from './visible-text.ts';

/** So many places are looked at; a page that says the words more often says them of others as well. */
const MOST = 50;
/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, by its number: Node has no such object. */
const SNAPSHOT = 7;

/**
 * The lines of a part of the page in which one of these words stands, found without looking at the rest: a page has
 * thousands of elements, and the browser finds words in them much faster than a script that visits each.
 * @param words of the site itself, as it writes them: letters and spaces
 */
export function linesWith(part: Element, words: readonly string[]): readonly string[] {
  const test = words.map(word => `contains(., "${word}")`).join(' or ');
  const found = part.ownerDocument.evaluate(`.//text()[${test}]`, part, null, SNAPSHOT);
  const lines = new Set<string>();
  for (let at = 0; at < Math.min(found.snapshotLength, MOST); at += 1) {
    const text = found.snapshotItem(at);
    const block = text && blockAround(text);
    if (!block || !isShownWithin(part, block)) continue;
    for (const line of visibleLines(block)) if (words.some(word => line.includes(word))) lines.add(line);
  }
  return [...lines];
}

function isShownWithin(part: Element, block: Element): boolean {
  for (let at: Element | null = block; at && at !== part; at = at.parentElement) {
    if (!isShown(at)) return false;
  }
  return true;
}
