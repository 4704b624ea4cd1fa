import type { Assessment, Coverage, State } from '../src/assessment/assessment.ts';
import type { Candidate, Grade } from '../src/candidate/candidate.ts';
import type { SiteHealth } from '../src/readers/health.ts';
import type { Reading, UnreadableReason } from '../src/readers/reader.ts';
import type { SiteId } from '../src/readers/site-table.ts';
import type { TaughtSite } from '../src/readers/taught/taught-site.ts';
import type { KeptNews } from '../src/assessment/kept.ts';
import type { ListChange } from '../src/watchlists/list-change.ts';
import type { OwnListColumns, OwnListPreview } from '../src/watchlists/formats/own-list-columns.ts';
import type { Oddity } from '../src/watchlists/pack-layout.ts';
import type { RefreshFailureReason } from '../src/watchlists/refresh-failed.ts';
import type { Staleness } from '../src/watchlists/staleness.ts';
import type { CredentialKind, FileRole, Watchlist } from '../src/watchlists/watchlist.ts';
import type { TeachTexts } from './teach-texts.ts';

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
      /** What the reading rests on: a guess is said to be one. */
      readonly grade: Grade;
      readonly readAt: string;
      readonly shown: ShownFields;
      readonly assessment: Assessment;
    }
  | {
      readonly kind: 'list';
      readonly url: string;
      readonly reader: string;
      readonly grade: Grade;
      readonly readAt: string;
      /** In the order they were met. */
      readonly rows: readonly ListedRow[];
      /** The page lists more than are looked at. */
      readonly more: boolean;
      /** The lists the rows were compared with. */
      readonly searched: Pick<Coverage, 'lists' | 'starterOnly'>;
    }
  | {
      readonly kind: 'unreadable';
      readonly url: string;
      readonly reason: UnreadableReason;
      /** Absent where no reader of a site was at work. */
      readonly reader?: string;
    }
  | { readonly kind: 'own-profile' | 'not-a-candidate'; readonly url: string };

/** What the popup shows as read, so that a wrong reading is seen at once. */
export type ShownFields = Pick<
  Candidate,
  'name' | 'partialName' | 'headline' | 'location' | 'currentOrganisation'
>;

/** One candidate of a list page, from what its row shows: a name and little else. */
export interface ListedRow {
  readonly key: string;
  readonly name: string;
  readonly partialName: boolean;
  /** Of the profile the row leads to. */
  readonly url: string;
  readonly state: State;
  /** Ids of the signals that were raised. */
  readonly findings: readonly string[];
  /** Listed parties whose name was met. */
  readonly matches: number;
}

/** A site the user taught. */
export interface TaughtRow extends TaughtSite {
  /** A second candidate of it was read since the browser started: the user can tell whether that went right. */
  readonly judgeable: boolean;
}

/** What a user enters about a candidate, or what was found in a selected text. Every part may be empty. */
export interface TypedCandidate {
  readonly name: string;
  readonly location: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or empty. */
  readonly birthDate: string;
}

/** One row of the list table on the options page. */
export interface ListRow {
  readonly list: string;
  readonly kind: Watchlist['kind'];
  readonly title: string;
  readonly shortTitle: string;
  readonly publisher: string;
  readonly licence: string;
  readonly entries: number;
  readonly names: number;
  readonly publishedAt?: string;
  /** When the bytes that serve were downloaded or brought in. */
  readonly fetchedAt?: string;
  /** When the publisher last gave the list or said that it had not changed. */
  readonly checkedAt?: string;
  /**
   * `starter`, `packaged`: what serves came with the package; `ready`: downloaded or brought in; `missing`: never had;
   * `unusable`: stored bytes did not open.
   */
  readonly state: 'starter' | 'packaged' | 'ready' | 'missing' | 'unusable';
  /** Searched, and refreshed by itself once it was fetched for the first time. */
  readonly on: boolean;
  readonly stale?: Staleness;
  /** Match patterns of the hosts that must be allowed before a download; empty where they came with the installation. */
  readonly origins: readonly string[];
  /** The key the publisher asks for, and whether one was entered. */
  readonly credential?: { readonly kind: CredentialKind; readonly given: boolean };
  readonly oddities: readonly Oddity[];
  /** Refreshes in a row that failed; 0 after one that did not. */
  readonly failures: number;
  readonly lastFailure?: RefreshFailure;
  /** When it is looked at next by itself. */
  readonly nextAt?: string;
}

