import {
  commitsAddress,
  contributorsAddress,
  isLogin,
  PAGE,
  repositoriesAddress,
  userAddress,
} from './addresses.ts';
import { commitsIn, lengthOf, repositoriesIn, userIn } from './answers.ts';
import { createAsking, type Asking } from './asking.ts';
import { readClocks } from './clocks.ts';
import { findElsewhere } from './elsewhere.ts';
import type { Get } from './get.ts';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from './github-facts.ts';
import { sameLogin } from './own-commits.ts';

/**
 * So many original repositories are looked into, three requests each: with the account, the list of repositories and four
 * of others, 36 of the 60 an hour that GitHub lets through without a token are left for clocks.
 */
const REPOSITORIES = 6;

/**
 * Looks one account up, one request after another, and gives what GitHub publishes about it. Where GitHub lets no more
 * through, or does not answer, what there is so far is kept, and says so. Never rejects.
 * @param lookedAt ISO 8601
 * @returns a reason where not even the account could be had
 */
export async function lookUp(
  login: string,
  get: Get,
  lookedAt: string,
  onAsked: (requests: number) => void = () => undefined,
): Promise<GitHubFacts | NonNullable<GitHubFacts['cut']>> {
  if (!isLogin(login)) return 'unreachable';
  const asking = createAsking(get, onAsked);
  const answered = await asking.json(userAddress(login));
  const user = answered && userIn(answered.body);
  // An account that was renamed answers under its new name, and is another page than the one at hand.
  if (user === undefined || !sameLogin(user.login, login)) return asking.cut() ?? 'unreachable';

  const listed = await asking.json(repositoriesAddress(login));
  const repositories = await lookInto(listed === undefined ? [] : repositoriesIn(listed.body), asking);
  const { searched, elsewhere } = await findElsewhere(login, repositories, asking);
  const zoned = await readClocks(login, repositories, lookedAt, asking);
  const cut = asking.cut();
  return {
    ...user,
    lookedAt,
    repositories,
    zoned,
    elsewhere,
    searched,
    ...(cut === undefined ? {} : { cut }),
  };
}

/** The repositories, with the commits and contributors of the original ones pushed to last. */
async function lookInto(
  repositories: readonly RepositoryFacts[],
  asking: Asking,
): Promise<readonly RepositoryFacts[]> {
  const looked: RepositoryFacts[] = [];
  let into = 0;
  for (const repository of repositories) {
    const isLookedInto = !repository.isFork && into < REPOSITORIES;
    if (isLookedInto) into += 1;
    looked.push(isLookedInto ? await withHistory(repository, asking) : repository);
  }
  return looked;
}

/** The newest hundred commits and the oldest page: the hundred newest alone would not tell when a history begins. */
async function withHistory(repository: RepositoryFacts, asking: Asking): Promise<RepositoryFacts> {
  const newest = await asking.json(commitsAddress(repository.fullName));
  if (newest === undefined) return repository;
  const oldest =
    newest.pages > 1 ? await asking.json(commitsAddress(repository.fullName, newest.pages)) : newest;
  const contributors = await asking.json(contributorsAddress(repository.fullName));
  return {
    ...repository,
    commits: distinct([...commitsIn(newest.body), ...(oldest === undefined ? [] : commitsIn(oldest.body))]),
    ...(oldest === undefined ? {} : { commitCount: (newest.pages - 1) * PAGE + lengthOf(oldest.body) }),
    ...(contributors === undefined
      ? {}
      : { contributors: contributors.pages > 1 ? contributors.pages : lengthOf(contributors.body) }),
  };
}

function distinct(commits: readonly CommitFacts[]): readonly CommitFacts[] {
  return [...new Map(commits.map(commit => [commit.sha, commit])).values()];
}
