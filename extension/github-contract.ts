/** What became of a look-up on GitHub. `refused`: switched off, no GitHub profile, or the host is not allowed. */
export type LookedUp = 'done' | 'refused' | 'rate-limit' | 'unreachable';

/** The one GitHub account of the candidate of a tab, where look-ups are on, and what is known of it. */
export interface GitHubHere {
  readonly login: string;
  /** ISO 8601; absent until it was looked up. */
  readonly lookedAt?: string;
  /** Why not everything could be looked up. */
  readonly cut?: 'rate-limit' | 'unreachable';
}

/** How far a look-up on GitHub is; a new one begins at 0. */
export interface GitHubProgress {
  readonly login: string;
  readonly requests: number;
}
