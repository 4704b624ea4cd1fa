import { isJsonObject, listOf, type JsonObject } from '../../generic/json-value.ts';
import { all } from './elements.ts';
import { slugOf } from './subject.ts';

/**
 * The names that the data inside a page of 2022-25 gives for a slug. The same data holds the person who is signed in
 * and people suggested: nothing is read of a record that does not carry the slug.
 */
export function embeddedNames(document: Document, slug: string): readonly string[] {
  return embeddedObjects(document, 'code[id^="bpr-guid-"]', 'included', '"publicIdentifier"').flatMap(
    ({ publicIdentifier, firstName, lastName }) =>
      typeof publicIdentifier === 'string' &&
      slugOf(publicIdentifier) === slug &&
      typeof firstName === 'string' &&
      typeof lastName === 'string'
        ? [`${firstName} ${lastName}`]
        : [],
  );
}

/** The objects listed under a key of the JSON in some elements; what does not hold `word` is not parsed. */
export function embeddedObjects(
  document: Document,
  at: string,
  key: string,
  word: string,
): readonly JsonObject[] {
  return all(document, at).flatMap(({ textContent }) => {
    if (!textContent.includes(word)) return [];
    try {
      const data: unknown = JSON.parse(textContent);
      return isJsonObject(data) ? listOf(data[key] ?? data).filter(isJsonObject) : [];
    } catch {
      return [];
    }
  });
}
