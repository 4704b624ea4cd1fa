import type { Reading } from '../reader.ts';
import { embeddedJson, objectsIn, textAtPath, valueAt } from './embedded-json.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from './found-person.ts';
import { listOf, textOf, type JsonObject } from './json-value.ts';
import { isNameShown } from './profile-heading.ts';
import { isNameInSlug } from './slug-name.ts';

/**
 * The Person in the JSON-LD of a profile that is the one in its address: an address beside it names them, or the page's
 * own begins with their name. Smaller than `readJsonLd`, which finds the subject of pages that say less: a site's script
 * has room for one of the two.
 */
export function boundJsonLd(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const objects = objectsIn(embeddedJson(document, 'script[type="application/ld+json"]')).map(
    ({ object }) => object,
  );
  const isOfType = (value: unknown, type: RegExp): boolean =>
    listOf(valueAt(value, '@type')).some(name => typeof name === 'string' && type.test(name));
  if (objects.some(object => isOfType(object['mainEntity'], /Organization|Business|Corporation/))) {
    return { kind: 'not-a-candidate' };
  }
  const namesAddress = objects.some(object =>
    ['url', '@id'].some(key => textAtPath(object, key).toLowerCase().split(/[/?#]/).includes(slug)),
  );
  const persons = objects.filter(object => {
    const name = textAtPath(object, 'name');
    if (name === '' || !isOfType(object, /\bPerson$/)) return false;
    return isNameInSlug(name, slug) || (namesAddress && isNameShown(name, document, slug));
  });
  const [name, ...others] = new Set(persons.map(person => textAtPath(person, 'name')));
  if (name === undefined || others.length > 0) return undefined;
  const texts = (...path: readonly string[]): readonly Raw[] =>
    path
      .reduce<readonly unknown[]>(
        (found, key) => found.flatMap(value => listOf(valueAt(value, key))),
        persons,
      )
      .map(value => ({ text: textOf(value) ?? '', at: path.join('.') }))
      .filter(({ text }) => text !== '');
  const employers = texts('worksFor', 'name');
  return foundPerson(
    'json-ld',
    {
      ...NOTHING,
      name: [{ text: name, at: 'name' }],
      headline: texts('jobTitle').slice(0, 1),
      location: persons.map(placeOf).slice(0, 1),
      // Of several, nothing here says which one is over.
      organisation: employers.length === 1 ? employers : [],
      link: texts('sameAs'),
      photo: [...texts('image'), ...texts('image', 'url'), ...texts('image', 'contentUrl')],
      about: texts('description'),
    },
    url,
  );
}

/** Town, region and country, as far as they are texts. */
function placeOf(person: JsonObject): Raw {
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(
    key => textAtPath(person, 'address', key) || textAtPath(person, 'address', key, 'name'),
  );
  const text = textAtPath(person, 'address') || [...new Set(parts)].filter(part => part !== '').join(', ');
  return { text, at: 'address' };
}
