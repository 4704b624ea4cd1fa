import { folded } from '../../candidate/text.ts';
import { isFirmName } from './firm-name.ts';
import type { Raw } from './found-person.ts';
import { isNameWithInitial } from './partial-name.ts';
import { isPersonalName } from './personal-name.ts';
import { isNameInSlug } from './slug-name.ts';
import { visibleText } from './visible-text.ts';

/** An address that is no name but a number. */
const NUMBER = /^[\da-f]{16,}$/;

/**
 * The name a profile of an unknown layout has as its heading. Everything must agree: one `h1`, of the shape of a
 * personal name and no firm's; the title of the page holds it; and the address begins with it ("Web Developer" has the
 * shape of a name as well). Where the address is a number, an initial at the end will do: titles of trades have none.
 */
export function profileHeading(document: Document, slug: string): readonly Raw[] {
  const texts = new Set(Array.from(document.querySelectorAll('h1'), visibleText).filter(text => text !== ''));
  const [name, ...others] = texts;
  if (name === undefined || others.length > 0 || !isPersonalName(name) || isFirmName(name)) return [];
  if (!folded(document.title).includes(name)) return [];
  const isTold = isNameInSlug(name, slug) || (isNameWithInitial(name) && NUMBER.test(slug));
  return isTold ? [{ text: name, at: 'h1' }] : [];
}

/** The page shows this name: its address begins with it, or its title and, where it has any, a heading hold it. */
export function isNameShown(name: string, document: Document, slug: string): boolean {
  const headings = Array.from(document.querySelectorAll('h1'), visibleText).filter(text => text !== '');
  const isHeading = headings.length === 0 || headings.some(text => text.includes(name));
  return isNameInSlug(name, slug) || (isHeading && folded(document.title).includes(name));
}
