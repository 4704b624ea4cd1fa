import { blankCandidate } from '../../candidate/candidate.ts';
import { TEXT_LENGTH } from '../../candidate/bounded.ts';
import { isMissing } from '../../candidate/claim.ts';
import type { Reader, Reading } from '../reader.ts';
import { candidateFields } from './candidate-fields.ts';
import { linkedContacts, NESTED } from './contacts.ts';
import { foundPerson, NOTHING, type FoundPerson, type Raw } from './found-person.ts';
import { readHCard } from './h-card.ts';
import { nameHeading, partAbout } from './heading.ts';
import { readJsonLd } from './json-ld.ts';
import { readKnownMarkup } from './known-markup.ts';
import { readMicrodata } from './microdata.ts';
import { readOpenGraph } from './open-graph.ts';
import { visibleLines } from './visible-text.ts';

/** What a page says about its subject: each source on its own, most trusted first, and where the subject stands. */
interface Sources {
  readonly persons: readonly FoundPerson[];
  readonly container?: Element;
}

/**
 * Profiles of any site, as far as known markup or a standard names the person a page is about: JSON-LD, microdata,
 * h-card, Open Graph; and, with every reason to believe it, the heading of a personal page. What nothing of these says
 * stays missing.
 */
export const generic: Reader = {
  id: 'generic',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Published standards, and for pages without them the shape of a heading.',
  },
  selectors: [],

  kindOf: url => (url.protocol === 'https:' || url.protocol === 'http:' ? 'profile' : undefined),

  read: (document, url) => {
    const jsonLd = readJsonLd(document, url);
    if (jsonLd.about === 'another-person') return { kind: 'unreadable', reason: 'another-person' };
    if (jsonLd.about === 'organisation') return { kind: 'not-a-candidate' };
    const known = readKnownMarkup(document, url);
    if (known === 'team') return { kind: 'not-a-candidate' };
    const first = [...(known ? [known] : []), ...(jsonLd.about === 'person' ? jsonLd.persons : [])];
    const sources = sourcesOf(document, url, first);
    return sources.persons.length === 0 ? { kind: 'not-a-candidate' } : readingOf(sources, url);
  },
};

/** Where the text around somebody's name is about them: on a page of their own more than on any profile. */
const PART = 'header, section';
const OWN_PAGE_PART = 'header, section, main';

function sourcesOf(document: Document, url: URL, first: readonly FoundPerson[]): Sources {
  const microdata = readMicrodata(document, url);
  const hCard = readHCard(document, url);
  const persons = [...first, ...[microdata, hCard].flatMap(found => (found ? [found.person] : []))];
  const [name] = persons.flatMap(person => person.name);
  if (!name) return titlesOf(document, url, persons);
  const container = microdata?.container ?? hCard?.container ?? partAbout(document, name.value, PART);
  return { persons, ...(container ? { container } : {}) };
}

/** Titles and headings are words about a page: they are asked for a name only where nothing else gives one. */
function titlesOf(document: Document, url: URL, persons: readonly FoundPerson[]): Sources {
  const openGraph = readOpenGraph(document, url);
  const withTitle = openGraph ? [...persons, openGraph] : persons;
  const name = openGraph?.name.length ? undefined : nameHeading(document);
  if (name === undefined) return { persons: withTitle };
  const heading = foundPerson('markup', { ...NOTHING, name: [{ text: name, at: 'h1' }] }, url);
  const container = partAbout(document, name, OWN_PAGE_PART);
  return { persons: [...withTitle, heading], ...(container ? { container } : {}) };
}

function readingOf({ persons, container }: Sources, url: URL): Reading {
  const contacts = container
    ? [foundPerson('markup', { ...NOTHING, ...linkedContacts(container) }, url)]
    : [];
  const fields = candidateFields([...persons, ...contacts], textOf(container));
  if (isMissing(fields.name)) return { kind: 'unreadable', reason: 'no-name' };
  const blank = blankCandidate('generic', url, `${url.host}${url.pathname}`, 'standard');
  return { kind: 'candidate', layout: 'standard', candidate: { ...blank, ...fields } };
}

/** More text than a profile has is a list of things somebody wrote. */
function textOf(container: Element | undefined): readonly Raw[] {
  const text = container ? visibleLines(container, NESTED).join('\n') : '';
  return text === '' || text.length > TEXT_LENGTH ? [] : [{ text, at: 'visible text' }];
}
