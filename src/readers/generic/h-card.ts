import { isArticlePage, isByTheWay } from './article-page.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from './found-person.ts';
import { isSamePage } from './same-page.ts';
import { visibleText } from './visible-text.ts';

/** What an h-card says about the page's subject, and the element that holds it. */
export interface HCardPerson {
  readonly container: Element;
  readonly person: FoundPerson;
}

/** Roots of nested microformats: their properties are their own. */
const ROOTS = '.h-card, .h-adr, .h-geo, .h-entry, .h-event, .h-cite, .h-item, .vcard';

/**
 * The representative h-card of a page (microformats.org/wiki/representative-h-card-parsing): the one whose u-url is the
 * page; else the one whose u-url is also rel=me; else the only one. The last two not on an article, nor where pages
 * name an author. An h-card of an organisation (its name is its p-org) is nobody's.
 */
export function readHCard(document: Document, url: URL): HCardPerson | undefined {
  const cards = Array.from(document.querySelectorAll('.h-card')).filter(
    card => !card.parentElement?.closest('.h-card'),
  );
  const own = isArticlePage(document) ? [] : cards.filter(card => !isByTheWay(card));
  const ofThisPage = cards.filter(card => linksOf(card).some(({ text }) => leadsTo(text, url)));
  const [container, ...others] =
    [
      // A home page that shows posts repeats the card in each of them.
      ofThisPage.filter(card => !isByTheWay(card)),
      ofThisPage,
      own.filter(card => card.querySelector('.u-url[rel~="me"]') ?? card.matches('.u-url[rel~="me"]')),
      cards.length === 1 ? own : [],
    ].find(found => found.length > 0) ?? [];
  if (!container || others.length > 0) return undefined;
  const person = personOf(container, url);
  const [name] = person.name;
  return person.organisation.some(({ value }) => value === name?.value) ? undefined : { container, person };
}

function leadsTo(href: string, url: URL): boolean {
  return URL.canParse(href, url.href) && isSamePage(new URL(href, url.href), url);
}

function personOf(card: Element, url: URL): FoundPerson {
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: namesOf(card),
      birthDate: textsOf(card, 'dt-bday'),
      headline: textsOf(card, 'p-job-title'),
      location: placesOf(card),
      organisation: organisationsOf(card),
      link: [...linksOf(card), ...hrefsOf(card, '[rel~="me"]')],
      email: hrefsOf(card, '.u-email'),
      phone: textsOf(card, 'p-tel'),
      photo: photosOf(card),
      about: textsOf(card, 'p-note'),
    },
    url,
  );
}

/** The elements of one card that a selector finds, without those of the microformats nested in it. */
function elementsOf(card: Element, selector: string): readonly Element[] {
  const found = Array.from(card.querySelectorAll(selector)).filter(
    element => element.parentElement?.closest(ROOTS) === card,
  );
  return card.matches(selector) ? [card, ...found] : found;
}

function textsOf(card: Element, property: string): readonly Raw[] {
  return elementsOf(card, `.${property}`).map(element => ({
    text:
      element.getAttribute('datetime') ??
      (element.matches('data') ? element.getAttribute('value') : null) ??
      (element.matches('abbr') ? element.getAttribute('title') : null) ??
      visibleText(element),
    at: `.${property}`,
  }));
}

/** p-name; without one, the implied name of a card that is a mere link or image (microformats2 parsing). */
function namesOf(card: Element): readonly Raw[] {
  const names = textsOf(card, 'p-name');
  const [given, family] = [textsOf(card, 'p-given-name')[0], textsOf(card, 'p-family-name')[0]];
  if (names.length > 0) return names.slice(0, 1);
  if (given && family) return [{ text: `${given.text} ${family.text}`, at: '.p-given-name' }];
  return card.matches('a, span') && !card.querySelector('[class*="p-"]')
    ? [{ text: visibleText(card), at: '.h-card' }]
    : [];
}

function organisationsOf(card: Element): readonly Raw[] {
  return elementsOf(card, '.p-org').map(element => {
    const name = element.matches('.h-card') ? element.querySelector('.p-name') : null;
    return { text: visibleText(name ?? element), at: '.p-org' };
  });
}

function hrefsOf(card: Element, selector: string): readonly Raw[] {
  return elementsOf(card, selector).map(element => ({
    text: element.getAttribute('href') ?? visibleText(element),
    at: selector,
  }));
}

function linksOf(card: Element): readonly Raw[] {
  return hrefsOf(card, '.u-url');
}

function photosOf(card: Element): readonly Raw[] {
  return elementsOf(card, '.u-photo').map(element => {
    const image = element.matches('img') ? element : element.querySelector('img');
    return { text: image?.getAttribute('src') ?? element.getAttribute('href') ?? '', at: '.u-photo' };
  });
}

/** Cards with a map say where somebody was last, which is not where they live. */
const PASSING =
  /\b(?:last seen|seen (?:in|near|at)|checked? in|check-?in|right now|currently (?:in|at|visiting)|travell?ing)\b/i;

function placesOf(card: Element): readonly Raw[] {
  const address = elementsOf(card, '.p-adr, .h-adr')[0];
  const parts = ['p-locality', 'p-region', 'p-country-name'].flatMap(part =>
    address
      ? Array.from(address.querySelectorAll(`.${part}`)).slice(0, 1)
      : elementsOf(card, `.${part}`).slice(0, 1),
  );
  const isPassing = [address, ...parts].some(
    element => element && PASSING.test(visibleText(element.parentElement ?? element)),
  );
  if (isPassing) return [];
  const texts = parts.map(part => visibleText(part));
  const text = texts.length > 0 ? [...new Set(texts)].join(', ') : address ? visibleText(address) : '';
  return [{ text, at: '.p-adr' }];
}
