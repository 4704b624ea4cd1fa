import type { Candidate } from '../candidate/candidate.ts';

/** What the knowledge behind a reader rests on; shown to the user where it is weak. */
export interface Basis {
  /** `real-page`: checked on a saved real page; `public-code`: others' working code; `unverified`: a guess. */
  readonly grade: 'real-page' | 'public-code' | 'unverified';
  /** Month of the newest page or code it was checked against, `YYYY-MM`. */
  readonly asOf: string;
}

/** Why a page that should hold a candidate could not be read. */
export type UnreadableReason =
  /** No layout this reader knows: the site has changed, or the page is an error page. */
  | 'unknown-layout'
  /** The layout is known, but no name was found in it. */
  | 'no-name'
  /** The page shows another person than its address names (an old heading survives navigation). */
  | 'another-person'
  /** The reader failed. */
  | 'reader-failed';

/** What came of reading one page. */
export type Reading =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'own-profile' }
  /** The address looked like a profile, the page is something else: a team, an organisation, a company. */
  | { readonly kind: 'not-a-candidate' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Code that turns one kind of page into a candidate. One file a site. */
export interface Reader {
  /** The file name, such as `github`. */
  readonly id: string;
  readonly basis: Basis;
  /** True when an address is that of a profile this reader reads. Cheap: looks at the address alone. */
  readonly handles: (url: URL) => boolean;
  /**
   * Reads the page that is open. Must not change the page, follow links, or reach the network; everything it
   * returns is bound to the person the address names. Throws nothing: `readPage` in the registry turns a failure
   * into `reader-failed`.
   */
  readonly read: (document: Document, url: URL) => Reading;
}
