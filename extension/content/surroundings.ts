import type { Candidate } from '../../src/candidate/candidate.ts';
import type { PageKind, Reader, Reading } from '../../src/readers/reader.ts';
import type { PageMark } from '../contract.ts';
import type { profileMark } from './mark.ts';

/** What is done with the pages of one kind. Scripts that never meet lists do not carry what lists need. */
export type Watchers = Readonly<Partial<Record<PageKind, (world: Surroundings, visit: Visit) => void>>>;

/** Adds what the photo looks like, where the page shows it in a way that can be looked at. */
export type WithPhotoHash = (
  reading: Reading,
  document: Document,
  onLoad: () => void,
  signal: AbortSignal,
) => Reading;

/** What watching a page needs of the world: the page, the background, and the clock of the page's event loop. */
export interface Surroundings extends Extras {
  /** No two know the same address. */
  readonly readers: readonly Reader[];
  readonly watchers: Watchers;
  readonly document: Document;
  readonly window: Window;
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly pageRead: (url: string, reading: Reading) => Promise<PageMark | null>;
  readonly rowsRead: (
    url: string,
    candidates: readonly Candidate[],
    more: boolean,
  ) => Promise<readonly (PageMark | null)[]>;
  readonly pageLeft: () => Promise<unknown>;
  readonly profileMark: typeof profileMark;
}

/** What only some sites have a use for; the scripts of the others do not carry it. */
export interface Extras {
  /** For sites that serve photos from their own host: a browser lets nobody look at those of another. */
  readonly withPhotoHash?: WithPhotoHash;
  /** For sites that build their pages with open shadow roots. Looking for them takes longer than reading a profile. */
  readonly shadowRootsIn?: (document: Document) => readonly ShadowRoot[];
}

/** One visit of a page that holds candidates. Everything it starts hangs on `signal`. */
export interface Visit {
  readonly reader: Reader;
  readonly url: URL;
  /** How long the page is given before it is looked at, in milliseconds. */
  readonly delay: number;
  readonly signal: AbortSignal;
}
