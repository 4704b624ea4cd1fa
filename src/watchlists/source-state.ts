import type { RefreshFailureReason } from './refresh-failed.ts';

/** What a server said about one file, to be sent back with the next request. */
export interface Validators {
  readonly etag?: string;
  /** The header as it came. */
  readonly lastModified?: string;
}

/** What is known of the copy that serves: enough to ask whether there is a newer one. */
export interface KnownCopy {
  /** By official file name. */
  readonly validators: Readonly<Record<string, Validators>>;
  /** What the list's change marker said when this copy was downloaded. */
  readonly marker?: string;
}

/** How one list stands with its publisher. Kept beside the packs, and small: it is written at every attempt. */
export interface SourceState {
  readonly list: string;
  /** Searched and looked at by itself; absent until the user moved the switch: then a list that was fetched is on. */
  readonly on?: boolean;
  /** When the publisher last gave the list or said that it had not changed, ISO 8601. */
  readonly checkedAt?: string;
  readonly attemptedAt?: string;
  /** Failed attempts in a row; one that the user cancelled is none. */
  readonly failures: number;
  /** Of the last attempt, when it failed. */
  readonly lastFailure?: {
    readonly reason: RefreshFailureReason;
    /** ISO 8601. */
    readonly at: string;
    readonly detail?: string;
  };
  readonly known?: KnownCopy;
}
