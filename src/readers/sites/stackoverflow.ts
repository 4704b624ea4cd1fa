import { firstOf } from '../../candidate/merged.ts';
import { claimOf } from '../../candidate/text.ts';
import { isoDate } from '../../candidate/iso-date.ts';
import { declared } from '../declared.ts';
import { foundPerson, NOTHING, type FoundPerson } from '../generic/found-person.ts';
import { textAt } from '../generic/raw-at.ts';
import { profileSlug } from '../generic/profile-slug.ts';
import type { Reader, Reading } from '../reader.ts';

const PROFILE = /^\/users\/(\d+)(?:\/[^/]*)?\/?$/;

const PAGE = {
  avatar: '.js-usermini-avatar-container',
  name: '#mainbar-full .fs-headline2, #mainbar-full .js-user-header .fs-headline2',
  title: '#mainbar-full .fs-title.fc-light',
  pin: '#mainbar-full .iconLocation',
  cake: '#mainbar-full .iconCake',
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
      fields: {
        headline: [PAGE.title],
        link: ['#mainbar-full a[rel~="me"][href] @href'],
        photo: [`${PAGE.avatar} img @src`],
      },
      about: PAGE.about,
      more: part => {
        const since = besideIcon(part, PAGE.cake)?.querySelector('span[title]')?.getAttribute('title') ?? '';
        const joined = isoDate(since);
        return { joined: firstOf(joined === undefined ? [] : [claimOf(joined, 'markup', PAGE.cake, since)]) };
      },
    },
  ],
});

/** People on Stack Overflow. A name that the site made up ("user1234567") is none. */
export const stackoverflow: Reader = {
  ...described,
  selectors: [...described.selectors, ...Object.values(PAGE)],
};

/** Name and place; the picture beside them links the person whose page it is. */
function boundPerson(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const avatar = document.querySelector(PAGE.avatar);
  if (!avatar) return undefined;
  const href = avatar.closest('a[href]')?.getAttribute('href') ?? '';
  const whose = URL.canParse(href, url.href) ? profileSlug(PROFILE, new URL(href, url).pathname) : undefined;
  if (href !== '' && whose !== slug) return { kind: 'unreadable', reason: 'another-person' };
  const pin = besideIcon(document, PAGE.pin);
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: textAt(document, PAGE.name).filter(({ text }) => !/^user\d+$/i.test(text)),
      location: pin ? textAt(pin, '.truncate', ':scope > *').map(({ text }) => ({ text, at: PAGE.pin })) : [],
    },
    url,
  );
}

function besideIcon(part: ParentNode, icon: string): Element | null {
  return part.querySelector(icon)?.closest('li') ?? null;
}
