import { firstOf } from '../../candidate/merged.ts';
import { folded } from '../../candidate/text.ts';
import { declared } from '../declared.ts';
import { clockIn } from '../generic/clock.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from '../generic/found-person.ts';
import { textAt, textsAt } from '../generic/raw-at.ts';
import type { Reader, Reading } from '../reader.ts';
import { NOBODY, wordSet } from './communities/one-part.ts';

const RESERVED = wordSet(
  '- admin api dashboard explore groups help import jwt login oauth profile projects public s search sign_in sign_up ' +
    'snippets users',
);

const PAGE = {
  profile: '.user-profile',
  name: '.user-profile [itemprop="name"]',
  photo: '.user-profile img[itemprop="image"], .user-profile [itemprop="image"] img',
  since: 'svg[data-testid="calendar-icon"] + span, .user-profile .middle-dot-divider',
  clock: '[data-testid="user-local-time"]',
  handle: '.user-profile span, .user-profile div',
} as const;

const described = declared({
  id: 'gitlab',
  basis: {
    grade: 'public-code',
    asOf: '2025-06',
    on: 'GitLab’s own templates: the page of 2023 and the side bar that came after; no saved page.',
  },
  host: /^gitlab\.com$/,
  profile:
    /^\/(?:users\/)?([A-Za-z0-9_][\w.-]*)(?:\/(?:activity|groups|contributed|projects|starred|snippets|followers|following))?\/?$/,
  reserved: RESERVED,
  loosePaths: true,
  embedded: namedPerson,
  // A heading is no proof: groups have addresses of the same form.
  otherwise: () => NOBODY,
  layouts: [
    {
      id: 'user-profile',
      test: [PAGE.profile],
      within: PAGE.profile,
      own: '.user-profile a[href$="/-/profile"], .user-profile a[href$="/-/user_settings/profile"]',
      fields: {
        headline: ['[itemprop="jobTitle"]', '.profile-user-bio'],
        organisation: ['[itemprop="worksFor"]'],
        location: ['[itemprop="addressLocality"]'],
        email: ['a[itemprop="email"] @href'],
        link: ['a[itemprop="url"], .profile-header a[rel~="nofollow"][href^="http"] @href'],
      },
      about: '.profile-user-bio',
      more: part => ({
        localTime: firstOf(textAt(part, PAGE.clock).flatMap(clock => clockIn(clock))),
      }),
    },
  ],
});

/** People on gitlab.com. A group has an address of the same form and no profile. */
export const gitlab: Reader = {
  ...described,
  selectors: [...described.selectors, ...Object.values(PAGE)],
};

/** Name and picture. The name stands beside pronouns and "(Busy)" in one element: its own text is the name. */
function namedPerson(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  if (!document.querySelector(PAGE.profile)) return undefined;
  const handles = Array.from(document.querySelectorAll(PAGE.handle)).flatMap(handleIn);
  if (handles.length > 0 && !handles.includes(slug)) return { kind: 'unreadable', reason: 'another-person' };
  const name = Array.from(document.querySelectorAll(PAGE.name)).find(isOwn);
  const texts = Array.from(name?.childNodes ?? []).filter(node => node.nodeType === node.TEXT_NODE);
  const photo = Array.from(document.querySelectorAll(PAGE.photo)).find(isOwn);
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [{ text: texts.map(({ nodeValue }) => nodeValue).join(' '), at: PAGE.name }],
      photo: [{ text: photo?.getAttribute('src') ?? '', at: PAGE.photo }],
      joined: textsAt(document, PAGE.since).flatMap(joinedIn),
    },
    url,
  );
}

/** Projects listed on a profile have names and pictures of their own. */
function isOwn(element: Element): boolean {
  return !element.closest('[itemscope]')?.parentElement?.closest(PAGE.profile);
}

function handleIn({ textContent, childElementCount }: Element): readonly string[] {
  const handle = childElementCount === 0 ? /^@([\w.-]+)$/.exec(folded(textContent))?.[1] : undefined;
  return handle === undefined ? [] : [handle.toLowerCase()];
}

/** "Member since March 04, 2016"; only English says it in words known here. */
function joinedIn({ text, at }: Raw): readonly Raw[] {
  const written = /^Member since ([A-Z][a-z]{2,8} \d{1,2}, \d{4})$/.exec(text)?.[1] ?? '';
  const date = new Date(`${written} UTC`);
  return Number.isNaN(date.getTime()) ? [] : [{ text: date.toISOString(), at }];
}
