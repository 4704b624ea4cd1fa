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

/**
 * When each commit of one look-up says it was written, in milliseconds; `NaN` for what is no instant. Reading a date costs
 * more than the rest of a check: each is read once, whichever checks ask.
 */
export const writtenAt = oncePer((): ((commit: CommitFacts) => number) => {
  const known = new Map<CommitFacts, number>();
  return commit => {
    const read = known.get(commit);
    if (read !== undefined) return read;
    const at = Date.parse(commit.authoredAt);
    known.set(commit, at);
    return at;
  };
});

/** The commits of one look-up, earliest first; those of one instant stay in their order. */
export function earliestFirst(commits: Iterable<CommitFacts>, github: object): readonly CommitFacts[] {
  const instantOf = writtenAt(github);
  return Array.from(commits, commit => ({ commit, at: instantOf(commit) }))
    .sort((a, b) => a.at - b.at)
    .map(({ commit }) => commit);
}

/** The account's own commits in its original repositories, each once, earliest first; merges and those made on the web left out. */
export const ownCommits = oncePer(
  (github: Pick<GitHubFacts, 'login' | 'repositories'>): readonly CommitFacts[] => {
    const own = new Map<string, CommitFacts>();
    for (const { commits = [] } of github.repositories) {
      for (const commit of commits) {
        if (isOwn(commit, github.login) && !commit.isMerge && !commit.isOnWeb) own.set(commit.sha, commit);
      }
    }
    return earliestFirst(own.values(), github);
  },
);
