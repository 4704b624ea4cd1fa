import { finder } from '@medv/finder';
import { isWrittenName } from './written-name.ts';

/** Ways tried before the plain one, element by element, is taken. */
const MOST_TRIES = 2_000;
/** Each of these multiplies the ways: an element with more classes has them from a tool. */
const MOST_CLASSES = 20;
const MOST_OUTER = 8;

/**
 * The shortest way to an element through written names and positions; `undefined` where there is none. Attributes are
 * left to the locator of their own, so that the two can disagree.
 */
export function cssPath(element: Element): string | undefined {
  let around: Element | null = element;
  for (let out = 0; around && out < MOST_OUTER; out += 1, around = around.parentElement) {
    if (around.classList.length > MOST_CLASSES) return undefined;
  }
  try {
    return finder(element, {
      root: element.ownerDocument.documentElement,
      idName: isWrittenName,
      className: isWrittenName,
      attr: () => false,
      maxNumberOfPathChecks: MOST_TRIES,
      timeoutMs: 300,
    });
  } catch {
    return undefined; // "Selector was not found", or the time was over.
  }
}
