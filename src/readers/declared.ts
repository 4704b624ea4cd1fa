import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { claimsOf } from '../candidate/claim.ts';
import { folded } from '../candidate/text.ts';
import { boundJsonLd } from './generic/bound-json-ld.ts';
import { candidateFields } from './generic/candidate-fields.ts';
import { foundPerson, NOTHING, type FoundPerson, type RawPerson } from './generic/found-person.ts';
import { isPartialName } from './generic/partial-name.ts';
import { profileHeading } from './generic/profile-heading.ts';
import { profileSlug } from './generic/profile-slug.ts';
import { foundBySteps, type FieldSteps } from './generic/steps.ts';
import { visibleLines } from './generic/visible-text.ts';
import type { Basis, Reader, Reading, RowReader } from './reader.ts';

/** One of the shapes in which a site serves its profiles. */
export interface DeclaredLayout {
  /** For health reports: lower case, digits and hyphens. */
  readonly id: string;
  /** Selectors a page of this shape has, all of them. */
  readonly test: readonly string[];
  /** The one part of the page that is about the person, or the whole page. */
  readonly within?: string;
  /** Marks the page of a team or an organisation. */
  readonly team?: string;
  /** Marks the viewer's own profile. */
  readonly own?: string;
  readonly fields: FieldSteps;
  /** What this person wrote about themselves. */
  readonly about?: string;
  /** What is no line of text: work history, clocks; or what is better said in code. */
  readonly more?: (part: ParentNode, document: Document, url: URL) => Partial<Candidate>;
}

/** A site whose pages can be described. What a description cannot say, a reader of its own does. */
export interface DeclaredSite {
  readonly id: string;
  readonly basis: Basis;
  readonly host: RegExp;
  /** The path of a profile; its first group names the person. */
  readonly profile: RegExp;
  /** First parts of a path that are the site's own, where profiles have but one part. */
  readonly reserved?: ReadonlySet<string>;
  readonly layouts: readonly DeclaredLayout[];
  /**
   * What the data embedded in the page says; tied to `slug`, because the viewer is in it too. A reading where the data
   * say that the page holds no candidate.
   */
  readonly embedded?: (document: Document, url: URL, slug: string) => FoundPerson | Reading | undefined;
  /** A path of one part may be anything: a page without a person there is no candidate, and nothing is wrong. */
  readonly loosePaths?: boolean;
  /** Who reads a page of none of these shapes, such as `generic.read`; else JSON-LD and a heading that is certain. */
  readonly otherwise?: (document: Document, url: URL, slug: string) => Reading;
  readonly list?: { readonly path: RegExp; readonly rows: RowReader; readonly selectors: readonly string[] };
}

/** What stands in front of a page until the visitor is taken for a human: Cloudflare's and HUMAN's pages. */
const CHALLENGE = 'script[src*="orchestrate/chl_page"], #challenge-form, #px-captcha';

/** Where a site links the account of who is signed in. */
const BANNER = '[role="banner"], body > header';
const VIEWER = '[role="banner"] a[href], body > header a[href]';

/** The reader of a described site: its own markup first, the standards on the page for what that leaves open. */
export function declared(site: DeclaredSite): Reader {
  const { id, basis, layouts, list } = site;
  return {
    id,
    basis,
    selectors: [
      ...layouts.flatMap(({ test, within = [], fields, about = [] }) => [
        ...test,
        ...[within, about].flat(),
        ...Object.values(fields).flat(),
      ]),
      ...(list?.selectors ?? []),
    ],
    kindOf: url => {
      if (url.protocol !== 'https:' || !site.host.test(url.hostname)) return undefined;
      if (list?.path.test(url.pathname)) return 'list';
      return slugIn(site, url) === undefined ? undefined : 'profile';
    },
    read: (document, url) => readDeclared(site, document, url),
    ...(list ? { rows: list.rows } : {}),
  };
}

/** Whom an address names: decoded, in lower case. */
function slugIn({ profile, reserved }: DeclaredSite, { pathname }: URL): string | undefined {
  const slug = profileSlug(profile, pathname);
  return slug !== undefined && reserved?.has(slug) ? undefined : slug;
}

function readDeclared(site: DeclaredSite, document: Document, url: URL): Reading {
  const slug = slugIn(site, url) ?? '';
  if (document.querySelector(CHALLENGE)) return { kind: 'unreadable', reason: 'unknown-layout' };
  const layout = site.layouts.find(({ test }) => test.every(at => document.querySelector(at)));
  if (layout?.team !== undefined && document.querySelector(layout.team)) return { kind: 'not-a-candidate' };
  const embedded = site.embedded?.(document, url, slug);
  if (embedded && 'kind' in embedded) return embedded;
  if (isOwn(site, document, url, { slug, own: layout?.own })) return { kind: 'own-profile' };
  if (isOfAnother(site, document, url, slug)) return { kind: 'unreadable', reason: 'another-person' };
  if (!layout && !embedded) return fallback(site, document, url, slug);

  const part = layout?.within === undefined ? document : document.querySelector(layout.within);
  const shown = layout && part ? [foundPerson('markup', rawOf(layout, part), url)] : [];
  const own = [...shown, ...(embedded ? [embedded] : [])];
  const [first, ...others] = own.flatMap(person => person.name);
  if (!first) return { kind: 'unreadable', reason: 'no-name' };
  if (others.some(({ value }) => !isSameName(value, first.value))) {
    return { kind: 'unreadable', reason: 'another-person' };
  }
  const said = boundJsonLd(document, url, slug);
  const isSaid = said && !('kind' in said) && said.name.every(({ value }) => isSameName(value, first.value));
  const persons = isSaid ? [...own, said] : own;
  const fields = {
    ...candidateFields(persons.map(person => withoutHandle(person, slug))),
    ...(layout && part ? layout.more?.(part, document, url) : {}),
  };
  return readingOf(site, url, slug, { layout: layout?.id ?? 'embedded', fields });
}

