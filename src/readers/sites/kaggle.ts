import { folded } from '../../candidate/text.ts';
import { declared } from '../declared.ts';
import { foundPerson, NOTHING, type FoundPerson } from '../generic/found-person.ts';
import { isJsonObject, type JsonObject } from '../generic/json-value.ts';
import { textAt } from '../generic/raw-at.ts';
import type { Reader, Reading } from '../reader.ts';
import { placeUnder, textUnder } from './communities/page-data.ts';
import { NOBODY, wordSet } from './communities/one-part.ts';

const RESERVED = wordSet(
  'account code competitions datasets discussions docs kernels learn models organizations rankings search settings work',
);

const PAGE = {
  username: 'meta[property="og:username"]',
  script: 'script',
  heading: 'h1',
} as const;

/** Where the data of a page begin in its scripts. */
const PUSH = 'Kaggle.State.push(';
/** More would hold up the page; no profile has it. */
const LONGEST = 4_000_000;

const described = declared({
  id: 'kaggle',
  basis: {
    grade: 'unverified',
    asOf: '2026-08',
    on: 'Others’ code: data in the page until about 2023, a name for the page’s user and the title since; no saved page.',
  },
  host: /^www\.kaggle\.com$/,
  profile: /^\/([\w-]{2,60})\/?$/,
  reserved: RESERVED,
  loosePaths: true,
  embedded: personInPage,
  // A heading alone is no proof: organisations have addresses of the same form.
  otherwise: () => NOBODY,
  layouts: [],
});

/** People on Kaggle, by the data in the page where it has them, else by a heading that its title repeats. */
export const kaggle: Reader = {
  ...described,
  selectors: [...described.selectors, ...Object.values(PAGE)],
};

function personInPage(document: Document, url: URL, slug: string): FoundPerson | Reading | undefined {
  const username = document.querySelector(PAGE.username)?.getAttribute('content')?.toLowerCase();
  const data = dataOf(document, slug);
  if (data) return personOf(data, url);
  if (username === undefined) return undefined;
  if (username !== slug) return { kind: 'unreadable', reason: 'another-person' };
  const title = /^(.{1,120}) \| Kaggle$/.exec(folded(document.title))?.[1];
  const name = textAt(document, PAGE.heading).filter(({ text }) => text === title);
  return foundPerson('markup', { ...NOTHING, name }, url);
}

/** The data that name this user: a page may hold those of its menus and of the viewer besides. */
function dataOf(document: Document, slug: string): JsonObject | undefined {
  return Array.from(document.querySelectorAll(PAGE.script))
    .map(({ textContent }) => pushedIn(textContent))
    .filter(isJsonObject)
    .find(data => textUnder(data, 'userName', 'userUrl')[0]?.text.replace('/', '').toLowerCase() === slug);
}

function pushedIn(code: string): unknown {
  const start = code.indexOf(PUSH);
  if (start < 0 || code.length > LONGEST) return undefined;
  const rest = code.slice(start + PUSH.length);
  const end = rest.indexOf(');performance');
  try {
    return JSON.parse(rest.slice(0, end < 0 ? rest.lastIndexOf(')') : end));
  } catch {
    return undefined;
  }
}

function personOf(data: JsonObject, url: URL): FoundPerson {
  const github = textUnder(data, 'gitHubUserName')
    .filter(({ text }) => /^[\w-]+$/.test(text))
    .map(({ text, at }) => ({ text: `https://github.com/${text}`, at }));
  return foundPerson(
    'embedded-data',
    {
      ...NOTHING,
      name: textUnder(data, 'displayName'),
      headline: textUnder(data, 'occupation'),
      organisation: textUnder(data, 'organization'),
      location: placeUnder(data, 'city', 'country'),
      joined: textUnder(data, 'userJoinDate'),
      link: [...textUnder(data, 'websiteUrl'), ...textUnder(data, 'linkedInUrl'), ...github],
      photo: textUnder(data, 'userAvatarUrl'),
      about: textUnder(data, 'bio'),
    },
    url,
  );
}
