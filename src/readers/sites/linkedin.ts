import { blankCandidate } from '../../candidate/candidate.ts';
import { isPartialName } from '../generic/partial-name.ts';
import type { Reader } from '../reader.ts';
import { readDetails } from './linkedin/details.ts';
import { withDialog } from './linkedin/dialogs.ts';
import { all } from './linkedin/elements.ts';
import { embeddedNames } from './linkedin/embedded-names.ts';
import { ember } from './linkedin/ember.ts';
import { PEOPLE_SELECTORS, peopleSearch } from './linkedin/people-search.ts';
import { publicPage } from './linkedin/public-page.ts';
import { sdui } from './linkedin/sdui.ts';
import { HOST, isOtherSlug, isSubject, nameInTitle, NOBODY, slugIn } from './linkedin/subject.ts';

/** The profile itself, in one of its languages or under a dialog, and the pages of its sections. */
const PROFILE = /^\/in\/[^/]+(?:\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:overlay|details)\/.*)?)?$/i;
const PEOPLE = /^\/search\/results\/people\/?$/;
const DETAILS = /\/details\/([a-z-]+)/;

/** Newest first; a page has the marks of one of them alone. Those before 2021 are served to nobody any more. */
const LAYOUTS = [sdui, ember, publicPage];

/** Links that only the person whose profile it is has; the last also stands in the bar above. Seen 2018 to 2026. */
const OWN = 'a[href*="/in/"][href*="/edit/"], main a[href*="isSelfProfile=true"]';

/**
 * LinkedIn profiles: signed in, in the layouts of 2025-26 and of 2022-25; their detail pages; the public page; and searches for people. Loaded sections of the newest layout, and rows of its search, were read in
 * others' code alone; what is graded here is the head of the page, seen on saved pages.
 */
export const linkedin: Reader = {
  id: 'linkedin',
  basis: {
    grade: 'real-page',
    asOf: '2026-09',
    on: 'Saved pages of 2016 to 2026; loaded sections and search of 2025-26 in public code.',
  },
  selectors: [...LAYOUTS.flatMap(({ selectors }) => selectors), ...PEOPLE_SELECTORS],
  rows: peopleSearch,

  kindOf: ({ protocol, hostname, pathname }) => {
    if (protocol !== 'https:' || !HOST.test(hostname)) return undefined;
    if (PEOPLE.test(pathname)) return 'list';
    return PROFILE.test(pathname) ? 'profile' : undefined;
  },

  read: (document, url) => {
    const slug = slugIn(url.pathname);
    const section = DETAILS.exec(url.pathname)?.[1];
    const layout = LAYOUTS.find(({ test }) => section !== undefined || test(document));
    if (slug === undefined || !layout) return { kind: 'unreadable', reason: 'unknown-layout' };
    if (isOwn(document, slug)) return { kind: 'own-profile' };

    const shown = section === undefined ? layout.read(document, slug) : readDetails(document, slug, section);
    if (!shown || NOBODY.test(shown.name.value)) return { kind: 'unreadable', reason: 'no-name' };

    const inTitle = nameInTitle(document.title);
    const namesOfAddress = inTitle === undefined ? embeddedNames(document, slug) : [inTitle];
    if (!isSubject(slug, { name: shown.name.value, slugs: shown.slugs, namesOfAddress })) {
      return { kind: 'unreadable', reason: 'another-person' };
    }
    const page = new URL(/^\/in\/[^/]+/.exec(url.pathname)?.[0] ?? url.pathname, url);
    return {
      kind: 'candidate',
      layout: section === undefined ? layout.id : 'details',
      candidate: {
        ...blankCandidate('linkedin', page, slug, 'real-page'),
        ...withDialog(document, url, slug, shown.fields),
        name: shown.name,
        // Whom the reader is not connected with is shown as "Mina O."
        partialName: isPartialName(shown.name.value),
      },
    };
  },
};

/** True when the links for editing are there, and are not left over from the profile before. */
function isOwn(document: Document, slug: string): boolean {
  return all(document, OWN).some(link => {
    const own = slugIn(link.getAttribute('href') ?? '');
    return link.closest('aside') === null && (own === undefined || !isOtherSlug(own, slug));
  });
}
