import { blankCandidate, type Candidate } from '../../candidate/candidate.ts';
import { type Claim, many, missing } from '../../candidate/claim.ts';
import { distinct, firstOf } from '../../candidate/merged.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { writtenDateAt } from '../../candidate/written-date.ts';
import { candidateFields } from '../generic/candidate-fields.ts';
import { clockIn } from '../generic/clock.ts';
import { foundPerson, NOTHING, type Raw } from '../generic/found-person.ts';
import { isPartialName } from '../generic/partial-name.ts';
import { profileSlug } from '../generic/profile-slug.ts';
import { attributesAt, textAt, textsAt } from '../generic/raw-at.ts';
import { linesWith } from '../generic/lines-with.ts';
import { visibleLines } from '../generic/visible-text.ts';
import type { Reader, Reading } from '../reader.ts';
import { rolesIn, studiesIn } from './upwork/history.ts';
import { ROW_SELECTORS, UPWORK_LIST, UPWORK_PROFILE, upworkRows } from './upwork/rows.ts';

/** A profile drawn over a list: the list stays in the page, the address becomes `/nx/search/talent/details/~id/profile`. */
const DRAWN_OVER = /^\/nx\/search\/talents?\/details\/(~[0-9a-z]{8,40})(?:\/profile)?\/?$/i;

/** In others' code of 2024 to 2026; no saved page was seen. The `itemprop`s go back to 2016 and are the steadiest. */
const PAGE = {
  slider: '[data-test="UpCSliderBody"], [data-test-route="modal-profile-details"]',
  agency: 'h1.agency-title',
  own: 'main a[href*="/freelancers/settings/"]',
  profileLink: 'a[href*="/freelancers/~"]',
  name: 'h1[itemprop="name"], h2[itemprop="name"]',
  title: '[data-qa="freelancer-title"], h2[data-qa="title"]',
  town: '[itemprop="locality"]',
  country: '[itemprop="country-name"]',
  overview: '[itemprop="description"], [data-qa="overview"]',
  skill: '[data-qa="skill"], [data-test="Skill"]',
  // Drawn for much else too: without their own mark they count in the section named after them alone.
  token: '.air3-token',
  education: '[data-qa="education"]',
  accounts: '[data-qa="linked-accounts"]',
  photo: 'img[src*="profile-portraits"]',
  rate: '[data-test="hourly-rate"], [data-qa="hourly-rate"]',
  availability: '[data-test="availability"], [data-qa="availability"]',
  language: '[data-qa="language"], [data-test="language"]',
  headings: 'h2, h3, h4',
  section: 'section, .air3-card-section',
} as const;

/** Freelancers on Upwork, who are shown there with their first name and the first letter of the last. */
export const upwork: Reader = {
  id: 'upwork',
  basis: {
    grade: 'public-code',
    asOf: '2026-09',
    on: 'Others’ code of 2024 to 2026, its rows written from pages of September 2026; no saved page was seen.',
  },
  selectors: [...Object.values(PAGE), ...ROW_SELECTORS],

  kindOf: url => {
    if (url.protocol !== 'https:' || !/^(?:www\.)?upwork\.com$/.test(url.hostname)) return undefined;
    if (slugIn(url) !== undefined) return 'profile';
    return UPWORK_LIST.test(url.pathname) ? 'list' : undefined;
  },

  read: (document, url) => {
    const slug = slugIn(url);
    const slider = Array.from(document.querySelectorAll(PAGE.slider)).find(
      found => textAt(found, PAGE.name).length > 0,
    );
    if (slug === undefined || (!slider && DRAWN_OVER.test(url.pathname))) return UNKNOWN;
    if (!slider && document.querySelector(PAGE.agency)) return { kind: 'not-a-candidate' };
    if (!slider && document.querySelector(PAGE.own)) return { kind: 'own-profile' };
    const part = slider ?? document.body;
    const [name, ...others] = textsAt(part, PAGE.name).filter(({ text }) => text !== '');
    // No name at all is a challenge page or another layout; two are a list with a profile drawn over it.
    if (!name || others.length > 0) return UNKNOWN;
    const isAnother = slider ? isSliderOfAnother(slider, slug) : isOfAnother(document, slug, name.text);
    if (isAnother) return { kind: 'unreadable', reason: 'another-person' };
    const layout = slider ? 'slider' : 'profile';
    return { kind: 'candidate', layout, candidate: candidateOf(part, url, { slug, name }) };
  },

  rows: upworkRows,
};

const UNKNOWN: Reading = { kind: 'unreadable', reason: 'unknown-layout' };

function slugIn({ pathname }: URL): string | undefined {
  return profileSlug(DRAWN_OVER, pathname) ?? profileSlug(UPWORK_PROFILE, pathname);
}

/**
 * What is drawn over a list begins with a link to the profile it shows; right after the address changed it may be the
 * one before, which links people like it further down.
 */
