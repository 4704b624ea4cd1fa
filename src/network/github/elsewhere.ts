import { commitSearchAddress, repositoryAddress } from './addresses.ts';
import { foundIn, originIn } from './answers.ts';
import type { Asking } from './asking.ts';
import type { CommitElsewhere, CommitFacts, RepositoryFacts } from './github-facts.ts';
import { isOwn, sameLogin } from './own-commits.ts';

/**
 * GitHub lets ten searches a minute through without a token. One commit of some repositories is searched for, then more
 * of those where it was found. What stands in more than `copies` repositories is what many start from, and asks nothing.
 */
export const SEARCHES = { repositories: 4, found: 3, more: 2, copies: 3, others: 4 } as const;

/** What was searched for, and what of it also stands in others' repositories. */
interface Found {
  readonly searched: number;
  readonly elsewhere: readonly CommitElsewhere[];
}

/** Looks for others' commits of the account's original repositories in repositories of others. */
export async function findElsewhere(
  login: string,
  repositories: readonly RepositoryFacts[],
  asking: Asking,
): Promise<Found> {
  const openedAt = new Map<string, string>();
  let searched = 0;

  async function find(
    repository: RepositoryFacts,
    { sha, message }: CommitFacts,
  ): Promise<CommitElsewhere[]> {
    const got = await asking.search(commitSearchAddress(sha));
    if (got === undefined) return [];
    searched += 1;
    const { total, repositories: all } = foundIn(got.body);
    const others = all.filter(name => !sameLogin(name.split('/', 1)[0], login));
    const [first] = others;
    if (first === undefined) return [];
    const copies = Math.max(others.length, total - (all.length - others.length));
    const older = copies > SEARCHES.copies ? undefined : await firstOlder(others, repository);
    const isOlder = older !== undefined;
    return [{ sha, message, repository: repository.fullName, other: older ?? first, isOlder, copies }];
  }

  async function firstOlder(
    others: readonly string[],
    { createdAt }: RepositoryFacts,
  ): Promise<string | undefined> {
    for (const name of others) {
      if (!openedAt.has(name) && openedAt.size < SEARCHES.others) {
        const got = await asking.json(repositoryAddress(name));
        const origin = got && originIn(got.body);
        openedAt.set(name, origin === undefined || origin.isFork ? '' : origin.createdAt);
      }
      const opened = openedAt.get(name) ?? '';
      if (opened !== '' && Date.parse(opened) < Date.parse(createdAt)) return name;
    }
    return undefined;
  }

  const probes = repositories
    .map(repository => ({ repository, commits: othersIn(repository, login) }))
    .filter(({ commits }) => commits.length > SEARCHES.more)
    .slice(0, SEARCHES.repositories);
  const elsewhere: CommitElsewhere[] = [];
  const again: typeof probes = [];
  for (const probe of probes) {
    const [first] = probe.commits;
    const found = first === undefined ? [] : await find(probe.repository, first);
    elsewhere.push(...found);
    if (found.some(({ isOlder }) => isOlder)) again.push(probe);
  }
  for (const { repository, commits } of again.slice(0, SEARCHES.found)) {
    for (const commit of commits.slice(1, SEARCHES.more + 1)) {
      elsewhere.push(...(await find(repository, commit)));
    }
  }
  return { searched, elsewhere };
}

/** Others' commits, oldest first: an author is part of a commit's sum, so that an own one was the account's wherever it stands. */
function othersIn({ commits = [] }: RepositoryFacts, login: string): readonly CommitFacts[] {
  return commits
    .filter(commit => !commit.isMerge && !commit.isOnWeb && !isOwn(commit, login))
    .toSorted((a, b) => Date.parse(a.committedAt) - Date.parse(b.committedAt));
}
