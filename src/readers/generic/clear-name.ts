import { folded } from '../../candidate/text.ts';
import { isFirmName } from './firm-name.ts';
import { isPersonalName } from './personal-name.ts';
import { isNameInSlug } from './slug-name.ts';

/**
 * True when the text of a link to a profile is the name for a reason beyond its shape, which "Web Developer" has too: a
 * photo in the row is described by it, or the address of the profile begins with it.
 */
export function isClearName(text: string, row: Element, slug: string): boolean {
  if (!isPersonalName(text) || isFirmName(text)) return false;
  const photos = Array.from(row.querySelectorAll('img[alt]'), image =>
    folded(image.getAttribute('alt') ?? ''),
  );
  return photos.includes(text) || isNameInSlug(text, slug);
}
