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
import { readMicrodata } from './microdata.ts';
import { readHResume } from './h-resume.ts';
import { readOpenGraph } from './open-graph.ts';
import { isPartialName } from './partial-name.ts';
import { attributesAt } from './raw-at.ts';
import { visibleLines } from './visible-text.ts';

/** What a page says about its subject: each source on its own, most trusted first, and where the subject stands. */
interface Sources {
  readonly persons: readonly FoundPerson[];
  readonly container?: Element;
  /** Nothing but a heading gives the name: a guess, if a careful one. */
  readonly isGuess?: boolean;
}

/**
 * Profiles of any site, as far as a standard names the person a page is about: JSON-LD, microdata,
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
  selectors: [
    'script[type^="application/ld+json" i]',
    '[itemscope][itemtype*="schema.org/Person" i]',
    ...['.h-card', '.h-resume', '.vcard', '.hresume', '.p-name', '.fn'],
    'meta[property="og:type"]',
    '[rel~="me"]',
    'h1',
  ],

  kindOf: url => (url.protocol === 'https:' || url.protocol === 'http:' ? 'profile' : undefined),

  read: (document, url) => {
    const jsonLd = readJsonLd(document, url);
    if (jsonLd.about === 'another-person') return { kind: 'unreadable', reason: 'another-person' };
    if (jsonLd.about === 'organisation') return { kind: 'not-a-candidate' };
    const first = jsonLd.about === 'person' ? jsonLd.persons : [];
    const sources = sourcesOf(document, url, first, jsonLd.about === 'article');
    return sources.persons.length === 0 ? { kind: 'not-a-candidate' } : readingOf(sources, document, url);
  },
};

/** The same resume for machines (jsonresume.org). Readers fetch nothing: it is one more link of theirs. */
const RESUME = 'link[rel~="alternate"][type="application/json"][href*="resume" i]';

/** On a page of one's own, `rel=me` says whose a profile is (microformats.org/wiki/rel-me), and LinkedIn's is but one. */
const OWN = '[rel~="me"][href], a[href*="linkedin.com/in/" i]';

/** Where the text around somebody's name is about them: on a page of their own more than on any profile. */
const PART = 'header, section';
const OWN_PAGE_PART = 'header, section, main';

function sourcesOf(document: Document, url: URL, first: readonly FoundPerson[], isArticle: boolean): Sources {
  const microdata = readMicrodata(document, url);
  const hResume = readHResume(document, url);
  const hCard = readHCard(document, url);
  const found = [microdata, hResume, hCard].flatMap(each => each ?? []);
  const persons = [...first, ...found.map(({ person }) => person)];
  const [name] = persons.flatMap(person => person.name);
  if (!name) return isArticle ? { persons } : titlesOf(document, url, persons);
  const container = found[0]?.container ?? partAbout(document, name.value, PART);
  return { persons, ...(container ? { container } : {}) };
}

/** Titles and headings are words about a page: they are asked for a name only where nothing else gives one. */
function titlesOf(document: Document, url: URL, persons: readonly FoundPerson[]): Sources {
  const openGraph = readOpenGraph(document, url);
  const withTitle = openGraph ? [...persons, openGraph] : persons;
  const name = openGraph?.name.length ? undefined : nameHeading(document, url);
  if (name === undefined) return { persons: withTitle };
  const heading = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [{ text: name, at: 'h1' }],
      link: attributesAt(document, OWN, 'href'),
    },
    url,
  );
  const container = partAbout(document, name, OWN_PAGE_PART);
  return { persons: [...withTitle, heading], isGuess: true, ...(container ? { container } : {}) };
}

function readingOf({ persons, container, isGuess = false }: Sources, document: Document, url: URL): Reading {
  const contacts = container
    ? [foundPerson('markup', { ...NOTHING, ...linkedContacts(container) }, url)]
    : [];
  const resume = foundPerson('markup', { ...NOTHING, link: attributesAt(document, RESUME, 'href') }, url);
  const fields = candidateFields([...persons, ...contacts, resume], textOf(container));
  if (isMissing(fields.name)) return { kind: 'unreadable', reason: 'no-name' };
  const grade = isGuess ? 'unverified' : 'standard';
  const blank = blankCandidate('generic', url, `${url.host}${url.pathname}`, grade);
  const partialName = isPartialName(fields.name.value);
  return {
    kind: 'candidate',
    layout: isGuess ? 'heading' : 'standard',
    candidate: { ...blank, ...fields, partialName },
  };
}

/** More text than a profile has is a list of things somebody wrote. */
function textOf(container: Element | undefined): readonly Raw[] {
  const text = container ? visibleLines(container, NESTED).join('\n') : '';
  return text === '' || text.length > TEXT_LENGTH ? [] : [{ text, at: 'visible text' }];
}
