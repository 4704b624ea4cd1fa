/** What GitHub publishes about one account, as far as it was looked up because the user asked for it. */
export interface GitHubFacts {
  readonly login: string;
  /** Stays the same when an account is renamed. */
  readonly id: number;
  readonly name?: string;
  readonly location?: string;
  /** ISO 8601, both. */
  readonly createdAt: string;
  readonly lookedAt: string;
  readonly followers: number;
  readonly following: number;
  /** The account's public repositories, latest pushed first; at most a hundred. */
  readonly repositories: readonly RepositoryFacts[];
  /** Commits whose own clock was read: the account's own of the last year, merges and commits made on the web left out. */
  readonly zoned: readonly ZonedCommit[];
  /** Commits of the account's original repositories that also stand in others' that are not forks of them. */
  readonly elsewhere: readonly CommitElsewhere[];
  /** How many commits were searched for elsewhere. */
  readonly searched: number;
  /** What could not be looked up: `rate-limit` (GitHub lets so many requests through an hour), `unreachable`. */
  readonly cut?: 'rate-limit' | 'unreachable';
}

export interface RepositoryFacts {
  /** Such as `mina-okafor/tide-tables`. */
  readonly fullName: string;
  readonly isFork: boolean;
  /** ISO 8601, both. */
  readonly createdAt: string;
  readonly pushedAt: string;
  readonly stars: number;
  /** Absent where they were not looked up; GitHub lists at most 500 with an address. */
  readonly contributors?: number;
  /** The newest and the oldest commits; absent where they were not looked up, as for forks. */
  readonly commits?: readonly CommitFacts[];
  /** How many commits there are in all; more than `commits` holds where the middle was not looked at. */
  readonly commitCount?: number;
}

export interface CommitFacts {
  readonly sha: string;
  readonly authorName: string;
  /** Lower case. */
  readonly authorEmail: string;
  /** The account GitHub ascribes it to. */
  readonly authorLogin?: string;
  /** ISO 8601 in UTC, both: GitHub drops the offset. */
  readonly authoredAt: string;
  readonly committedAt: string;
  /** First line, cut. */
  readonly message: string;
  readonly isMerge: boolean;
  /** Its message carries the trace of an import: from Subversion, GitLab or Bitbucket. */
  readonly isImported: boolean;
  /** Committed by GitHub itself, on the web. */
  readonly isOnWeb: boolean;
}

/** One commit with its author's own clock, from its `.patch` page. */
export interface ZonedCommit {
  readonly sha: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Minutes from UTC, east positive. */
  readonly offset: number;
}

export interface CommitElsewhere {
  readonly sha: string;
  readonly message: string;
  /** Where it stands in the account's own, and where else. */
  readonly repository: string;
  readonly other: string;
  /** The other repository was there first. */
  readonly isOlder: boolean;
  /** In how many repositories of others it stands: a starting point that many copied stands in many. At least 1. */
  readonly copies: number;
}
