import { blankCandidate, type Candidate } from '../../candidate/candidate.ts';
import { type Claim, many, missing } from '../../candidate/claim.ts';
import { distinct, firstOf } from '../../candidate/merged.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { writtenDateAt } from '../../candidate/written-date.ts';
import { candidateFields } from '../generic/candidate-fields.ts';
import { foundPerson, NOTHING, type Raw } from '../generic/found-person.ts';
import { attributesAt, textAt, textsAt } from '../generic/raw-at.ts';
import { visibleLines } from '../generic/visible-text.ts';
import type { Reader } from '../reader.ts';
import { rolesIn, studiesIn } from './upwork/history.ts';

/** `/freelancers/~id`, `/freelancers/vanity-name`, `/fl/vanity-name`. */
const PROFILE = /^\/(?:freelancers|fl)\/(~[0-9a-z]{8,40}|(?!settings\b|search\b)[\w-]{2,80})\/?$/i;

/** In others' code of 2024 to 2026; no saved page was seen. The `itemprop`s go back to 2016 and are the steadiest. */
const PAGE = {
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
  headings: 'h2, h3, h4',
  section: 'section, .air3-card-section',
} as const;

/** Freelancers on Upwork, who are shown there with their first name and the first letter of the last. */
export const upwork: Reader = {
  id: 'upwork',
  basis: {
    grade: 'public-code',
    asOf: '2026-08',
    on: 'Others’ code of 2024 to 2026; no saved page was seen.',
  },
  selectors: Object.values(PAGE),

  kindOf: url =>
    /^(?:www\.)?upwork\.com$/.test(url.hostname) && PROFILE.test(url.pathname) ? 'profile' : undefined,

  read: (document, url) => {
    const slug = PROFILE.exec(url.pathname)?.[1]?.toLowerCase();
    const [name, ...others] = textsAt(document, PAGE.name).filter(({ text }) => text !== '');
    // No name at all is a challenge page or another layout; two are a list with a profile drawn over it.
    if (slug === undefined || !name || others.length > 0)
      return { kind: 'unreadable', reason: 'unknown-layout' };
    if (isOfAnother(document, slug, name.text)) return { kind: 'unreadable', reason: 'another-person' };
    return { kind: 'candidate', layout: 'profile', candidate: candidateOf(document, url, { slug, name }) };
  },
};

/** The head of the page speaks of somebody else than the address or the heading: one of them is left over. */
function isOfAnother(document: Document, slug: string, name: string): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const said = /\/(~[0-9a-z]+)/i.exec(canonical)?.[1]?.toLowerCase();
  if (said !== undefined && slug.startsWith('~') && said !== slug) return true;
  const title = folded(document.title);
  return / - Upwork Freelancer /i.test(title) && !title.startsWith(name);
}

function candidateOf(
  document: Document,
  url: URL,
  known: { readonly slug: string; readonly name: Raw },
): Candidate {
  const lines = visibleLines(document.body);
  const roles = rolesIn(linesOf(sectionOf(document, 'Employment history')), 'Employment history');
  const studies = linesOf(sectionOf(document, 'Education', PAGE.education));
  const [employer, ...more] = roles.filter(({ value }) => value.end === 'present');
  const skills = textsAt(document, PAGE.skill);
  const tokens = skills.length > 0 ? skills : tokensOf(sectionOf(document, 'Skills'));
  const accounts = sectionOf(document, 'Linked accounts', PAGE.accounts);
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [known.name],
      headline: textAt(document, PAGE.title),
      location: placeOf(document),
      link: accounts ? attributesAt(accounts, 'a[href^="http"]:not([href*="upwork.com/"])', 'href') : [],
      photo: attributesAt(document, PAGE.photo, 'src').slice(0, 1),
      about: [{ text: linesOf(document.querySelector(PAGE.overview)).join('\n'), at: PAGE.overview }],
      study: studiesIn(studies, PAGE.education),
    },
    url,
  );
  return {
    ...blankCandidate('upwork', url, known.slug, 'public-code'),
    ...candidateFields([person]),
    partialName: /\s\p{Lu}\.?$/u.test(known.name.text),
    // Who freelances for two firms at once has no one employer.
    currentOrganisation:
      employer?.value.organisation !== undefined && more.length === 0
        ? { ...employer, value: employer.value.organisation }
        : missing('absent'),
    experience: many(roles),
    skills: distinct(tokens.map(({ text, at }) => claimOf(text, 'markup', at, text))),
    joined: firstOf(lines.flatMap(joinedIn)),
    localTime: firstOf(lines.flatMap(clockIn)),
  };
}

function placeOf(document: Document): readonly Raw[] {
  const parts = [...textAt(document, PAGE.town), ...textAt(document, PAGE.country)];
  const text = parts.map(part => part.text.replace(/[\s,]+$/, '')).join(', ');
  return [{ text, at: PAGE.town }];
}

/** The section with its own mark, or else the one with this heading. */
function sectionOf(document: Document, title: string, selector?: string): Element | null {
  const marked = selector === undefined ? null : document.querySelector(selector);
  const headings = Array.from(document.querySelectorAll(PAGE.headings));
  return marked ?? headings.find(found => folded(found.textContent) === title)?.closest(PAGE.section) ?? null;
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

/** "3:04 pm local time", beside the place. */
function clockIn(line: string): readonly Claim<string>[] {
  const [, hour = '', minute = '', half = ''] =
    /(?<!\d)(1[0-2]|0?[1-9]):([0-5]\d) ?([ap])\.?m\.? local time/i.exec(line) ?? [];
  if (hour === '' || line.length > 160) return [];
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return [claimOf(`${String(hours).padStart(2, '0')}:${minute}`, 'text', 'local time', line)];
}
