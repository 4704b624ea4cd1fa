import type { CommitFacts, GitHubFacts, RepositoryFacts } from '../network/github/github-facts.ts';
import { DAY_MS } from './github-evidence.ts';

/** Builders for the tests of signals on GitHub. Everybody in them is invented. */

export const LOGIN = 'mina-okafor';
const LOOKED_AT = '2026-11-23T12:00:00.000Z';

/** ISO 8601, so many days before the account was looked up. */
export function daysBefore(days: number): string {
  return new Date(Date.parse(LOOKED_AT) - days * DAY_MS).toISOString();
}

export function factsWith(fields: Partial<GitHubFacts>): GitHubFacts {
  return {
    login: LOGIN,
    id: 4242,
    createdAt: '2019-03-01T10:00:00Z',
    lookedAt: LOOKED_AT,
    followers: 3,
    following: 5,
    repositories: [],
    zoned: [],
    elsewhere: [],
    searched: 0,
    ...fields,
  };
}

export function repositoryWith(name: string, fields: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return {
    fullName: `${LOGIN}/${name}`,
    isFork: false,
    createdAt: '2024-01-10T10:00:00Z',
    pushedAt: '2026-10-01T10:00:00Z',
    stars: 0,
    ...fields,
  };
}

/** A commit of the account's own, unless `fields` say otherwise. `n` makes its sum. */
export function commitWith(n: number, at: string, fields: Partial<CommitFacts> = {}): CommitFacts {
  return {
    sha: n.toString(16).padStart(40, '0'),
    authorName: 'Mina Okafor',
    authorEmail: 'mina@people.example',
    authorLogin: LOGIN,
    authoredAt: at,
    committedAt: at,
    message: `Change ${n}`,
    isMerge: false,
    isImported: false,
    isOnWeb: false,
    ...fields,
  };
}

/** So many commits, a day apart, the first this many days before the account was looked up. */
export function commitsFrom(
  first: number,
  days: number,
  count: number,
  fields: Partial<CommitFacts> = {},
): readonly CommitFacts[] {
  return Array.from({ length: count }, (_, i) => commitWith(first + i, daysBefore(days - i), fields));
}
