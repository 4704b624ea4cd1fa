import type { Study } from '../../candidate/candidate.ts';
import type { Claim } from '../../candidate/claim.ts';
import { isMasked } from '../../candidate/masked.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { isArticlePage, isByTheWay } from './article-page.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from './found-person.ts';
import { isPersonalName } from './personal-name.ts';
import { isSamePage } from './same-page.ts';
import { visibleText } from './visible-text.ts';

/** The vocabularies a Person is marked up in; data-vocabulary.org ended in 2020, old pages still carry it. */
const PERSON = ['schema.org/Person', 'data-vocabulary.org/Person']
  .flatMap(type => [`[itemscope][itemtype$="${type}" i]`, `[itemscope][itemtype*="${type} " i]`])
  .join(',');
/** More persons than that are a list of people, and looking through each of them would take time. */
const MOST_PERSONS = 100;
/** Items of these types are schools; `alumniOf` names former employers as well. */
const SCHOOL = /School|College|University|EducationalOrganization/;

/** What microdata says about the page's subject, and the element that holds it. */
export interface MicrodataPerson {
  readonly container: Element;
  readonly person: FoundPerson;
}

/**
 * The Person item that is the page's subject: the main entity of the page, or the only one that stands on its own.
 * Persons inside other items (an author, a reviewer) and one of several in a list are not.
 */
export function readMicrodata(document: Document, url: URL): MicrodataPerson | undefined {
  const items = Array.from(document.querySelectorAll(PERSON));
  if (items.length > MOST_PERSONS) return undefined;
  const main = items.filter(item => item.matches('[itemprop~="mainEntity"]'));
  const alone = items.filter(item => !item.hasAttribute('itemprop') && !isByTheWay(item));
  const ofThisPage = alone.filter(item => isOfPage(item, url));
  const [container, ...others] =
    [main, ofThisPage, isArticlePage(document) ? [] : alone].find(found => found.length > 0) ?? [];
  if (!container || others.length > 0) return undefined;
  return { container, person: personOf(container, url) };
}

function isOfPage(item: Element, url: URL): boolean {
  return valuesOf(item, 'url').some(
    ({ text }) => URL.canParse(text, url.href) && isSamePage(new URL(text, url.href), url),
  );
}

function personOf(item: Element, url: URL): FoundPerson {
  const titles = ['jobTitle', 'title', 'role'].flatMap(property => valuesOf(item, property));
  const occupations = namesOf(item, 'hasOccupation');
  const [given] = valuesOf(item, 'givenName');
  const [family] = valuesOf(item, 'familyName');
  const parts = given && family ? [{ text: `${given.text} ${family.text}`, at: '[itemprop=givenName]' }] : [];
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [
        ...valuesOf(item, 'name'),
        ...parts,
        ...valuesOf(item, 'alternateName').filter(({ text }) => isPersonalName(text)),
      ],
      birthDate: valuesOf(item, 'birthDate'),
      headline: titles.length > 0 ? titles : occupations,
      location: [...placesOf(item, 'homeLocation'), ...placesOf(item, 'address')],
      organisation: namesOf(item, 'worksFor'),
      link: [...valuesOf(item, 'url'), ...valuesOf(item, 'sameAs')],
      email: valuesOf(item, 'email'),
      phone: valuesOf(item, 'telephone'),
      photo: [...valuesOf(item, 'image'), ...valuesOf(item, 'photo')],
      skill: [...namesOf(item, 'knowsAbout'), ...namesOf(item, 'skills')],
      language: namesOf(item, 'knowsLanguage'),
      study: elementsOf(item, 'alumniOf').flatMap(studyOf),
      about: valuesOf(item, 'description'),
    },
    url,
  );
}

function studyOf(school: Element): readonly Claim<Study>[] {
  if (school.hasAttribute('itemscope') && !SCHOOL.test(school.getAttribute('itemtype') ?? '')) return [];
  const name = folded(nameOf(school));
  return /\p{L}/u.test(name) && name.length <= 200 && !isMasked(name)
    ? [claimOf<Study>({ school: name }, 'markup', '[itemprop=alumniOf]', name)]
    : [];
}

/** The elements of one item that carry a property, without those of the items nested in it. */
function elementsOf(item: Element, property: string): readonly Element[] {
  return Array.from(item.querySelectorAll(`[itemprop~="${property}"]`)).filter(
    element => element.parentElement?.closest('[itemscope]') === item,
  );
}

function valuesOf(item: Element, property: string): readonly Raw[] {
  return elementsOf(item, property)
    .filter(element => !element.hasAttribute('itemscope') || property === 'image')
    .map(element => ({ text: valueOf(element, property), at: `[itemprop=${property}]` }));
}

/** HTML, section 5.2.4 "Values", but an e-mail or phone in a link is its address, not its text. */
function valueOf(element: Element, property: string): string {
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (attribute !== null) return attribute;
  if (property === 'image' || property === 'photo') {
    const image = element.matches('img') ? element : element.querySelector('img');
    return image?.getAttribute('src') ?? element.getAttribute('href') ?? '';
  }
  if (!ADDRESSES.has(property)) return visibleText(element);
  const href = (element.matches('[href]') ? element : element.querySelector('[href]'))?.getAttribute('href');
  const isMarkedUp = property === 'url' || property === 'sameAs' || /^(?:mailto|tel):/i.test(href ?? '');
  return isMarkedUp && href ? href : visibleText(element);
}

const ADDRESSES = new Set(['url', 'sameAs', 'email', 'telephone']);

/** The names of nested items (an Organization), or the text where the site nests nothing. */
function namesOf(item: Element, property: string): readonly Raw[] {
  return elementsOf(item, property).map(element => ({
    text: nameOf(element),
    at: `[itemprop=${property}]`,
  }));
}

function nameOf(element: Element): string {
  const name = element.hasAttribute('itemscope') ? elementsOf(element, 'name')[0] : element;
  return name ? (name.getAttribute('content') ?? visibleText(name)) : '';
}

const PLACE_PARTS = [
  'addressLocality',
  'addressRegion',
  'addressCountry',
  'locality',
  'region',
  'country-name',
];

/** A place as text; of a nested address the town, region and country; of a nested place its address or name. */
function placesOf(item: Element, property: string): readonly Raw[] {
  return elementsOf(item, property).map(element => {
    const at = `[itemprop=${property}]`;
    if (!element.hasAttribute('itemscope'))
      return { text: element.getAttribute('content') ?? visibleText(element), at };
    const address = elementsOf(element, 'address')[0] ?? element;
    if (address !== element && !address.hasAttribute('itemscope')) return { text: visibleText(address), at };
    const parts = PLACE_PARTS.flatMap(part => namesOf(address, part).map(({ text }) => text));
    const text =
      parts.length > 0 ? [...new Set(parts)].join(', ') : (namesOf(element, 'name')[0]?.text ?? '');
    return { text, at };
  });
}
