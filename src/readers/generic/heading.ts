import { folded } from '../../candidate/text.ts';
import { isArticlePage } from './article-page.ts';
import { isPersonalName } from './personal-name.ts';
import { visibleText } from './visible-text.ts';

/** Links people put on a page of their own, to a profile of one person. */
const PROFILE_LINK = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/in\/([^/?#]+)/i;

/** What only pages of firms, clubs and shops have: a heading there is no person's name. */
const ORGANISATION = [
  'a[href*="linkedin.com/company/"]',
  'a[href*="linkedin.com/school/"]',
  '[itemtype$="schema.org/Organization"]',
  '[itemtype$="schema.org/LocalBusiness"]',
].join(',');

/** Words that firms and teams call themselves by, and headings that are none of a person. */
const NO_PERSON =
  /(?<!\p{L})(?:inc|ltd|llc|gmbh|labs?|studios?|agency|group|team|company|software|solutions|systems|services|consulting|design|digital|media|technologies|about|welcome|hello|hi|home|portfolio|resume|cv|blog|contact|works?|projects?|my|the|i['’]?m|not|page|error|found)(?!\p{L})/iu;

/**
 * The name on a personal page without structured data. Everything must agree: one `h1`, of the shape of a personal
 * name; the title begins with it; and the page links one LinkedIn profile of a person, or says `rel=me` somewhere.
 */
export function nameHeading(document: Document): string | undefined {
  const [heading, ...others] = document.querySelectorAll('h1');
  if (!heading || others.length > 0 || isArticlePage(document) || document.querySelector(ORGANISATION))
    return undefined;
  const name = visibleText(heading);
  const title = folded(document.title);
  const isTitle =
    title === name || (title.startsWith(name) && /^\s?[|·•:,–—-]/u.test(title.slice(name.length)));
  if (!isTitle || !isPersonalName(name) || NO_PERSON.test(name)) return undefined;
  return isOwnersPage(document) ? name : undefined;
}

function isOwnersPage(document: Document): boolean {
  const profiles = new Set(
    Array.from(document.querySelectorAll('a[href*="linkedin.com/in/" i]'), link =>
      PROFILE_LINK.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase(),
    ),
  );
  return (
    profiles.size === 1 ||
    (profiles.size === 0 && document.querySelector('a[rel~="me"], link[rel~="me"]') !== null)
  );
}

/** The part of the page that a heading with this very name introduces; never the whole page, nor a list of posts. */
export function partAbout(document: Document, name: string, within: string): Element | undefined {
  const heading = Array.from(document.querySelectorAll('h1, h2')).find(found => visibleText(found) === name);
  const part = heading?.closest(within) ?? undefined;
  return part?.querySelector('article') ? undefined : part;
}
