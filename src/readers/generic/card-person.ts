import { NOTHING, type Raw, type RawPerson } from './found-person.ts';
import { isPersonalName } from './personal-name.ts';
import { visibleText } from './visible-text.ts';

/** How a vocabulary of class names writes a property of microformats2. */
export type Vocabulary = (property: string) => string;

/** microformats2, `p-name`. */
export const MICROFORMATS: Vocabulary = property => property;

const CLASSIC_NAMES: ReadonlyMap<string, string> = new Map([
  ['p-name', 'fn'],
  ['p-job-title', 'title'],
  ['h-card', 'vcard'],
  ['dt-start', 'dtstart'],
  ['dt-end', 'dtend'],
]);
/** The classic microformats before them, `fn` (microformats.org/wiki/hcard). */
export const CLASSIC: Vocabulary = property =>
  CLASSIC_NAMES.get(property) ?? property.replace(/^(?:p|u|dt|h)-/, '');

/** Roots of nested microformats: their properties are their own. */
const ROOTS =
  '.h-card, .h-adr, .h-geo, .h-entry, .h-event, .h-cite, .h-item, .h-resume, .vcard, .vevent, .hresume';

/** What a card says about its person, as it says it. */
export function rawCardPerson(card: Element, of: Vocabulary = MICROFORMATS): RawPerson {
  const texts = (property: string): readonly Raw[] => textsOf(card, of(property));
  const hrefs = (property: string): readonly Raw[] => hrefsOf(card, `.${of(property)}`);
  return {
    ...NOTHING,
    name: namesOf(card, of),
    birthDate: texts('dt-bday'),
    headline: [...texts('p-job-title'), ...texts('p-role')],
    location: placesOf(card, of),
    organisation: organisationsOf(card, of),
    link: [...hrefs('u-url'), ...hrefsOf(card, '[rel~="me"]')],
    email: hrefs('u-email'),
    phone: texts('p-tel'),
    photo: photosOf(card, of('u-photo')),
    about: texts('p-note'),
  };
}

/** The addresses a card says are its person's own. */
export function cardLinks(card: Element, of: Vocabulary = MICROFORMATS): readonly string[] {
  return hrefsOf(card, `.${of('u-url')}`).map(({ text }) => text);
}

/** The elements of one microformat that a selector finds, without those of the microformats nested in it. */
export function ownElements(root: Element, selector: string): readonly Element[] {
  const found = Array.from(root.querySelectorAll(selector)).filter(
    element => element.parentElement?.closest(ROOTS) === root,
  );
  return root.matches(selector) ? [root, ...found] : found;
}

/** The value of a text property (microformats2 parsing, "p-x" and "dt-x"). */
export function propertyText(element: Element): string {
  const [datetime, value, title, alt] = ['datetime', 'value', 'title', 'alt'].map(name =>
    element.getAttribute(name),
  );
  return (
    datetime ??
    (element.matches('data') ? value : null) ??
    (element.matches('abbr') ? title : null) ??
    (element.matches('img') ? alt : null) ??
    visibleText(element)
  );
}

function textsOf(card: Element, property: string): readonly Raw[] {
  return ownElements(card, `.${property}`).map(element => ({
    text: propertyText(element),
    at: `.${property}`,
  }));
}

/** p-name; without one, the implied name of a card that is a mere name (microformats2 parsing). */
function namesOf(card: Element, of: Vocabulary): readonly Raw[] {
  const names = textsOf(card, of('p-name'));
  const [given, family] = ['p-given-name', 'p-family-name'].map(part => textsOf(card, of(part))[0]);
  if (names.length > 0) return names.slice(0, 1);
  if (given && family) return [{ text: `${given.text} ${family.text}`, at: '.p-given-name' }];
  if (card.querySelector('[class*="p-"]')) return [];
  const text = visibleText(card);
  return card.matches('a, span') || isPersonalName(text) ? [{ text, at: '.h-card' }] : [];
}

function organisationsOf(card: Element, of: Vocabulary): readonly Raw[] {
  return ownElements(card, `.${of('p-org')}`).map(element => {
    const name = element.matches('.h-card, .vcard') ? element.querySelector(`.${of('p-name')}`) : null;
    return { text: visibleText(name ?? element), at: `.${of('p-org')}` };
  });
}

function hrefsOf(card: Element, selector: string): readonly Raw[] {
  return ownElements(card, selector).map(element => ({
    text: element.getAttribute('href') ?? visibleText(element),
    at: selector,
  }));
}

function photosOf(card: Element, property: string): readonly Raw[] {
  return ownElements(card, `.${property}`).map(element => {
    const image = element.matches('img') ? element : element.querySelector('img');
    return { text: image?.getAttribute('src') ?? element.getAttribute('href') ?? '', at: `.${property}` };
  });
}

/** Cards with a map say where somebody was last, which is not where they live. */
const PASSING =
  /\b(?:last seen|seen (?:in|near|at)|checked? in|check-?in|right now|currently (?:in|at|visiting)|travell?ing)\b/i;

function placesOf(card: Element, of: Vocabulary): readonly Raw[] {
  const address = ownElements(card, `.${of('p-adr')}, .${of('h-adr')}`)[0];
  const parts = ['p-locality', 'p-region', 'p-country-name'].flatMap(part =>
    (address
      ? Array.from(address.querySelectorAll(`.${of(part)}`))
      : ownElements(card, `.${of(part)}`)
    ).slice(0, 1),
  );
  const isPassing = [address, ...parts].some(
    element => element && PASSING.test(visibleText(element.parentElement ?? element)),
  );
  if (isPassing) return [];
  const texts = parts.map(part => visibleText(part));
  const text = texts.length > 0 ? [...new Set(texts)].join(', ') : address ? visibleText(address) : '';
  return [{ text, at: `.${of('p-adr')}` }];
}
