import type { ListChange } from '../src/watchlists/list-change.ts';
import type { OwnListPreview } from '../src/watchlists/formats/own-list-columns.ts';
import type { Oddity } from '../src/watchlists/pack-layout.ts';
import type { RefreshFailureReason } from '../src/watchlists/refresh-failed.ts';
import type { Staleness } from '../src/watchlists/staleness.ts';
import type { CredentialKind, FileRole, Watchlist } from '../src/watchlists/watchlist.ts';

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
