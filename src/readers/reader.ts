import type { Candidate } from '../candidate/candidate.ts';

/** What the knowledge behind a reader rests on; shown to the user where it is weak. */
export interface Basis {
  /** `real-page`: checked on a saved real page; `public-code`: others' working code; `unverified`: a guess. */
  readonly grade: 'real-page' | 'public-code' | 'unverified';
  /** Month of the newest page or code it was checked against, `YYYY-MM`. */
  readonly asOf: string;
  /** One line: what was seen, and where. */
  readonly on: string;
}

/** What an address holds: one person, or a list of them. */
export type PageKind = 'profile' | 'list';

/** Why a page that should hold a candidate could not be read. */
export type UnreadableReason =
  /** No layout this reader knows: the site has changed, or the page is an error page. */
  | 'unknown-layout'
  /** The layout is known, but no name was found in it. */
  | 'no-name'
  /** The page shows another person than its address names (an old heading survives navigation). */
  | 'another-person'
  /** More elements than any profile has: reading it would hold up the page. */
  | 'too-large'
  /** What the page says of the person was another thing each time it was looked at. */
  | 'keeps-changing'
  /** The reader failed. */
  | 'reader-failed';

/** What came of reading one page. */
export type Reading =
  | {
      readonly kind: 'candidate';
      readonly candidate: Candidate;
      /** Which of the shapes the reader knows the page had; `fallback` where none did and a standard still said who it is. */
      readonly layout: string;
    }
  /** Of a list page as it stands, every row; pages that live are read row by row. */
  | { readonly kind: 'list'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'own-profile' }
  /** The address looked like a profile, the page is something else: a team, an organisation, a company. */
  | { readonly kind: 'not-a-candidate' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** The rows of pages that list candidates. Neither function may change the page. */
export interface RowReader {
  /** The elements that may be rows, in the order of the page. Cheap: it is asked again whenever the page changes. */
  readonly find: (document: Document, url: URL) => readonly Element[];
  /**
   * The candidate of one row, `extent: 'row'`, its address that of the profile the row links, its key the profile's
   * own; `undefined` for an advert, for the viewer, and for a row that is not filled yet.
   */
  readonly read: (row: Element, url: URL) => Candidate | undefined;
}

/** Code that turns one kind of page into a candidate. One file a site. */
export interface Reader {
  /** The file name, such as `github`. */
  readonly id: string;
  readonly basis: Basis;
  /** What an address holds for this reader; `undefined` for every other. Cheap: looks at the address alone. */
  readonly kindOf: (url: URL) => PageKind | undefined;
  /**
   * Reads the profile that is open. Must not change the page, follow links, or reach the network; everything it
   * returns is bound to the person the address names. Throws nothing: `readWith` turns a failure into `reader-failed`.
   */
  readonly read: (document: Document, url: URL) => Reading;
  /** For readers whose `kindOf` gives `list`. */
  readonly rows?: RowReader;
  /**
   * The selectors this reader rests on. A health report may name what of them a page has: these words are the reader's
   * own, so they give away nothing of the page.
   */
  readonly selectors: readonly string[];
}
