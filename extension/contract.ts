import type { Assessment, State } from '../src/assessment/assessment.ts';
import type { Reading, UnreadableReason } from '../src/readers/reader.ts';
import type { RefreshFailureReason } from '../src/watchlists/refresh-failed.ts';

/** What the content script may draw in the page: one mark, and the lines of its card. */
export interface PageMark {
  readonly state: State;
  /** Already in the reader's language: the content script holds no wording of its own. */
  readonly label: string;
  readonly lines: readonly string[];
}

/** What the background keeps of a tab in `storage.session`; the popup reads it and never recomputes. */
export type TabState =
  | {
      readonly kind: 'candidate';
      readonly name: string;
      readonly url: string;
      readonly reader: string;
      readonly readAt: string;
      readonly assessment: Assessment;
    }
  | { readonly kind: 'unreadable'; readonly url: string; readonly reason: UnreadableReason }
  | { readonly kind: 'own-profile' | 'not-a-candidate'; readonly url: string };

/** One row of the list table on the options page. */
export interface ListRow {
  readonly list: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly entries: number;
  readonly names: number;
  readonly publishedAt?: string;
  readonly fetchedAt?: string;
  /** `starter`: shipped with the package; `missing`: never downloaded; `unusable`: stored bytes did not open. */
  readonly state: 'starter' | 'ready' | 'missing' | 'unusable';
  readonly lastFailure?: RefreshFailure;
}

export interface RefreshFailure {
  readonly reason: RefreshFailureReason;
  /** ISO 8601. */
  readonly at: string;
  /** A plain value for the sentence, such as an HTTP status or a host name. */
  readonly detail?: string;
}

/** The refresh of one list, as it stands. Lives in `storage.session` under `refresh`. */
export interface RefreshState {
  readonly list: string;
  readonly phase: 'downloading' | 'building' | 'storing' | 'done' | 'failed';
  readonly bytes: number;
  /** Sum of the files' stated or expected sizes, for the progress bar. */
  readonly expectedBytes: number;
  readonly rows: number;
  /** ISO 8601, of the last change: a running refresh whose time stands still was interrupted. */
  readonly at: string;
  readonly failure?: RefreshFailure;
}

export interface Settings {
  /** Site ids that are read at all; a site that is off is not touched. */
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Site ids where the mark is drawn into the page. Off on LinkedIn by default. */
  readonly pageMarks: Readonly<Record<SiteId, boolean>>;
}

/** The sites whose pages are read. */
export const SITES = [
  { id: 'github', domain: 'github.com' },
  { id: 'linkedin', domain: 'linkedin.com' },
  { id: 'upwork', domain: 'upwork.com' },
] as const;

export type SiteId = (typeof SITES)[number]['id'];

/** Every message: name -> request and reply. Handlers are a mapped type over this, so none can be forgotten. */
export interface Contract {
  /** Content script: this page was read. Replies with what to draw, or nothing. */
  'page-read': { request: { readonly url: string; readonly reading: Reading }; reply: PageMark | null };
  /** Content script: the page of this tab is no longer the one that was read. */
  'page-left': { request: null; reply: null };
  /** Content script, before anything else: may this page be read? */
  'site-allowed': { request: { readonly url: string }; reply: boolean };
  lists: { request: null; reply: readonly ListRow[] };
  /** Starts a refresh of one list; replies at once. Progress is in `storage.session`. */
  'refresh-start': { request: { readonly list: string }; reply: null };
  'refresh-cancel': { request: null; reply: null };
  /** Wakes the background, which marks a refresh it no longer runs as interrupted. */
  'refresh-look': { request: null; reply: RefreshState | null };
  settings: { request: null; reply: Settings };
  'settings-change': { request: Settings; reply: Settings };
  'delete-all': { request: null; reply: null };
}

export type MessageName = keyof Contract;
export type Request<Name extends MessageName> = Contract[Name]['request'];
export type Reply<Name extends MessageName> = Contract[Name]['reply'];