function isSliderOfAnother(slider: Element, slug: string): boolean {
  const links = Array.from(
    slider.querySelectorAll(PAGE.profileLink),
    link => link.getAttribute('href') ?? '',
  );
  const [shown] = links.flatMap(
    href => /^[^?#]*\/freelancers\/(~[0-9a-z]+)/i.exec(href)?.[1]?.toLowerCase() ?? [],
  );
  return slug.startsWith('~') && shown !== slug;
}

/** The head of the page speaks of somebody else than the address or the heading: one of them is left over. */
function isOfAnother(document: Document, slug: string, name: string): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const said = /\/(~[0-9a-z]+)/i.exec(canonical)?.[1]?.toLowerCase();
  if (said !== undefined && slug.startsWith('~') && said !== slug) return true;
  const title = folded(document.title);
  return / - Upwork Freelancer /i.test(title) && !title.startsWith(name);
}

function candidateOf(
  part: Element,
  url: URL,
  known: { readonly slug: string; readonly name: Raw },
): Candidate {
  const lines = linesWith(part, FACTS);
  const sectionOf = sectionsOf(part);
  const roles = rolesIn(linesOf(sectionOf('Employment history')), 'Employment history');
  const studies = linesOf(sectionOf('Education', PAGE.education));
  const [employer, ...more] = roles.filter(({ value }) => value.end === 'present');
  const skills = textsAt(part, PAGE.skill);
  const tokens = skills.length > 0 ? skills : tokensOf(sectionOf('Skills'));
  const accounts = sectionOf('Linked accounts', PAGE.accounts);
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [known.name],
      headline: textAt(part, PAGE.title),
      location: placeOf(part),
      link: accounts ? attributesAt(accounts, 'a[href^="http"]:not([href*="upwork.com/"])', 'href') : [],
      photo: attributesAt(part, PAGE.photo, 'src').slice(0, 1),
      rate: textAt(part, PAGE.rate),
      availability: textAt(part, PAGE.availability),
      language: textsAt(part, PAGE.language),
      verification: lines.filter(line => VERIFIED.test(line)).map(text => ({ text, at: 'verified' })),
      about: [{ text: linesOf(part.querySelector(PAGE.overview)).join('\n'), at: PAGE.overview }],
      study: studiesIn(studies, PAGE.education),
    },
    url,
  );
  return {
    ...blankCandidate('upwork', url, known.slug, 'public-code'),
    ...candidateFields([person]),
    partialName: isPartialName(known.name.text),
    // Who freelances for two firms at once has no one employer.
    currentOrganisation:
      employer?.value.organisation !== undefined && more.length === 0
        ? { ...employer, value: employer.value.organisation }
        : missing('absent'),
    experience: many(roles),
    skills: distinct(tokens.map(({ text, at }) => claimOf(text, 'markup', at, text))),
    joined: firstOf(lines.flatMap(joinedIn)),
    localTime: firstOf(lines.flatMap(localTimeIn)),
  };
}

/** Facts that stand in lines without a mark of their own, by the words in them. */
const FACTS = ['local time', 'Member since', 'verified'];

/** What the site says it checked, each on a line of its own. */
const VERIFIED = /^(?:id|identity|phone|payment method)(?: is)? verified$/i;

function placeOf(part: Element): readonly Raw[] {
  const parts = [...textAt(part, PAGE.town), ...textAt(part, PAGE.country)];
  const text = parts.map(part => part.text.replace(/[\s,]+$/, '')).join(', ');
  return [{ text, at: PAGE.town }];
}

/** Finds the section with its own mark, or else the one with this heading. */
function sectionsOf(part: Element): (title: string, selector?: string) => Element | null {
  const headings = new Map<string, Element>();
  for (const heading of part.querySelectorAll(PAGE.headings)) {
    const title = folded(heading.textContent);
    if (!headings.has(title)) headings.set(title, heading);
  }
  return (title, selector) => {
    const marked = selector === undefined ? null : part.querySelector(selector);
    return marked ?? headings.get(title)?.closest(PAGE.section) ?? null;
  };
}

/** The lines of a section without its heading. */
function linesOf(section: Element | null): readonly string[] {
  if (!section) return [];
  const lines = visibleLines(section);
  const heading = section.querySelector(PAGE.headings);
  return lines[0] !== undefined && folded(heading?.textContent ?? '') === lines[0] ? lines.slice(1) : lines;
}

function tokensOf(section: Element | null): readonly Raw[] {
  return section ? textsAt(section, PAGE.token) : [];
}

function joinedIn(line: string): readonly Claim<string>[] {
  const written = /^Member since:? (.{4,30})$/i.exec(line)?.[1];
  const joined = written === undefined ? undefined : writtenDateAt(written)?.date;
  return joined === undefined ? [] : [claimOf(joined, 'text', 'Member since', line)];
}

/** "3:04 pm local time", beside the place; a longer line is running text. */
function localTimeIn(line: string): readonly Claim<string>[] {
  const isClock = line.length <= 160 && line.includes('local time');
  return isClock ? clockIn({ text: line, at: 'local time' }, 'text') : [];
}
