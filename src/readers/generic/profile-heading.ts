import { folded } from '../../candidate/text.ts';
import type { Raw } from './found-person.ts';
import { isPartialName } from './partial-name.ts';
import { isPersonalName } from './personal-name.ts';
import { isNameInSlug } from './slug-name.ts';
import { visibleText } from './visible-text.ts';

/** Words that firms and teams call themselves by, on sites where both have profiles. */
const FIRM =
  /(?<!\p{L})(?:inc|ltd|llc|llp|pvt|gmbh|ug|sarl|sas|srl|labs?|studios?|agency|agence|agentur|agencia|agência|group|team|company|software|solutions?|systems?|services|consulting|digital|media|technolog(?:y|ies)|tech|infotech|global|international|enterprises?)(?!\p{L})/iu;

/**
 * The name a profile of an unknown layout has as its heading. Everything must agree: one `h1`, of the shape of a
 * personal name and no firm's; the title of the page holds it; and the address begins with it, or it ends with an
 * initial, which titles of trades do not ("Web Developer" has the shape of a name as well).
 */
export function profileHeading(document: Document, slug: string): readonly Raw[] {
  const texts = new Set(Array.from(document.querySelectorAll('h1'), visibleText).filter(text => text !== ''));
  const [name, ...others] = texts;
  if (name === undefined || others.length > 0 || !isPersonalName(name) || FIRM.test(name)) return [];
  if (!folded(document.title).includes(name)) return [];
  return isNameInSlug(name, slug) || isPartialName(name) ? [{ text: name, at: 'h1' }] : [];
}

/** The page shows this name: its address begins with it, or its title and, where it has any, a heading hold it. */
export function isNameShown(name: string, document: Document, slug: string): boolean {
  const headings = Array.from(document.querySelectorAll('h1'), visibleText).filter(text => text !== '');
  const isHeading = headings.length === 0 || headings.some(text => text.includes(name));
  return isNameInSlug(name, slug) || (isHeading && folded(document.title).includes(name));
}
