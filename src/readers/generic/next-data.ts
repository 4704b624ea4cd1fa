import type { Reading } from '../reader.ts';
import { embeddedJson, objectsIn, textAtPath } from './embedded-json.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from './found-person.ts';
import type { JsonObject } from './json-value.ts';
import { isPersonalName } from './personal-name.ts';
import { isNameShown } from './profile-heading.ts';

/** Where Next.js puts the data of a page, on every site built with it. */
const NEXT_DATA = 'script#__NEXT_DATA__';

/** Keys by which sites say which account an object is. */
const HANDLES = ['slug', 'username', 'userName', 'handle'];
/** Keys under which a page keeps who is signed in. */
const VIEWERS = ['viewer', 'currentUser', 'me'];
/** What has a slug as well, and is nobody. */
const NO_PERSON = /startup|company|organi[sz]ation|team|job|project|page/i;

/**
 * Whom the data of a page built with Next.js call by the name in its address. Objects with another handle are passed
 * over: the viewer, and people by the way. Where they name the account differently, or not as the page does, nobody.
 */
export function nextDataPerson(
  document: Document,
  url: URL,
  slug: string,
): FoundPerson | Reading | undefined {
  const all = objectsIn(embeddedJson(document, NEXT_DATA));
  const own = all.filter(
    ({ object }) =>
      HANDLES.some(key => textAtPath(object, key).toLowerCase() === slug) &&
      !NO_PERSON.test(textAtPath(object, '__typename')) &&
      nameOf(object) !== '',
  );
  const [name, ...others] = new Set(own.map(({ object }) => nameOf(object)));
  if (name === undefined || others.length > 0 || !isNameShown(name, document, slug)) return undefined;
  // Normalised data hold an account once, and refer to it.
  const references = all.flatMap(({ object }) => VIEWERS.map(key => textAtPath(object, key, '__ref')));
  if (own.some(({ key }) => VIEWERS.includes(key) || references.includes(key)))
    return { kind: 'own-profile' };
  const first = (...keys: readonly string[]): readonly Raw[] =>
    own
      .flatMap(({ object }) => keys.map(at => ({ text: textAtPath(object, at), at })))
      .filter(({ text }) => text !== '')
      .slice(0, 1);
  return foundPerson(
    'embedded-data',
    {
      ...NOTHING,
      name: [{ text: name, at: 'name' }],
      headline: first('headline', 'oneLiner'),
      location: first('location'),
      photo: first('avatarUrl'),
    },
    url,
  );
}

function nameOf(object: JsonObject): string {
  const name = ['name', 'fullName', 'displayName'].map(key => textAtPath(object, key)).find(isPersonalName);
  const parts = ['firstName', 'lastName'].map(key => textAtPath(object, key));
  return name ?? (parts.includes('') ? '' : parts.join(' '));
}
