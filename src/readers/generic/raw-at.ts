import type { Raw } from './found-person.ts';
import { visibleText } from './visible-text.ts';

/** The visible text of the first element that has some; each selector is tried only where those before it failed. */
export function textAt(root: ParentNode, ...selectors: readonly string[]): readonly Raw[] {
  for (const at of selectors)
    for (const element of inTurn(root, at)) {
      const text = visibleText(element);
      if (text !== '') return [{ text, at }];
    }
  return [];
}

/** The first by itself, as it mostly serves: to find all of them is to go through the whole page. */
function* inTurn(root: ParentNode, selector: string): Generator<Element, undefined> {
  const first = root.querySelector(selector);
  if (!first) return;
  yield first;
  yield* Array.from(root.querySelectorAll(selector)).slice(1);
}

/** The visible text of every element that a selector finds. */
export function textsAt(root: ParentNode, selector: string): readonly Raw[] {
  return Array.from(root.querySelectorAll(selector), element => ({
    text: visibleText(element),
    at: selector,
  }));
}

/** An attribute of every element that a selector finds, as written. */
export function attributesAt(root: ParentNode, selector: string, attribute: string): readonly Raw[] {
  return Array.from(root.querySelectorAll(selector), element => ({
    text: element.getAttribute(attribute) ?? '',
    at: selector,
  }));
}
