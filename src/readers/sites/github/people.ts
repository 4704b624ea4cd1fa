import { blankCandidate } from '../../../candidate/candidate.ts';
import { isMissing } from '../../../candidate/claim.ts';
import { folded } from '../../../candidate/text.ts';
import { candidateFields } from '../../generic/candidate-fields.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from '../../generic/found-person.ts';
import { isPartialName } from '../../generic/partial-name.ts';
import { attributesAt, textAt } from '../../generic/raw-at.ts';
import { visibleText } from '../../generic/visible-text.ts';
import type { RowReader } from '../../reader.ts';

/** The members of an organisation, whatever page of them. */
export const PEOPLE = /^\/orgs\/[A-Za-z0-9-]{1,39}\/people\/?$/;

/** A saved page of 2018 has these rows, others' code of 2026 reads them still. */
const ROW = 'li.member-list-item';
const MEMBER = 'a[id^="member-"][href]';
const PHOTO = 'img[src*="avatars"]';

/** The card over a login: whose it is says its address in others' code of 2026; its sections are labelled in English. */
const CARD = {
  card: '.js-hovercard-content',
  login: 'section[aria-label="User login and name"] a[href]',
  bio: 'section[aria-label="User bio"]',
  location: 'section[aria-label="User location"]',
  photo: PHOTO,
} as const;

export const PEOPLE_SELECTORS: readonly string[] = [ROW, MEMBER, ...Object.values(CARD)];

/** Members row by row: a login, a name where there is one, and what the card that is open over a login says. */
export const peopleRows: RowReader = {
  find: document => Array.from(document.querySelectorAll(ROW)),
  read: (row, url) => {
    const member = row.querySelector(MEMBER);
    const login = member ? loginOf(member, url) : undefined;
    const viewer = row.ownerDocument.querySelector('meta[name="user-login"]')?.getAttribute('content');
    if (!member || login === undefined || login === viewer?.toLowerCase()) return undefined;
    const shown = foundPerson(
      'markup',
      {
        ...NOTHING,
        name: named([{ text: visibleText(member), at: MEMBER }], login),
        photo: attributesAt(row, PHOTO, 'src'),
      },
      url,
    );
    const fields = candidateFields([shown, ...cardOf(row.ownerDocument, url, login)]);
    return {
      ...blankCandidate('github', new URL(`/${login}`, url), login, 'public-code', 'row'),
      ...fields,
      partialName: !isMissing(fields.name) && isPartialName(fields.name.value),
    };
  },
};

/** What the card that is open now says, if it is about this person. */
function cardOf(document: Document, url: URL, login: string): readonly FoundPerson[] {
  const card = document.querySelector(CARD.card);
  const links = card ? Array.from(card.querySelectorAll(CARD.login)) : [];
  if (!card || links.length === 0 || links.some(link => loginOf(link, url) !== login)) return [];
  const texts = links.map(link => ({ text: visibleText(link), at: CARD.login }));
  return [
    foundPerson(
      'markup',
      {
        ...NOTHING,
        name: named(texts, login),
        headline: textAt(card, CARD.bio),
        location: textAt(card, CARD.location),
        photo: attributesAt(card, CARD.photo, 'src'),
      },
      url,
    ),
  ];
}

/** Who gives no name is listed by their login. */
function named(texts: readonly Raw[], login: string): readonly Raw[] {
  return texts.filter(({ text }) => folded(text).replace(/^@/, '').toLowerCase() !== login);
}

function loginOf(link: Element, url: URL): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const { host, pathname } = URL.canParse(href, url.href) ? new URL(href, url) : url;
  return host === url.host ? /^\/([A-Za-z0-9-]{1,39})\/?$/.exec(pathname)?.[1]?.toLowerCase() : undefined;
}
