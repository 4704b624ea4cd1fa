import type { FoundPerson } from './found-person.ts';
import { readHCard } from './h-card.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';

/** What the standards on a page say about the person it is about, most trusted first; nothing where they name nobody. */
export function structuredPersons(document: Document, url: URL): readonly FoundPerson[] {
  const jsonLd = readJsonLd(document, url);
  const others = [readMicrodata(document, url), readHCard(document, url)];
  return [
    ...(jsonLd.about === 'person' ? jsonLd.persons : []),
    ...others.flatMap(found => (found ? [found.person] : [])),
  ];
}
