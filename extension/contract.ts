import type { AnswerName } from '../src/candidate/answers.ts';
import type { Sensitivity } from '../src/assessment/state.ts';
import type { Report } from '../src/assessment/report/report.ts';
import type { Review } from '../src/assessment/review/review.ts';
import type { ReviewChange } from '../src/assessment/review/review-change.ts';
import type { Assessment, Coverage, Decision, State } from '../src/assessment/assessment.ts';
import type { Candidate, Grade } from '../src/candidate/candidate.ts';
import type { SiteHealth } from '../src/readers/health.ts';
import type { Reading, UnreadableReason } from '../src/readers/reader.ts';
import type { SiteId } from '../src/readers/site-table.ts';
import type { TaughtSite } from '../src/readers/taught/taught-site.ts';
import type { OwnListColumns } from '../src/watchlists/formats/own-list-columns.ts';
import type { CredentialKind } from '../src/watchlists/watchlist.ts';
import type {
  CasesSummary,
  KeptRow,
  OwnIndicatorsRow,
  SensitivityPreview,
  TaughtRow,
} from './kept-contract.ts';
import type { GitHubHere, LookedUp } from './github-contract.ts';
import type { BroughtIn } from './data-contract.ts';
import type { Glyph } from './glyphs.ts';
import type { TeachTexts } from './teach-texts.ts';
import type { ChangesPage, ImportLook, ListRow, RefreshState, Verified } from './list-contract.ts';

/** What the content script may draw in the page: one mark, and the lines of its card. */
export interface PageMark {
  readonly state: State;
  /** How it is drawn, and its style sheet: every byte the content script itself holds is loaded with every page. */
  readonly glyph: Glyph;
  readonly style: string;
  /** Of the words, for whoever hears them. */
  readonly language: string;
  /** Already in the reader's language: the content script holds no wording of its own. */
  readonly label: string;
  readonly lines: readonly string[];
}

/** What the background keeps of a tab in `storage.session`; the popup reads it and never recomputes. */
export type TabState =
  | {
      readonly kind: 'candidate';
      /** Goes back with every message about this candidate: the tab may show another one when it arrives. */
      readonly person: string;
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

/** The candidate the user sees in a tab. Where the tab shows another by now, nothing is told of them, and nothing changed. */
export interface CandidateHere {
  readonly tab: number;
  /** Of the tab's state. */
  readonly person: string;
}

/** What was entered about the candidate of a tab: question -> answer; what is not answered is not there. */
export type Entered = Readonly<Partial<Record<AnswerName, string>>>;

export interface Settings {
  /** Sites that are read by themselves; a site that is off is read only when the user asks for it. */
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Site ids where the mark is drawn into the page. Off on LinkedIn by default. */
  readonly pageMarks: Readonly<Record<SiteId, boolean>>;
  /** Lists that were fetched once are looked at by themselves from then on. */
  readonly refreshByItself: boolean;
  /** How long kept candidates stay, in days, 1 to 3650. */
  readonly keepDays: number;
  /** How readily a state is raised. */
  readonly sensitivity: Sensitivity;
  /** Candidates that were seen are remembered, hashed, to be compared with the next ones. */
  readonly remember: boolean;
  /** How long they are, in days, 1 to 3650. */
  readonly rememberDays: number;
  /** The popup offers a look-up on GitHub, which tells GitHub whose profile is looked at. Off at first. */
  readonly githubLookups: boolean;
}

/** Only what the user moved, switch by switch: another page of settings may have moved another one meanwhile. */
export type SettingsChange = Partial<Omit<Settings, 'sites' | 'pageMarks'>> & {
  readonly sites?: Partial<Settings['sites']>;
  readonly pageMarks?: Partial<Settings['pageMarks']>;
};

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
  answers: { request: CandidateHere; reply: Entered };
  /** Replaces what was entered about the candidate of a tab, and assesses them anew. Lives as long as the session. */
  'answers-change': { request: CandidateHere & { readonly entered: Entered }; reply: null };
  /** Nothing where look-ups are off, or the candidate has no GitHub account or several. No request is made. */
  'github-here': { request: CandidateHere; reply: GitHubHere | null };
  /** Looks the GitHub account of a tab up, because the user asked for it, and assesses the candidate anew. */
  'github-look': { request: CandidateHere; reply: LookedUp };
  /** An empty token forgets the one there is. */
  'github-token': { request: { readonly token: string }; reply: null };
  'github-token-given': { request: null; reply: boolean };
  /** Keeps what the user decided about a finding of a tab. `null` takes the decision back. */
  decide: {
    request: CandidateHere & {
      /** Of the assessment the user saw: another one may have other findings at the same places. */
      readonly readAt: string;
      /** Where it stands among the findings of the tab's assessment. */
      readonly finding: number;
      readonly decided: { readonly decision: Decision; readonly reason: string } | null;
    };
    reply: null;
  };
  cases: { request: null; reply: CasesSummary };
  'case-forget': { request: { readonly id: string }; reply: null };
  'cases-forget': { request: null; reply: null };
  'sensitivity-preview': { request: null; reply: SensitivityPreview };
  indicators: { request: null; reply: OwnIndicatorsRow | null };
  /** Replaces the list there is. Replies with how many values were taken in, and which lines were no indicator. */
  'indicators-import': {
    request: { readonly title: string; readonly text: string };
    reply: { readonly taken: number; readonly unread: readonly number[] };
  };
  'indicators-forget': { request: null; reply: null };
  /** What the user wrote down and ticked about the candidate of a tab. */
  review: { request: CandidateHere; reply: Review };
  /** Changes what is named, and nothing else. Nothing is kept from a private window. */
  'review-change': { request: CandidateHere & { readonly review: ReviewChange }; reply: null };
  /** Everything a report of the candidate of a tab says. Nothing of it is kept. */
  report: { request: CandidateHere; reply: Report };
  /** All settings and all the user gave, as one file; no key, no token. */
  'data-export': { request: null; reply: string };
  /** Replies with what was brought in, or `null` where the text is no such file. Nothing is brought in by half. */
  'data-import': { request: { readonly text: string }; reply: BroughtIn | null };
  settings: { request: null; reply: Settings };
  'settings-change': { request: SettingsChange; reply: Settings };
  'delete-all': { request: null; reply: null };
}

export type MessageName = keyof Contract;
export type Request<Name extends MessageName> = Contract[Name]['request'];
export type Reply<Name extends MessageName> = Contract[Name]['reply'];