export interface RefreshFailure {
  readonly reason: RefreshFailureReason;
  /** ISO 8601. */
  readonly at: string;
  /** A plain value for the sentence, such as an HTTP status or a host name. */
  readonly detail?: string;
}

/** The refresh of one list of a queue, as it stands. Lives in `storage.session` under `refresh`. */
export interface RefreshState {
  readonly list: string;
  /** `unchanged`: the publisher's list is the one that serves. */
  readonly phase: 'asking' | 'downloading' | 'building' | 'storing' | 'done' | 'unchanged' | 'failed';
  readonly bytes: number;
  /** Sum of the files' stated or expected sizes, for the progress bar. */
  readonly expectedBytes: number;
  readonly rows: number;
  /** ISO 8601, of the last change: a running refresh whose time stands still was interrupted. */
  readonly at: string;
  readonly failure?: RefreshFailure;
  /** The lists that wait for their turn. */
  readonly waiting: readonly string[];
}

/** What re-hashing the stored bytes of one list showed. */
export interface Verified {
  readonly list: string;
  /** `damaged`: the check sum is wrong, or a record, name or table does not read. */
  readonly outcome: 'whole' | 'damaged';
  readonly bytes: number;
  /** Of all but the header, SHA-256, hexadecimal: equal on two machines exactly when their lists are. */
  readonly hash: string;
}

/** What files that were dropped on the page are, found by their content. */
export type ImportLook =
  | {
      readonly kind: 'official';
      readonly list: string;
      readonly files: readonly { readonly name: string; readonly role: FileRole }[];
      /** Official names of files without which the list would not be whole. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'own'; readonly file: string; readonly preview: OwnListPreview }
  | { readonly kind: 'unknown'; readonly files: readonly string[] };

/** A page of the change log, newest first. */
export interface ChangesPage {
  readonly changes: readonly ListChange[];
  /** Pass as `before` for the next page; absent on the last one. */
  readonly next?: number;
}

/** A candidate the user chose to keep, as the lists of kept candidates show it. */
export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** ISO 8601, all three. */
  readonly keptAt: string;
  readonly screenedAt: string;
  readonly until: string;
  readonly matches: number;
  /** What the lists say anew since the user last looked. */
  readonly news: readonly KeptNews[];
}

export interface Settings {
  /** Sites that are read by themselves; a site that is off is read only when the user asks for it. */
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Site ids where the mark is drawn into the page. Off on LinkedIn by default. */
  readonly pageMarks: Readonly<Record<SiteId, boolean>>;
  /** Lists that were fetched once are looked at by themselves from then on. */
  readonly refreshByItself: boolean;
  /** How long kept candidates stay, in days, 1 to 3650. */
  readonly keepDays: number;
}