/** No shape of this site: what a standard says still counts, and the reading says that it is all there was. */
function fallback(site: DeclaredSite, document: Document, url: URL, slug: string): Reading {
  const nobody: Reading = site.loosePaths
    ? { kind: 'not-a-candidate' }
    : { kind: 'unreadable', reason: 'unknown-layout' };
  if (!site.otherwise) return readStandards(site, document, url, slug) ?? nobody;
  const reading = site.otherwise(document, url, slug);
  if (reading.kind === 'not-a-candidate') return nobody;
  if (reading.kind !== 'candidate') return reading;
  return readingOf(site, url, slug, { layout: 'fallback', fields: reading.candidate });
}

/** The JSON-LD of a page, as far as it is about the person in the address, and a heading that is certain. */
function readStandards(site: DeclaredSite, document: Document, url: URL, slug: string): Reading | undefined {
  const said = boundJsonLd(document, url, slug);
  if (said && 'kind' in said) return said;
  const heading = foundPerson('markup', { ...NOTHING, name: profileHeading(document, slug) }, url);
  const persons = [...(said ? [said] : []), heading];
  const [first, ...others] = persons.flatMap(({ name }) => name);
  if (!first) return undefined;
  if (others.some(({ value }) => !isSameName(value, first.value))) {
    return { kind: 'unreadable', reason: 'another-person' };
  }
  return readingOf(site, url, slug, { layout: 'fallback', fields: candidateFields(persons) });
}

function readingOf(
  site: DeclaredSite,
  url: URL,
  slug: string,
  { layout, fields }: { readonly layout: string; readonly fields: Partial<Candidate> },
): Reading {
  const blank = blankCandidate(site.id, url, slug, site.basis.grade);
  const { reader, key, grade } = blank;
  const candidate = { ...blank, ...fields, reader, url: blank.url, key, grade };
  const [name] = claimsOf(candidate.name);
  const partialName = name !== undefined && isPartialName(name.value);
  return { kind: 'candidate', layout, candidate: { ...candidate, partialName } };
}

function rawOf({ fields, about }: DeclaredLayout, part: ParentNode): RawPerson {
  const text = about === undefined ? null : part.querySelector(about);
  return {
    ...NOTHING,
    ...foundBySteps(part, fields),
    about: text && about ? [{ text: visibleLines(text).join('\n'), at: about }] : [],
  };
}

/** Who gives no name is shown with their handle in its place, which is no name. */
function withoutHandle(person: FoundPerson, slug: string): FoundPerson {
  return {
    ...person,
    name: person.name.filter(({ value }) => value.replace(/^@/, '').toLowerCase() !== slug),
  };
}

/** The page says so, or links the account of who is signed in to this very profile. */
function isOwn(
  site: DeclaredSite,
  document: Document,
  url: URL,
  { slug, own }: { readonly slug: string; readonly own: string | undefined },
): boolean {
  if (own !== undefined && document.querySelector(own)) return true;
  return Array.from(document.querySelectorAll(VIEWER)).some(link => {
    const href = link.getAttribute('href') ?? '';
    // Links to parts of this page and to its translations stand there as well.
    if (/[#?]/.test(href) || link.hasAttribute('hreflang') || !URL.canParse(href, url.href)) return false;
    return slugIn(site, new URL(href, url)) === slug && !link.closest(BANNER)?.querySelector('h1');
  });
}

/** The head of the page names another profile: it, or the page, is left over from a navigation. */
function isOfAnother(site: DeclaredSite, document: Document, url: URL, slug: string): boolean {
  const said = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!URL.canParse(said, url.href)) return false;
  const canonical = new URL(said, url);
  const theirs = site.host.test(canonical.hostname) ? slugIn(site, canonical) : undefined;
  return theirs !== undefined && theirs !== slug;
}

/** The same words, where an initial may stand for one: "Mina O." and "Mina Okafor". */
function isSameName(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map(name => folded(name).normalize('NFKC').toLowerCase().split(' '));
  const isInitialOf = (short: string, long: string): boolean =>
    /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
  return (
    a.length === b.length &&
    a.every((word, at) => {
      const theirs = b[at] ?? '';
      return word === theirs || isInitialOf(word, theirs) || isInitialOf(theirs, word);
    })
  );
}
