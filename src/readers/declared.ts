import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { claimsOf } from '../candidate/claim.ts';
import { folded } from '../candidate/text.ts';
import { candidateFields } from './generic/candidate-fields.ts';
import { foundPerson, NOTHING, type FoundPerson } from './generic/found-person.ts';
import { generic } from './generic/generic.ts';
import { isPartialName } from './generic/partial-name.ts';
import { profileSlug } from './generic/profile-slug.ts';
import { foundBySteps, type FieldSteps } from './generic/steps.ts';
import { structuredPersons } from './generic/structured.ts';
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
  /** Steps are tried in order; of the first that finds text, everything it finds counts. */
  readonly fields: FieldSteps;
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
  /** What the data embedded in the page says; tied to `slug`, because the viewer is in it too. */
  readonly embedded?: (document: Document, url: URL, slug: string) => FoundPerson | undefined;
  /** A path of one part may be anything: a page without a person there is no candidate, and nothing is wrong. */
  readonly loosePaths?: boolean;
  readonly list?: { readonly path: RegExp; readonly rows: RowReader; readonly selectors: readonly string[] };
}

/** The reader of a described site: its own markup first, the standards on the page for what that leaves open. */
export function declared(site: DeclaredSite): Reader {
  const { id, basis, layouts, list } = site;
  return {
    id,
    basis,
    selectors: [
      ...layouts.flatMap(({ test, within = [], fields }) => [
        ...test,
        ...[within].flat(),
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
  const layout = site.layouts.find(({ test }) => test.every(at => document.querySelector(at)));
  const embedded = site.embedded?.(document, url, slug);
  if (layout?.team !== undefined && document.querySelector(layout.team)) return { kind: 'not-a-candidate' };
  if (layout?.own !== undefined && document.querySelector(layout.own)) return { kind: 'own-profile' };
  if (!layout && !embedded) return fallback(site, document, url, slug);

  const part = layout?.within === undefined ? document : document.querySelector(layout.within);
  const shown =
    layout && part ? [foundPerson('markup', { ...NOTHING, ...foundBySteps(part, layout.fields) }, url)] : [];
  const own = [...shown, ...(embedded ? [embedded] : [])];
  const [name, ...others] = own.flatMap(person => person.name);
  if (!name) return { kind: 'unreadable', reason: 'no-name' };
  if (isOfAnotherAddress(document, url) || others.some(({ value }) => !isSameName(value, name.value))) {
    return { kind: 'unreadable', reason: 'another-person' };
  }
  const structured = structuredPersons(document, url).filter(person =>
    person.name.some(({ value }) => isSameName(value, name.value)),
  );
  return {
    kind: 'candidate',
    layout: layout?.id ?? 'embedded',
    candidate: {
      ...blankCandidate(site.id, url, slug, site.basis.grade),
      ...candidateFields([...own, ...structured]),
      partialName: isPartialName(name.value),
      ...(layout && part ? layout.more?.(part, document, url) : {}),
    },
  };
}

/** No shape of this site: what a standard says still counts, and the reading says that it is all there was. */
function fallback(site: DeclaredSite, document: Document, url: URL, slug: string): Reading {
  const reading = generic.read(document, url);
  if (reading.kind === 'candidate') {
    const { candidate } = reading;
    const [name] = claimsOf(candidate.name);
    return {
      kind: 'candidate',
      layout: 'fallback',
      candidate: {
        ...candidate,
        reader: site.id,
        key: `${site.id}:${slug}`,
        grade: site.basis.grade,
        partialName: name !== undefined && isPartialName(name.value),
      },
    };
  }
  if (reading.kind === 'not-a-candidate' && !site.loosePaths) {
    return { kind: 'unreadable', reason: 'unknown-layout' };
  }
  return reading;
}

/** The head of the page names another address of the same form: it, or the page, is left over from a navigation. */
function isOfAnotherAddress(document: Document, url: URL): boolean {
  const said = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!URL.canParse(said, url.href)) return false;
  const canonical = new URL(said, url);
  const partsOf = ({ pathname }: URL): readonly string[] => pathname.toLowerCase().split('/').filter(Boolean);
  const [theirs, open] = [partsOf(canonical), partsOf(url)];
  // Addresses of another form (a language in front, a tab behind) may still be those of the same person.
  return canonical.host === url.host && theirs.length === open.length && theirs.at(-1) !== open.at(-1);
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => folded(name).normalize('NFKC').toLowerCase();
  return plain(one) === plain(other);
}
