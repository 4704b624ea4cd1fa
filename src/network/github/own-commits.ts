import { instantOf } from '../instant.ts';
import { oncePer } from '../once-per.ts';
import type { CommitFacts, GitHubFacts } from './github-facts.ts';

/** Whether two logins are one: GitHub takes no notice of case. */
export function sameLogin(a: string | undefined, b: string): boolean {
  // Nearly always written alike: two lower-case copies of each login of thousands of commits are saved.
  return a === b || a?.toLowerCase() === b.toLowerCase();
}

/** Whether GitHub ascribes the commit to the account itself: by the login as a whole, never by a part of an address. */
export function isOwn({ authorLogin }: CommitFacts, login: string): boolean {
  return sameLogin(authorLogin, login);
}

/** When a commit says it was written, in milliseconds; `NaN` for what is no instant. */
export function writtenAt({ authoredAt }: CommitFacts): number {
  return instantOf(authoredAt);
}

/** The commits, earliest first; those of one instant stay in their order. */
export function earliestFirst(commits: readonly CommitFacts[]): readonly CommitFacts[] {
  // Places are sorted by a row of numbers: two objects for each of thousands of commits are saved.
  const instants = Float64Array.from(commits, writtenAt);
  return Array.from(commits.keys())
    .sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0))
    .map(place => commits[place])
    .filter(commit => commit !== undefined);
}

/** Whether no commit stands in two repositories. */
const isEachOnce = oncePer((repositories: GitHubFacts['repositories']): boolean => {
  const known = new Set<string>();
  let count = 0;
  for (const { commits = [] } of repositories) {
    for (const { sha } of commits) known.add(sha);
    count += commits.length;
  }
  return known.size === count;
});

/** Those commits of these repositories that `belongs` holds for, each once: the last of those with one number, in the place of the first. */
export function eachOnce(
  repositories: GitHubFacts['repositories'],
  all: GitHubFacts['repositories'],
  belongs: (commit: CommitFacts) => boolean,
): readonly CommitFacts[] {
  if (isEachOnce(all)) {
    const own: CommitFacts[] = [];
    for (const { commits = [] } of repositories)
      for (const each of commits) if (belongs(each)) own.push(each);
    return own;
  }
  const own = new Map<string, CommitFacts>();
  for (const { commits = [] } of repositories)
    for (const each of commits) if (belongs(each)) own.set(each.sha, each);
  return [...own.values()];
}

/** The account's own commits in its original repositories, each once, earliest first; merges and those made on the web left out. */
export const ownCommits = oncePer(
  ({ login, repositories }: Pick<GitHubFacts, 'login' | 'repositories'>): readonly CommitFacts[] =>
    earliestFirst(
      eachOnce(
        repositories,
        repositories,
        commit => isOwn(commit, login) && !commit.isMerge && !commit.isOnWeb,
      ),
    ),
);
