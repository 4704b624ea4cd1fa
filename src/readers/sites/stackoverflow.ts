import { missing } from '../../candidate/claim.ts';
import { declared } from '../declared.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from '../generic/found-person.ts';
import { attributesAt, textAt } from '../generic/raw-at.ts';
import { visibleText } from '../generic/visible-text.ts';
import { profileSlug } from '../generic/profile-slug.ts';
import type { Reader, Reading } from '../reader.ts';

const PROFILE = /^\/users\/(\d+)(?:\/[^/]*)?\/?$/;

const PAGE = {
  avatar: '.js-usermini-avatar-container',
  name: '.fs-headline2',
  title: '.fs-title',
  pin: '.iconLocation',
  cake: '.iconCake',
  link: 'a[rel~="me"][href]',
  about: '.js-about-me-content',
} as const;

const described = declared({
  id: 'stackoverflow',
  basis: {
    grade: 'public-code',
    asOf: '2024-05',
    on: 'Others’ code of 2021 to 2024 names these classes; no saved page, and not looked at since.',
  },
  host: /^stackoverflow\.com$/,
  profile: PROFILE,
  embedded: boundPerson,
  layouts: [
    {
      id: 'user-card',
      test: [PAGE.avatar],
      own: 'a[href^="/users/edit/"]',
      fields: { photo: [`${PAGE.avatar} img @src`] },
      about: PAGE.about,
      more: part => (textAt(part, PAGE.name).some(isMadeUp) ? { name: missing('absent') } : {}),
    },
  ],
});

/** People on Stack Overflow. A name that the site made up ("user1234567") is none. */
export const stackoverflow: Reader = {
  ...described,
  selectors: [...described.selectors, ...Object.values(PAGE)],
};

/** What stands beside the picture, which links the person whose page it is. */
function boundPerson(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const avatar = document.querySelector(PAGE.avatar);
  if (!avatar) return undefined;
  const href = avatar.closest('a[href]')?.getAttribute('href') ?? '';
  const whose = URL.canParse(href, url.href) ? profileSlug(PROFILE, new URL(href, url).pathname) : undefined;
  if (href !== '' && whose !== slug) return { kind: 'unreadable', reason: 'another-person' };
  const card = cardAround(avatar);
  if (!card) return { kind: 'unreadable', reason: 'no-name' };
  const since = card.querySelector(PAGE.cake)?.closest('li')?.querySelector('span[title]');
  const place = card.querySelector(PAGE.pin)?.closest('li');
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: textAt(card, PAGE.name),
      headline: textAt(card, PAGE.title),
      location: place ? [{ text: visibleText(place), at: PAGE.pin }] : [],
      joined: since ? [{ text: since.getAttribute('title') ?? '', at: PAGE.cake }] : [],
      link: attributesAt(card, PAGE.link, 'href'),
    },
    url,
  );
}

function isMadeUp({ text }: Raw): boolean {
  return /^user\d+$/i.test(text);
}

/** The smallest part of the page around the picture that has a headline. */
function cardAround(avatar: Element): Element | null {
  let card: Element | null = avatar;
  while (card && !card.querySelector(PAGE.name)) card = card.parentElement;
  return card;
}
