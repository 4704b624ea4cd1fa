import { blankCandidate, type Candidate, type Grade } from '../../candidate/candidate.ts';
import { isMissing } from '../../candidate/claim.ts';
import type { RowReader } from '../reader.ts';
import { candidateFields } from './candidate-fields.ts';
import { foundPerson, NOTHING, type Raw } from './found-person.ts';
import { isNameWithInitial, isPartialName } from './partial-name.ts';
import { profileSlug } from './profile-slug.ts';
import { foundBySteps, type FieldSteps } from './steps.ts';
import { visibleText } from './visible-text.ts';

/** A list in which each row links the profile of one person. */
export interface LinkedRows {
  /** The id of the reader. */
  readonly reader: string;
  readonly grade: Grade;
  /** A selector of links that may lead to profiles, such as `a[href*="/in/"]`. */
  readonly links: string;
  /** The path of a profile; its first group names the person. */
  readonly profile: RegExp;
  /** First parts of a path that are the site's own, where profiles have but one part. */
  readonly reserved?: ReadonlySet<string>;
  /** A selector of the rows, where the site marks them; used when it finds any. */
  readonly rows?: string;
  /** What stands where in a row, where that is known. Without it a row gives the name alone: the text of a link. */
  readonly fields?: FieldSteps;
  /** Which text of a link is a name, beside those that end with an initial; such as `isClearName`. */
  readonly isName?: (text: string, row: Element, slug: string) => boolean;
}

/** More links than a list anybody looks through; what stands behind them is not looked for. */
const MOST_LINKS = 2000;
/** Where pages link the viewer, and who made the page. */
const NO_ROW = 'nav, footer, [role="navigation"], [role="banner"], body > header';
/** What a row is where nothing beside it tells how far it goes. */
const ROW = 'li, article, tr, [role="listitem"], [role="row"]';

/** A link to a profile, and whose it is. */
interface ProfileLink {
  readonly link: Element;
  readonly slug: string;
}

/**
 * Finds the rows of a list by the profiles they link, whatever the site's markup is called: a row is the largest element
 * that links one person and no other, where another such element stands beside it; or else the list item around the link.
 */
export function rowsByLink(rows: LinkedRows): RowReader {
  return {
    find: (document, url) => {
      const marked = rows.rows === undefined ? [] : Array.from(document.querySelectorAll(rows.rows));
      if (marked.length > 0) return marked;
      const links = profileLinks(rows, document, url);
      const whose = ownersOf(links);
      const found = links.map(({ link, slug }) => largestOf(link, slug, whose));
      const beside = new Map<Element | null, Map<string, number>>();
      for (const { parentElement, tagName } of new Set(found)) {
        const counts = beside.get(parentElement) ?? new Map<string, number>();
        beside.set(parentElement, counts.set(tagName, (counts.get(tagName) ?? 0) + 1));
      }
      const isRepeated = ({ parentElement, tagName }: Element): boolean =>
        (beside.get(parentElement)?.get(tagName) ?? 0) > 1;
      const kept = found.flatMap((row, index) => {
        const item = isRepeated(row) ? row : (links[index]?.link.closest(ROW) ?? null);
        return item && row.contains(item) ? [item] : [];
      });
      return [...new Set(kept)];
    },
    read: (row, url) => readLinkedRow(rows, row, url),
  };
}

function readLinkedRow(rows: LinkedRows, row: Element, url: URL): Candidate | undefined {
  const links = profileLinks(rows, row, url);
  const [first, ...others] = links;
  if (!first || others.some(({ slug }) => slug !== first.slug)) return undefined;
  const found = { ...NOTHING, ...(rows.fields ? foundBySteps(row, rows.fields) : {}) };
  const name = found.name.length > 0 ? found.name : namesIn(rows, row, links);
  const fields = candidateFields([foundPerson('markup', { ...found, name }, url)]);
  if (isMissing(fields.name)) return undefined;
  return {
    ...blankCandidate(rows.reader, addressOf(first.link, url), first.slug, rows.grade, 'row'),
    ...fields,
    partialName: isPartialName(fields.name.value),
  };
}

/** The one name among the texts of the links: with an initial at its end, or known for one otherwise. */
function namesIn(rows: LinkedRows, row: Element, links: readonly ProfileLink[]): readonly Raw[] {
  const texts = new Set(links.map(({ link }) => visibleText(link)));
  const names = Array.from(texts).filter(
    text => isNameWithInitial(text) || rows.isName?.(text, row, links[0]?.slug ?? ''),
  );
  return names.length === 1 ? names.map(text => ({ text, at: 'a[href]' })) : [];
}

function profileLinks(rows: LinkedRows, part: ParentNode, url: URL): readonly ProfileLink[] {
  return Array.from(part.querySelectorAll(rows.links))
    .slice(0, MOST_LINKS)
    .flatMap(link => {
      const address = addressOf(link, url);
      const slug = address.host === url.host ? profileSlug(rows.profile, address.pathname) : undefined;
      return slug === undefined || rows.reserved?.has(slug) || link.closest(NO_ROW) ? [] : [{ link, slug }];
    });
}

/** The selectors a list rests on, for its reader to name. */
export function selectorsOfRows({ links, rows, fields = {} }: LinkedRows): readonly string[] {
  return [links, ...(rows === undefined ? [] : [rows]), ...Object.values(fields).flat()];
}

/** Where a link leads; an address that cannot be read leads to the page itself, which is nobody's profile. */
function addressOf(link: Element, url: URL): URL {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, url.href) ? new URL(href, url.href) : url;
}

/** Each element around a link -> the one person linked inside, `null` where there are several. Linear in the page. */
function ownersOf(links: readonly ProfileLink[]): ReadonlyMap<Element, string | null> {
  const whose = new Map<Element, string | null>();
  for (const { link, slug } of links) {
    for (let around: Element | null = link; around; around = around.parentElement) {
      const known = whose.get(around);
      // Everything further out was marked when this one was.
      if (known === slug || known === null) break;
      whose.set(around, known === undefined ? slug : null);
    }
  }
  return whose;
}

function largestOf(link: Element, slug: string, whose: ReadonlyMap<Element, string | null>): Element {
  let row = link;
  while (row.parentElement && whose.get(row.parentElement) === slug) row = row.parentElement;
  return row;
}
