import { blankCandidate, type Candidate } from '../../candidate/candidate.ts';
import { isMissing, type Claim } from '../../candidate/claim.ts';
import { firstOf } from '../../candidate/merged.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { writtenDateAt } from '../../candidate/written-date.ts';
import { candidateFields } from '../generic/candidate-fields.ts';
import { clockIn } from '../generic/clock.ts';
import { foundPerson, NOTHING, type Raw } from '../generic/found-person.ts';
import { attributesAt, textAt } from '../generic/raw-at.ts';
import { visibleLines, visibleText } from '../generic/visible-text.ts';
import { isPartialName } from '../generic/partial-name.ts';
import type { Reader } from '../reader.ts';
import { PEOPLE, PEOPLE_SELECTORS, peopleRows } from './github/people.ts';
import { isReserved } from './github/reserved.ts';

/** Logins: letters, digits and hyphens, at most 39 (GitHub's own rule for new accounts). */
const PROFILE = /^\/([A-Za-z0-9-]{1,39})\/?$/;

/**
 * The microdata of the card beside every tab of a profile: on saved pages of 2018, and in others' code of 2026.
 * Repositories carry `itemprop="name"` as well, so that every selector begins at the card.
 */
const CARD = {
  names: '.vcard-names',
  name: '.vcard-names [itemprop="name"], .vcard-names .p-name',
  login: '.vcard-names [itemprop="additionalName"], .vcard-names .p-nickname',
  bio: '.user-profile-bio, .p-note, [data-bio-text]',
  organisation: '.vcard-details [itemprop="worksFor"]',
  location: '.vcard-details [itemprop="homeLocation"]',
  // "Sign in to view email" for who is signed out: what is no address is dropped.
  email: '.vcard-details [itemprop="email"]',
  // `social` came in 2023, beside the one website there was before.
  links: '.vcard-details [itemprop="url"] a[href], .vcard-details [itemprop="social"] a[href]',
  photo: 'a[itemprop="image"][href]',
  // Where the viewer has set a clock, too, the text tells but the hours between the two.
  offset: '.vcard-details profile-timezone[data-hours-ahead-of-utc]',
  clock: '.vcard-details profile-timezone, .vcard-details [itemprop="localTime"]',
  // Gone from the card about 2017; the timeline still ends with the day an account was opened.
  joined: '.vcard-details time.join-date[datetime]',
  timeline: '#js-contribution-activity .TimelineItem',
  // The README a person shows on their own profile.
  readme: 'article.markdown-body',
} as const;

const OFFSET = 'data-hours-ahead-of-utc';

/** Marks of the page of an organisation: 2018 to 2026. */
const ORGANISATION =
  '[itemtype$="schema.org/Organization"], .orghead, meta[name="hovercard-subject-tag"][content^="organization:"]';

/** Whose page this is, as the head of the page says it; after a navigation the old one may stand there for a moment. */
const LOGIN_METAS = ['meta[name="octolytics-dimension-user_login"]', 'meta[property="profile:username"]'];

/** Profiles on GitHub, and the people of an organisation. A login is a handle: who shows no name there has none here. */
export const github: Reader = {
  id: 'github',
  basis: {
    grade: 'public-code',
    asOf: '2026-08',
    on: 'Markup that public code still uses; a saved page of 2018 has the same.',
  },
  selectors: [...Object.values(CARD), ...PEOPLE_SELECTORS],
  rows: peopleRows,

  kindOf: url => {
    if (url.protocol !== 'https:' || !/^(?:www\.)?github\.com$/.test(url.hostname)) return undefined;
    if (PEOPLE.test(url.pathname)) return 'list';
    return loginIn(url) === undefined ? undefined : 'profile';
  },

  read: (document, url) => {
    const login = loginIn(url);
    const isProfile = document.querySelector(CARD.names) !== null;
    if (!isProfile && document.querySelector(ORGANISATION)) return { kind: 'not-a-candidate' };
    if (!isProfile || login === undefined) return { kind: 'unreadable', reason: 'unknown-layout' };

    const shown = loginsOf(document);
    if (shown.length === 0) return { kind: 'unreadable', reason: 'unknown-layout' };
    if (shown.some(other => other !== login)) return { kind: 'unreadable', reason: 'another-person' };
    if (contentOf(document, 'meta[name="user-login"]') === login) return { kind: 'own-profile' };
    return { kind: 'candidate', layout: 'vcard', candidate: candidateOf(document, url, login) };
  },
};

function loginIn(url: URL): string | undefined {
  const login = PROFILE.exec(url.pathname)?.[1]?.toLowerCase();
  return login === undefined || isReserved(login) ? undefined : login;
}

function loginsOf(document: Document): readonly string[] {
  // The card repeats the pronouns behind the login: "mina-okafor · she/her".
  const inCard =
    textAt(document, CARD.login)[0]?.text.split(/[ ·]/)[0]?.replace(/^@/, '').toLowerCase() ?? '';
  return [...LOGIN_METAS.map(selector => contentOf(document, selector)), inCard].filter(
    login => login !== '',
  );
}

function contentOf(document: Document, selector: string): string {
  return folded(document.querySelector(selector)?.getAttribute('content') ?? '').toLowerCase();
}

function candidateOf(document: Document, url: URL, login: string): Candidate {
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: textAt(document, CARD.name),
      headline: textAt(document, CARD.bio),
      location: textAt(document, `${CARD.location} .p-label`, CARD.location),
      organisation: textAt(document, `${CARD.organisation} .p-org`, CARD.organisation),
      link: attributesAt(document, CARD.links, 'href'),
      email: textAt(document, CARD.email),
      photo: attributesAt(document, CARD.photo, 'href'),
      joined: attributesAt(document, CARD.joined, 'datetime'),
      about: [CARD.bio, CARD.readme].flatMap(selector => linesAt(document, selector)),
    },
    url,
  );
  const fields = candidateFields([person]);
  return {
    ...blankCandidate('github', url, login, 'public-code'),
    ...fields,
    partialName: !isMissing(fields.name) && isPartialName(fields.name.value),
    joined: firstOf([...person.joined, ...joinedIn(document)]),
    localTime: firstOf([
      ...attributesAt(document, CARD.offset, OFFSET).flatMap(offsetIn),
      ...textAt(document, CARD.clock).flatMap(clock => clockIn(clock)),
    ]),
  };
}

function linesAt(document: Document, selector: string): readonly Raw[] {
  const element = document.querySelector(selector);
  return element ? [{ text: visibleLines(element).join('\n'), at: selector }] : [];
}

function joinedIn(document: Document): readonly Claim<string>[] {
  return Array.from(document.querySelectorAll(CARD.timeline)).flatMap(item => {
    const text = visibleText(item);
    const written = /Joined GitHub on (.{6,40})/.exec(text)?.[1];
    const joined = written === undefined ? undefined : writtenDateAt(written)?.date;
    return joined === undefined ? [] : [claimOf(joined, 'text', CARD.timeline, text)];
  });
}

/** "-3.0" or "5.5": hours ahead of UTC. */
function offsetIn({ text, at }: Raw): readonly Claim<string>[] {
  const hours = /^-?\d{1,2}(?:\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  const minutes = Math.round(Math.abs(hours) * 60);
  if (!(minutes <= 14 * 60)) return [];
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'));
  return [claimOf(`${hours < 0 ? '-' : '+'}${hour ?? ''}:${rest ?? ''}`, 'markup', at, text)];
}
