import { isJsonObject, listOf } from '../../generic/json-value.ts';
import { all } from './elements.ts';
import { slugOf } from './subject.ts';

/**
 * The names that the data inside a page of 2022-25 gives for a slug. The same data holds the person who is signed in
 * and people suggested: nothing is read of a record that does not carry the slug.
 */
export function embeddedNames(document: Document, slug: string): readonly string[] {
  const names = all(document, 'code[id^="bpr-guid-"]').flatMap(({ textContent }) =>
    textContent.includes('"publicIdentifier"') ? recordsIn(textContent) : [],
  );
  return names.flatMap(record => {
    const { publicIdentifier, firstName, lastName } = record;
    if (typeof publicIdentifier !== 'string' || slugOf(publicIdentifier) !== slug) return [];
    return typeof firstName === 'string' && typeof lastName === 'string' ? [`${firstName} ${lastName}`] : [];
  });
}

function recordsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const data: unknown = JSON.parse(text);
    return isJsonObject(data) ? listOf(data['included']).filter(isJsonObject) : [];
  } catch {
    return [];
  }
}
