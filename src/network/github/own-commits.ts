import type { CommitFacts, GitHubFacts } from './github-facts.ts';

/** Whether two logins are one: GitHub takes no notice of case. */
export function sameLogin(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Whether GitHub ascribes the commit to the account itself: by the login as a whole, never by a part of an address. */
export function isOwn({ authorLogin }: CommitFacts, login: string): boolean {
  return sameLogin(authorLogin, login);
}

/** The account's own commits in its original repositories, each once, earliest first; merges and those made on the web left out. */
export function ownCommits({
  login,
  repositories,
}: Pick<GitHubFacts, 'login' | 'repositories'>): readonly CommitFacts[] {
  const own = new Map<string, CommitFacts>();
  for (const { commits = [] } of repositories) {
    for (const commit of commits) {
      if (isOwn(commit, login) && !commit.isMerge && !commit.isOnWeb) own.set(commit.sha, commit);
    }
  }
  return [...own.values()].sort((a, b) => Date.parse(a.authoredAt) - Date.parse(b.authoredAt));
}
