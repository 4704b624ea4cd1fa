import { isMissing, type Claim } from '../../../candidate/claim.ts';
import { claimOf, folded } from '../../../candidate/text.ts';
import { visibleLines, visibleText } from '../../generic/visible-text.ts';
import { all, languageOf, linkedSlugs, textAt } from './elements.ts';
import type { Layout } from './layout.ts';
import { ownWords } from './own-words.ts';
import { photoField } from './photo.ts';
import { datesAt, type Entry } from './roles.ts';
import { sectionFields } from './section-fields.ts';
import { isOtherSlug } from './subject.ts';
import { shown } from './top-lines.ts';

/** What marks the parts of the page: ids, data attributes, and the classes that were never hashed. Seen 2022 to 2025. */
const AT = {
  page: 'main :is(section[data-view-name="profile-card"], section[data-member-id], .pv-top-card, a[href*="/overlay/contact-info"])',
  /** Other boxes have the same classes; the headline is the one with the mark, where there is a mark. */
  headline: '.text-body-medium.break-words',
  marked: '[data-generated-suggestion-target]',
  location: '.text-body-small.inline.t-black--light.break-words',
  /** The row of the employer carries no icon: only its label, which is translated, tells it from the school's. */
  row: 'button[aria-label]',
  photo: 'img[class*="pv-top-card-profile-picture__image"]',
  /** Every section begins with an empty anchor named after it. */
  anchors: 'main :is(#about, #experience, #education, #skills, #languages)',
  entry: '[data-view-name="profile-component-entity"]',
  /** Before 2023 the same element had a class. */
  oldEntry: '.pvs-entity',
  /** The text as shown; the same for screen readers stands beside it. */
  text: 'span[aria-hidden="true"]',
} as const;

/** "Current company: Acme. Click to ..." in the languages of most users. */
const EMPLOYER_LABEL =
  /^[^:：]*(?:company|unternehmen|entreprise|empresa|azienda|bedrijf|компани|회사|会社|公司)/i;

/** The layout served from 2022 to 2025: an `h1`, and sections that are in the page soon after it opens. */
export const ember: Layout = {
  id: 'ember',
  selectors: Object.values(AT),
  test: document => document.querySelector(AT.page) !== null,

  read: (document, slug) => {
    const heading = document.querySelector('main h1');
    const name = heading ? visibleText(heading) : '';
    const card = heading?.closest('section') ?? heading?.closest('.pv-top-card') ?? heading?.parentElement;
    if (!card || name === '') return undefined;

    const isLoaded = document.querySelector(AT.anchors) !== null;
    const section = (id: string): Element | undefined => sectionOf(document, id, slug);
    const sections = sectionFields({
      entriesOf: id => entriesIn(section(id)),
      entryOf,
      // A section that is there and empty, or still that of another person, is one that is being filled.
      whenEmpty: id => (isLoaded && !document.querySelector(`main div#${id}`) ? 'absent' : 'not-loaded'),
    });
    const about = section('about');
    const headline = textAt(card, AT.headline + AT.marked) || textAt(card, AT.headline);

    return {
      name: claimOf(name, 'markup', 'main h1', name),
      slugs: linkedSlugs(card, 'a[href*="/overlay/"]'),
      fields: {
        headline: shown(headline, AT.headline),
        location: shown(textAt(card, AT.location), AT.location),
        photo: photoField(card.querySelector(`${AT.photo}:not(.ghost-person)`) ?? undefined, AT.photo),
        ...sections,
        currentOrganisation: isMissing(sections.currentOrganisation)
          ? (employerRow(card) ?? sections.currentOrganisation)
          : sections.currentOrganisation,
        ...ownWords(about ? wordsOf(about) : '', card),
      },
    };
  },
};

/** The section behind an anchor, unless its links are those of another person: the one before the navigation. */
function sectionOf(document: Document, id: string, slug: string): Element | undefined {
  const section = document.querySelector(`main div#${id}`)?.closest('section');
  const isOthers =
    section && linkedSlugs(section, 'a[href*="/details/"]').some(other => isOtherSlug(other, slug));
  return isOthers ? undefined : (section ?? undefined);
}

/** The entries directly in a part of the page, or the roles directly in the entry of an employer. */
export function entriesIn(part: Element | undefined): readonly Element[] {
  if (!part) return [];
  const selector = part.querySelector(AT.entry) ? AT.entry : AT.oldEntry;
  return all(part, selector).filter(entry => {
    const around = entry.parentElement?.closest(selector);
    return !around || around === part || !part.contains(around);
  });
}

/** An entry of a section. Several roles at one employer are entries inside it. */
export function entryOf(entry: Element): Entry {
  const language = languageOf(entry);
  const roles = entriesIn(entry).map(linesOf);
  return { head: linesOf(entry), roles: roles.filter(lines => datesAt(lines, language) > 0), language };
}

/** The lines of an entry itself. Descriptions, roles and attachments are lists inside it. */
function linesOf(entry: Element): readonly string[] {
  const list = entry.closest('ul');
  return textsOf(all(entry, AT.text).filter(text => text.closest('ul') === list));
}

/** The text of the about section, its heading left out. */
function wordsOf(about: Element): string {
  const texts = all(about, AT.text).filter(text => !text.closest('h2'));
  return texts.flatMap(text => visibleLines(text)).join('\n');
}

function textsOf(texts: Iterable<Element>): readonly string[] {
  return Array.from(texts, visibleText).filter(text => text !== '');
}

function employerRow(card: Element): Claim<string> | undefined {
  const row = all(card, AT.row).find(button => EMPLOYER_LABEL.test(button.getAttribute('aria-label') ?? ''));
  const name = folded(row?.textContent ?? '');
  return name === '' ? undefined : claimOf(name, 'markup', 'top card company row', name);
}
