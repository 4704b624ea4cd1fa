import type { Spot } from './mark-layer.ts';

/** Likeliest first. Each is looked for once the one before it did not serve: the first takes a tenth of the time of the last. */
const HEADINGS = ['h1', 'h2,h3,[role=heading]'];
/** A page may be long; names stand near its start. */
const MOST_TEXTS = 2_000;
const SIZE = 24;
/** Between the name and its mark, and between the mark and what stands behind it. */
const GAP = 8;
/** What may stand behind a name: pronouns, a tick, a rank. */
const MOST_BEHIND = 4;
/** ... and is as high as the name, in lines: what is higher is another part of the page. */
const MOST_LINES = 2;

/** Whether an element says a name; white space counts as one space. */
export function says({ textContent }: Node, name: string): boolean {
  return folded(textContent).includes(name);
}

/**
 * The elements that hold the candidate's name, likeliest first: those in the first headings, then, where no heading says
 * it, those that say nothing else. Never found by class names, which mean nothing tomorrow.
 */
export function* nameElements(document: Document, name: string): Generator<Element, undefined> {
  let isInHeading = false;
  for (const headings of HEADINGS)
    for (const heading of document.querySelectorAll(headings))
      if (says(heading, name)) {
        isInHeading = true;
        yield innermost(heading, name);
      }
  if (isInHeading) return;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && texts.nextNode(); count += 1) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement && folded(textContent) === name) yield parentElement;
  }
}

/**
 * The free place behind the last line of an element, in the direction it is read; `undefined` where it cannot be seen, is
 * covered by something else, or has no room. What stands in the line behind it is not covered either.
 */
export function besideText(
  document: Document,
  window: Window,
  element: Element,
  host: Element,
): Spot | undefined {
  const text = document.createRange();
  text.selectNodeContents(element);
  const line = [...text.getClientRects()].at(-1);
  if (!line) return undefined;
  const middle = (line.top + line.bottom) / 2;
  const at = (x: number): Element | null => topmost(document, host, x, middle);
  if (!element.contains(at((line.left + line.right) / 2))) return undefined;

  const isRightToLeft = window.getComputedStyle(element).direction === 'rtl';
  // A name that is cut off ends where its box does.
  const box = element.getBoundingClientRect();
  let end = { left: Math.max(line.left, box.left), right: Math.min(line.right, box.right) };
  for (let behind = 0; behind <= MOST_BEHIND; behind += 1) {
    const left = isRightToLeft ? end.left - GAP - SIZE : end.right + GAP;
    const under = [left, left + SIZE / 2, left + SIZE].map(at);
    if (under.includes(null)) return undefined;
    const other = under.find(each => !each?.contains(element));
    if (!other) return { left, top: middle - SIZE / 2 };
    const rect = other.getBoundingClientRect();
    if (rect.height > MOST_LINES * line.height) return undefined;
    end = rect;
  }
  return undefined;
}

/** What of the page is on top at a point of the window; `null` outside of it. */
export function topmost(document: Document, host: Element, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find(element => element !== host) ?? null;
}

function innermost(element: Element, name: string): Element {
  const inner = [...element.children].find(child => says(child, name));
  return inner ? innermost(inner, name) : element;
}

function folded(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
