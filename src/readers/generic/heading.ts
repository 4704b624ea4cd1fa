import { folded } from '../../candidate/text.ts';
import { isArticlePage } from './article-page.ts';
import { isNamedIn } from './named-in.ts';
import { isPersonalName } from './personal-name.ts';
import { visibleText } from './visible-text.ts';

/** Links people put on a page of their own. */
const OWN_LINKS =
  'a[href*="linkedin.com/in/" i], a[rel~="me"][href], link[rel~="me"][href], a[href^="mailto:" i]';
/** A LinkedIn profile of one person. */
const PROFILE_LINK = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\/in\/([^/?#]+)/i;
/** More than anybody has of them; a page of many people does. */
const MOST_LINKS = 50;

/** What only pages of firms, clubs and shops have: a heading there is no person's name. */
const ORGANISATION = [
  'a[href*="linkedin.com/company/"]',
  'a[href*="linkedin.com/school/"]',
  '[itemtype$="schema.org/Organization"]',
  '[itemtype$="schema.org/LocalBusiness"]',
].join(',');

/** Words that firms and teams call themselves by, and headings that are none of a person. */
const NO_PERSON =
  /(?<!\p{L})(?:inc|ltd|llc|gmbh|labs?|studios?|agency|group|team|company|software|solutions|systems|services|consulting|design|digital|media|technologies|about|welcome|hello|hi|home|portfolio|resume|cv|blog|contact|works?|projects?|my|the|i['’]?m|not|page|error|found|getting|started|guide|docs|documentation|introduction|photography|notes|world|music|books?|club|school|academy|church|shop|store|cafe|restaurant|hotel|travel|magazine|journal|weekly|daily|news)(?!\p{L})/iu;

/**
 * The name on a personal page without structured data. Everything must agree: one `h1`, of the shape of a personal
 * name; the title begins with it; the page links one LinkedIn profile of a person, or says `rel=me` somewhere; and one
 * of these addresses, a mailbox, or the host of the page names the same person.
 */
export function nameHeading(document: Document, url: URL): string | undefined {
  const [heading, ...others] = document.querySelectorAll('h1');
  if (!heading || others.length > 0 || isArticlePage(document) || document.querySelector(ORGANISATION))
    return undefined;
  const name = visibleText(heading);
  const title = folded(document.title);
  const isTitle =
    title === name || (title.startsWith(name) && /^\s?[|·•:,–—-]/u.test(title.slice(name.length)));
  if (!isTitle || !isPersonalName(name) || NO_PERSON.test(name)) return undefined;
  return isOwnersPage(document, name, url) ? name : undefined;
}

function isOwnersPage(document: Document, name: string, url: URL): boolean {
  const links = Array.from(document.querySelectorAll(OWN_LINKS)).slice(0, MOST_LINKS);
  const addresses = links.map(link => link.getAttribute('href') ?? '');
  const profiles = new Set(
    addresses.flatMap(address => PROFILE_LINK.exec(address)?.[1]?.toLowerCase() ?? []),
  );
  const isPersonal =
    profiles.size === 1 || (profiles.size === 0 && links.some(link => link.matches('[rel~="me"]')));
  // What follows the `@` is the name of a site, which says nothing beside the host.
  const named = [url.host, ...addresses.map(address => address.replace(/^(mailto:[^@]*)@.*$/i, '$1'))];
  return isPersonal && named.some(address => isNamedIn(name, address));
}

/** The part of the page that a heading with this very name introduces; never the whole page, nor a list of posts. */
export function partAbout(document: Document, name: string, within: string): Element | undefined {
  const heading = Array.from(document.querySelectorAll('h1, h2')).find(found => visibleText(found) === name);
  const part = heading?.closest(within) ?? undefined;
  return part?.querySelector('article') ? undefined : part;
}