/** Every message: name -> request and reply. Handlers are a mapped type over this, so none can be forgotten. */
export interface Contract {
  /** Content script: this page was read. Replies with what to draw, or nothing. */
  'page-read': { request: { readonly url: string; readonly reading: Reading }; reply: PageMark | null };
  /** Content script: these rows of a list page were met. Replies with a mark for each, nothing where none is drawn. */
  'rows-read': {
    request: { readonly url: string; readonly candidates: readonly Candidate[]; readonly more: boolean };
    reply: readonly (PageMark | null)[];
  };
  /** Content script: the page of this tab is no longer the one that was read. */
  'page-left': { request: null; reply: null };
  /** Content script, before anything else: may this page be read? */
  'site-allowed': { request: { readonly url: string }; reply: boolean };
  /** Content script on a site the user taught: how this page is read, if it is one of those shown. */
  'taught-here': { request: { readonly url: string }; reply: TaughtSite | null };
  /** The picker, before anything else: its words; nothing in a tab that is not being taught. */
  'teach-texts': { request: null; reply: TeachTexts | null };
  /** Content script: the user has shown what stands where. Heard only while a tab is being taught. */
  'teach-done': { request: { readonly site: TaughtSite }; reply: null };
  /**
   * Reads the page of a tab once, whatever its site, because the user asked for it. `refused`: the browser lets no
   * extension read that page, or the click that allowed it is over.
   */
  'check-page': { request: { readonly tab: number }; reply: 'started' | 'refused' };
  /** Opens the form, with what was read of the candidate in a tab where there is one. */
  'form-open': { request: { readonly tab: number | null }; reply: null };
  /** Assesses what the user entered. Nothing of it is kept. */
  'check-typed': {
    request: TypedCandidate;
    reply: Extract<TabState, { readonly kind: 'candidate' }>;
  };
  /** Lets the user show on the page of a tab what stands where. The host was allowed in the click. */
  'teach-start': { request: { readonly tab: number }; reply: 'started' | 'refused' };
  taught: { request: null; reply: readonly TaughtRow[] };
  /** The user saw what was read of a second candidate: it is right from now on, or the site is forgotten. */
  'taught-judge': { request: { readonly id: string; readonly right: boolean }; reply: null };
  'taught-forget': { request: { readonly id: string }; reply: null };
  'taught-export': { request: null; reply: string };
  /** Replies with how many sites were brought in, or `null` where the text is no export of taught sites. */
  'taught-import': { request: { readonly text: string }; reply: number | null };
  /** How the readers have fared; sites of which nothing was read yet are left out. */
  health: { request: null; reply: readonly SiteHealth[] };
  lists: { request: null; reply: readonly ListRow[] };
  'list-switch': { request: { readonly list: string; readonly on: boolean }; reply: null };
  /** An empty key forgets the one there is. */
  'list-key': { request: { readonly credential: CredentialKind; readonly key: string }; reply: null };
  /** Queues lists for a refresh; replies at once. Progress is in `storage.session`. */
  'refresh-start': { request: { readonly lists: readonly string[] }; reply: null };
  /** Ends the running refresh and empties the queue. */
  'refresh-cancel': { request: null; reply: null };
  /** Wakes the background, which marks a refresh it no longer runs as interrupted. */
  'refresh-look': { request: null; reply: RefreshState | null };
  'lists-verify': { request: null; reply: readonly Verified[] };
  /** The files are in the store's inbox under these ids. */
  'import-look': { request: { readonly files: readonly string[] }; reply: ImportLook };
  /** Brings files in as a refresh does, with the same checks and progress; `columns` for an own list only. */
  'import-start': {
    request: {
      readonly list: string;
      readonly files: readonly string[];
      readonly columns?: OwnListColumns;
      /** The user saw that the list is much shorter or longer than the last one, and wants it. */
      readonly whateverSize?: boolean;
    };
    reply: null;
  };
  'own-list-export': { request: null; reply: string };
  'own-list-delete': { request: null; reply: null };
  changes: {
    request: { readonly list?: string; readonly text: string; readonly before?: number };
    reply: ChangesPage;
  };
  /** The whole change log as CSV. */
  'changes-export': { request: null; reply: string };
  /** Keeps the candidate of a tab, to be screened again after each refresh. */
  keep: { request: { readonly tab: number }; reply: KeptRow | null };
  kept: { request: null; reply: readonly KeptRow[] };
  /** The user has seen what is new about a kept candidate. */
  'kept-seen': { request: { readonly id: string }; reply: null };
  'kept-forget': { request: { readonly id: string }; reply: null };
  settings: { request: null; reply: Settings };
  'settings-change': { request: Settings; reply: Settings };
  'delete-all': { request: null; reply: null };
}

export type MessageName = keyof Contract;
export type Request<Name extends MessageName> = Contract[Name]['request'];
export type Reply<Name extends MessageName> = Contract[Name]['reply'];
