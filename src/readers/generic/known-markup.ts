import { foundPerson, NOTHING, type FoundPerson } from './found-person.ts';
import { attributesAt, textAt } from './raw-at.ts';

/** Where a site without structured data shows its profiles. */
interface Markup {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly name: string;
  readonly headline: string;
  readonly photo: string;
  /** Marks a page of a team. */
  readonly team: string;
}

const KNOWN: readonly Markup[] = [
  {
    // Seen on saved pages of January 2026, which call themselves a video in their Open Graph.
    host: /^(?:www\.)?dribbble\.com$/,
    path: /^\/[\w-]+(?:\/about)?\/?$/,
    name: '.masthead-profile-name h1',
    headline: '.masthead-intro h2',
    photo: 'img.profile-avatar',
    team: '.profile-masthead.is-team',
  },
];

/** What the markup of a known site says: `team` on the page of one, nothing where the site or the page is another. */
export function readKnownMarkup(document: Document, url: URL): FoundPerson | 'team' | undefined {
  const site = KNOWN.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (!site || document.querySelectorAll(site.name).length !== 1) return undefined;
  if (document.querySelector(site.team)) return 'team';
  return foundPerson(
    'markup',
    {
      ...NOTHING,
      name: textAt(document, site.name),
      headline: textAt(document, site.headline),
      photo: attributesAt(document, site.photo, 'src').slice(0, 1),
    },
    url,
  );
}
