import { blankCandidate, type Candidate } from '../../../candidate/candidate.ts';
import { claimOf } from '../../../candidate/text.ts';
import { isPartialName } from '../../generic/partial-name.ts';
import { visibleLines, visibleText } from '../../generic/visible-text.ts';
import type { RowReader } from '../../reader.ts';
import { all, textAt } from './elements.ts';
import { NOT_LOADED } from './layout.ts';
import { currentEmployerIn } from './title-at-employer.ts';
import { NOBODY, slugIn } from './subject.ts';
import { shown } from './top-lines.ts';

/** What marks the rows of a search for people and what they say. */
const AT = {
  /** Of 2018, of 2021-24, of 2024-25 (classes hashed but for the letter sizes), of 2025-26; the last is a role. */
  row: '.search-result, .reusable-search__result-container, [data-view-name="search-entity-result-universal-template"], [data-view-name="people-search-result"], main [role="listitem"]',
  person: 'a[href*="/in/"]',
  /** Inside the link, which says more to screen readers, and in 2018 to everybody. */
  name: '.actor-name, [dir="ltr"] > [aria-hidden="true"]',
  headline: '.subline-level-1, .entity-result__primary-subtitle, div.t-14.t-black.t-normal',
  location: '.subline-level-2, .entity-result__secondary-subtitle, div.t-14.t-normal:not(.t-black)',
} as const;

export const PEOPLE_SELECTORS: readonly string[] = Object.values(AT);

/** How near somebody is, behind their name: "• 2nd". The viewer's own row says "• You" there, without a number. */
const DEGREE = /^\s*[•·]/;

/** No line for a place: it tells of a role, of followers, of services offered. */
const NO_PLACE = /[\d:：|•·]| [-–] /;

/** A page of results has ten rows, with a few links each, and rows are less deep: more is no search of LinkedIn's. */
const MOST_LINKS = 100;
const DEEPEST = 20;

/** The rows of a search for people. */
export const peopleSearch: RowReader = { find: rowsIn, read: readRow };

function rowsIn(document: Document): readonly Element[] {
  const known = all(document, AT.row).filter(
    row => row.querySelector(AT.person) && !row.parentElement?.closest(AT.row),
  );
  return known.length > 0
    ? known
    : [...new Set(all(document, `main ${AT.person}`).slice(0, MOST_LINKS).map(around))];
}

/** The largest part around a link that links nobody else. */
function around(link: Element): Element {
  const slug = slugOfLink(link);
  let part = link;
  for (let deep = 0; deep < DEEPEST; deep += 1) {
    const parent = part.parentElement;
    if (!parent || !all(parent, AT.person).every(other => slugOfLink(other) === slug)) break;
    part = parent;
  }
  return part;
}

function readRow(row: Element, url: URL): Candidate | undefined {
  const lines = visibleLines(row, 'button');
  const text = lines.join(' ');
  // Acquaintances in common are linked as well; whose row it is stands first. Who is out of reach has no link at all.
  const link = all(row, AT.person).find(part => nameIn(part) !== '' && text.startsWith(nameIn(part)));
  const slug = slugOfLink(link);
  if (!link || slug === undefined || lines.length < 2) return undefined;
  const name = nameIn(link);
  const degree = (lines[0] ?? '').slice(name.length) || (lines[1] ?? '');
  if (NOBODY.test(name) || (DEGREE.test(degree) && !/\p{Nd}/u.test(degree))) return undefined;

  const [headline, location] = linesBelow(row, name, slug);
  const current = lines.find(line => currentEmployerIn(line, row) !== undefined) ?? '';
  const employer = currentEmployerIn(current, row);
  return {
    ...blankCandidate('linkedin', new URL(`/in/${encodeURIComponent(slug)}`, url), slug, 'real-page', 'row'),
    ...NOT_LOADED,
    name: claimOf(name, 'markup', 'row a', name),
    partialName: isPartialName(name),
    headline: shown(headline, 'row headline'),
    location: shown(location, 'row location'),
    ...(employer !== undefined && {
      currentOrganisation: claimOf(employer, 'markup', 'row current', current),
    }),
  };
}

function slugOfLink(link: Element | undefined): string | undefined {
  return slugIn(link?.getAttribute('href') ?? '');
}

/** The first line of a link, without what is said behind the name. */
function nameIn(link: Element): string {
  return (visibleLines(link.querySelector(AT.name) ?? link)[0] ?? '').replace(/\s*[•·].*$/, '');
}

/** Headline and location. In the newest rows only their order tells them apart: if they are not two, they are neither. */
function linesBelow(row: Element, name: string, slug: string): readonly (string | undefined)[] {
  const marked = [AT.headline, AT.location].map(at => textAt(row, at));
  if (marked.some(Boolean)) return marked;
  const texts = all(row, 'p')
    .filter(part =>
      [part.closest(AT.person), ...all(part, AT.person)].every(link => !link || slugOfLink(link) === slug),
    )
    .map(visibleText);
  const below = texts.slice(texts.findIndex(text => text.startsWith(name)) + 1);
  const [headline, location] = below.filter(text => text !== '' && !DEGREE.test(text));
  return location === undefined || NO_PLACE.test(location) ? [] : [headline, location];
}
