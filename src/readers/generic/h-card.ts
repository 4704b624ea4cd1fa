import { folded } from '../../candidate/text.ts';
import { isArticlePage, isByTheWay } from './article-page.ts';
import { CLASSIC, cardLinks, ownElements, rawCardPerson } from './card-person.ts';
import { foundPerson, type FoundPerson } from './found-person.ts';
import { isPersonalName } from './personal-name.ts';
import { isSamePage } from './same-page.ts';
import { visibleText } from './visible-text.ts';

/** What an h-card says about the page's subject, and the element that holds it. */
export interface HCardPerson {
  readonly container: Element;
  readonly person: FoundPerson;
}

/** Where a card is that of an employer, a school or a venue. */
const OF_SOMETHING =
  '.p-experience, .p-education, .p-affiliation, .p-org, .p-location, .p-publisher, .h-event, .h-product';

/** More cards than that are a list of people, and looking through each of them would take time. */
const MOST_CARDS = 200;

/**
 * The representative h-card of a page (microformats.org/wiki/representative-h-card-parsing): the one whose u-url is the
 * page; else the one whose u-url is also rel=me; else the only one. The last two not on an article, nor where pages
 * name an author. An h-card of an organisation (its name is its p-org) is nobody's. A classic hCard counts where the
 * page has no h-card.
 */
export function readHCard(document: Document, url: URL): HCardPerson | undefined {
  const cards = outermost(document, '.h-card');
  if (cards.length === 0) return readClassicCard(document, url);
  const own = isArticlePage(document) ? [] : cards.filter(card => !isByTheWay(card));
  const ofThisPage = cards.filter(card => cardLinks(card).some(href => leadsTo(href, url)));
  const [container, ...others] =
    [
      // A home page that shows posts repeats the card in each of them.
      ofThisPage.filter(card => !isByTheWay(card)),
      ofThisPage,
      own.filter(card => card.querySelector('.u-url[rel~="me"]') ?? card.matches('.u-url[rel~="me"]')),
      cards.length === 1 ? own : [],
    ].find(found => found.length > 0) ?? [];
  if (!container || others.length > 0) return undefined;
  const person = foundPerson('markup', rawCardPerson(container), url);
  const [name] = person.name;
  return person.organisation.some(({ value }) => value === name?.value) ? undefined : { container, person };
}

/** Themes still draw every author and commenter as a classic hCard, so that the title or the address must agree. */
function readClassicCard(document: Document, url: URL): HCardPerson | undefined {
  const [container, ...others] = outermost(document, '.vcard');
  if (!container || others.length > 0 || isArticlePage(document)) return undefined;
  if (isByTheWay(container) || container.closest('.author, .comment, .byline')) return undefined;
  const [shown] = ownElements(container, '.fn');
  const name = shown ? visibleText(shown) : '';
  const isSubject =
    folded(document.title).includes(name) || cardLinks(container, CLASSIC).some(href => leadsTo(href, url));
  if (!isPersonalName(name) || !isSubject || shown?.matches('.org')) return undefined;
  return { container, person: foundPerson('markup', rawCardPerson(container, CLASSIC), url) };
}

function outermost(document: Document, root: string): readonly Element[] {
  const all = Array.from(document.querySelectorAll(root));
  return all.length > MOST_CARDS
    ? []
    : all.filter(card => !card.parentElement?.closest(root) && !card.closest(OF_SOMETHING));
}

function leadsTo(href: string, url: URL): boolean {
  return URL.canParse(href, url.href) && isSamePage(new URL(href, url.href), url);
}
