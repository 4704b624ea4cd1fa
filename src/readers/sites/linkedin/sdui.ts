import { isMissing } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { visibleLines, visibleText } from '../../generic/visible-text.ts';
import { all, linkedSlugs } from './elements.ts';
import type { Layout } from './layout.ts';
import { ownWords } from './own-words.ts';
import { photoField } from './photo.ts';
import { sectionFields } from './section-fields.ts';
import { CARD, entriesIn, entryOf, memberIn, sectionsOf } from './sections.ts';
import { slugOf } from './subject.ts';
import { isBefore, topLines } from './top-lines.ts';

/** What marks the parts of the page. Component keys are not translated; every class name is hashed. */
const AT = {
  /** There before anything of the person is. Seen 2026-09. */
  page: 'meta[name="como-pk"][content*="profile_view"]',
  /** As attribute or as id. Seen 2026-09. */
  topcard: ['componentkey', 'id'].map(key => `[${key}^="${CARD}"][${key}$="Topcard"]`).join(),
  /** Around the name of members with a verification; the slug follows. Seen 2026-09. */
  verified: 'ProfileVerificationTriggerRef-',
  contact: 'a[href*="/overlay/contact-info"]',
  photo: 'img[src*="profile-"]:not([src*="background"])',
  /** In the section that was scrolled into view. Public code, 2026-08. */
  about: '[data-testid="expandable-text-box"]',
} as const;

/** The layout served since 2025: no `h1`, and sections that stay empty boxes until they are scrolled into view. */
export const sdui: Layout = {
  id: 'sdui',
  selectors: Object.values(AT),
  test: document => document.querySelector(`${AT.page}, ${AT.topcard}`) !== null,

  read: (document, slug) => {
    // Feeds and suggestions repeat name and headline: nothing outside this card is the person's head.
    const card = all(document, AT.topcard).find(part => part.querySelector('h2'));
    const heading = card?.querySelector(`[componentkey^="${AT.verified}"] h2`) ?? card?.querySelector('h2');
    const name = heading ? visibleText(heading) : '';
    if (!card || !heading || name === '') return undefined;

    const sections = sectionFields({
      entriesOf: name =>
        sectionsOf(card, name, slug)
          .map(entriesIn)
          .find(found => found.length > 0) ?? [],
      entryOf,
      whenEmpty: () => 'not-loaded',
    });
    const top = topLines(card, heading);
    const about = sectionsOf(card, 'about', slug)[0]?.querySelector(AT.about);

    return {
      name: claimOf(name, 'markup', 'Topcard h2', name),
      slugs: slugsOf(card),
      fields: {
        ...sections,
        ...top,
        currentOrganisation: isMissing(top.currentOrganisation)
          ? sections.currentOrganisation
          : top.currentOrganisation,
        // The photos behind the contact link are those of common acquaintances.
        photo: photoField(
          all(card, AT.photo).find(image => isBefore(image, card.querySelector(AT.contact) ?? heading)),
          'Topcard img',
        ),
        ...ownWords(about ? visibleLines(about, 'button').join('\n') : '', card),
      },
    };
  },
};

/** The addresses of the person in the card: in its key, around the name, and in the links to what belongs to it. */
function slugsOf(card: Element): readonly string[] {
  const verified = all(card, `[componentkey^="${AT.verified}"]`).map(part =>
    slugOf(part.getAttribute('componentkey')?.slice(AT.verified.length) ?? ''),
  );
  return [memberIn(card), ...verified, ...linkedSlugs(card, 'a[href*="/overlay/"]')].filter(
    slug => slug !== '',
  );
}
