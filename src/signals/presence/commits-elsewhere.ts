import type { CommitElsewhere, CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { isOwn } from '../../network/github/own-commits.ts';
import { githubEvidence } from '../github-evidence.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Evidence, type Raised, type Signal, type Strength } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';

/** One copied project can be a mirror or a lesson; two of which nothing is one's own are hardly both. */
const RULE = { commits: 3, repositories: 2, copies: 3, little: 2 } as const;
const MOST_FINDINGS = 3;

/** One repository of the account that holds the commits of an older one of somebody else. */
interface Copy {
  readonly repository: string;
  readonly other: string;
  readonly commits: readonly CommitElsewhere[];
  /**
   * What the account itself did there: `nothing`, something `on-top` of all that others did (`little`: a line in the read-me), or `among` it, as members of a
   * team do.
   */
  readonly own: 'nothing' | 'little-on-top' | 'on-top' | 'among';
}

export const commitsElsewhere: Signal = {
  id: 'presence/commits-elsewhere',
  group: 'presence',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'literal',
  rule: `Commits of a repository that is shown as original are byte for byte also in an older repository of somebody else that is no fork. What stands in more than ${RULE.copies} repositories is a common starting point and leaves this silent, and so do commits the account itself wrote. Strong: at least ${RULE.commits} commits each in at least ${RULE.repositories} repositories, and the account’s own, if any, all later than others’. Moderate: that in one repository with at most ${RULE.little} commits of the account’s own. A note: fewer commits, more own work on top of one, or own work among others’, as in a team.`,
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['repository', 'mina-okafor/tide-tables'],
    ['other', 'harbour-lane/tides'],
    ['count', '3'],
  ],
  words: {
    check: 'Commits on GitHub that also stand in others’ repositories',
    title: 'A project holds work from an older project of somebody else',
    observed:
      'Of the commits (saved steps of work) in “{repository}” that were searched for, {count} also stand in the older “{other}”, which belongs to somebody else; GitHub shows no connection between the two.',
    compared:
      'Some commits that others wrote, each with its unique number, with all public projects that GitHub finds; copies that say so (forks) are left out.',
    innocent:
      'A copy made to learn from or to keep, a team’s or employer’s project taken along with its history, a project that moved.',
  },
  next: ['walk_through_code'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    // What was looked for and not found is silence; what could not be looked for is not.
    if (github.searched === 0 && github.cut !== undefined) return lacksData('github');
    const copies = copiesIn(github);
    const isRepeated = copies.filter(isCopy).length >= RULE.repositories;
    const strengthOf = (copy: Copy): Strength => {
      if (!isCopy(copy)) return 'note';
      if (isRepeated) return 'strong';
      return copy.own === 'nothing' || copy.own === 'little-on-top' ? 'moderate' : 'note';
    };
    return raised(copies.slice(0, MOST_FINDINGS).map(copy => findingOf(copy, strengthOf(copy))));
  },
};

function copiesIn({ login, repositories, elsewhere }: GitHubFacts): readonly Copy[] {
  const pairs = new Map<string, CommitElsewhere[]>();
  const written = new Map(repositories.map(({ fullName, commits = [] }) => [fullName, commits]));
  for (const found of elsewhere) {
    if (!found.isOlder || found.copies > RULE.copies) continue;
    const commit = (written.get(found.repository) ?? []).find(({ sha }) => sha === found.sha);
    if (commit !== undefined && isOwn(commit, login)) continue;
    const key = `${found.repository} ${found.other}`;
    pairs.set(key, [...(pairs.get(key) ?? []), found]);
  }
  return [...pairs.values()]
    .flatMap(commits => {
      const [first] = commits;
      if (first === undefined) return [];
      const { repository, other } = first;
      return [{ repository, other, commits, own: ownIn(written.get(repository) ?? [], login) }];
    })
    .sort((a, b) => Number(isCopy(b)) - Number(isCopy(a)) || b.commits.length - a.commits.length);
}

function isCopy({ commits, own }: Copy): boolean {
  return commits.length >= RULE.commits && own !== 'among';
}

function ownIn(commits: readonly CommitFacts[], login: string): Copy['own'] {
  const made = commits.filter(({ isMerge, isOnWeb }) => !isMerge && !isOnWeb);
  const own = made.filter(commit => isOwn(commit, login));
  if (own.length === 0) return 'nothing';
  const others = made.filter(commit => !isOwn(commit, login));
  const lastOfOthers = Math.max(...others.map(({ authoredAt }) => Date.parse(authoredAt)));
  if (own.some(({ authoredAt }) => Date.parse(authoredAt) <= lastOfOthers)) return 'among';
  return own.length <= RULE.little ? 'little-on-top' : 'on-top';
}

function findingOf({ repository, other, commits }: Copy, strength: Strength): Raised {
  const evidence: readonly Evidence[] = commits
    .slice(0, RULE.commits)
    .map(({ sha, message }) => githubEvidence(sha.slice(0, 12), 'search.commits', message));
  return { strength, values: [repository, other, String(commits.length)], evidence };
}
