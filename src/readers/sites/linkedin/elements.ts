import { visibleText } from '../../generic/visible-text.ts';
import { slugIn } from './subject.ts';

/** The elements a selector finds, in the order of the page. */
export function all(root: ParentNode, selector: string): readonly Element[] {
  return Array.from(root.querySelectorAll(selector));
}

/** The visible text of the first element that a selector finds in a part; empty where there is none. */
export function textAt(root: ParentNode, selector: string): string {
  const found = root.querySelector(selector);
  return found ? visibleText(found) : '';
}

/** Whose profile the links of a part of the page go to. */
export function linkedSlugs(root: ParentNode, selector: string): readonly string[] {
  return all(root, selector)
    .map(link => slugIn(link.getAttribute('href') ?? ''))
    .filter(slug => slug !== undefined);
}

/** The language of the page a part is in, two letters: English where its root element says none. */
export function languageOf(part: Element): string {
  return /^[a-z]{2}(?![a-z])/i.exec(part.ownerDocument.documentElement.lang)?.[0].toLowerCase() ?? 'en';
}
