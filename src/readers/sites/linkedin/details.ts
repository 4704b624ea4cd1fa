import { claimOf } from '../../../candidate/text.ts';
import { visibleText } from '../../generic/visible-text.ts';
import { all, linkedSlugs } from './elements.ts';
import { embeddedNames } from './embedded-names.ts';
import { entriesIn as emberEntries, entryOf as emberEntry } from './ember.ts';
import { NOT_LOADED, type Shown } from './layout.ts';
import { sectionFields } from './section-fields.ts';
import { entriesIn, entryOf } from './sections.ts';
import { nameInTitle, wordsOf } from './subject.ts';

/**
 * A page that shows one section of a profile in full, in either signed-in layout. Whose it is stands in its title or in
 * the data inside it alone; nothing else of the profile is there.
 * @param section as the address writes it, such as `experience`
 */
export function readDetails(document: Document, slug: string, section: string): Shown | undefined {
  const name = embeddedNames(document, slug)[0] ?? nameAbove(document, slug);
  const part = document.querySelector('main') ?? undefined;
  if (name === undefined || !part) return undefined;
  const old = emberEntries(part);
  const isOld = old.length > 0;
  return {
    name: claimOf(name, 'embedded-data', 'details', name),
    slugs: [slug, ...linkedSlugs(part, 'a[href*="/overlay/"], a[href*="/details/"]')],
    fields: {
      ...NOT_LOADED,
      ...sectionFields({
        entriesOf: wanted => (wanted !== section ? [] : isOld ? old : entriesIn(part)),
        entryOf: isOld ? emberEntry : entryOf,
        whenEmpty: () => 'not-loaded',
      }),
    },
  };
}

/** The name in a title such as "Experience | Mina Okafor | LinkedIn": behind the heading, or else known to the slug. */
function nameAbove(document: Document, slug: string): string | undefined {
  const parts = nameInTitle(document.title)?.split(/\s+\|\s+/) ?? [];
  const headings = all(document, 'main :is(h1, h2)').map(visibleText);
  const [name, ...others] = parts.filter(part => !headings.includes(part));
  if (name === undefined || others.length > 0) return undefined;
  const isKnown = [...wordsOf(name)].some(word => word.length > 2 && slug.includes(word));
  return parts.length > 1 || isKnown ? name : undefined;
}
