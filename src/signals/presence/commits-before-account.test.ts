import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { commitsBeforeAccount } from './commits-before-account.ts';

/** The account of the sample is 2,824 days old. */
const EARLY = 4_000;
const NOREPLY = { authorEmail: `4242+${LOGIN}@users.noreply.github.com` };

function repository(
  name: string,
  first: number,
  days: number,
  fields: Partial<CommitFacts> = {},
): RepositoryFacts {
  return repositoryWith(name, { commits: commitsFrom(first, days, 10, fields) });
}

function check(repositories: readonly RepositoryFacts[], rest: Partial<GitHubFacts> = {}) {
  return commitsBeforeAccount.check(
    candidateWith({}),
    contextWith({ github: factsWith({ repositories, ...rest }) }),
  );
}

const YOUNG = [1, 2, 3].map(i => repository(`young-${i}`, 1_000 * i, 300));

describe('presence/commits-before-account', () => {
  it.each([
    ['its own address of GitHub’s', NOREPLY],
    ['that address as it was at first', { authorEmail: `${LOGIN}@users.noreply.github.com` }],
    ['having been made on the website', { isOnWeb: true }],
  ])('asks about early commits that need the account: %s', (_, fields) => {
    const early = [repository('tides', 10, EARLY, fields), repository('moons', 50, EARLY, fields)];
    expect(check([...early, ...YOUNG])).toMatchObject({
      outcome: 'raised',
      findings: [
        { strength: 'moderate', values: ['2015-12-11', '2019-03-01', `${LOGIN}/tides, ${LOGIN}/moons`] },
      ],
    });
  });

  it('notes one such repository, few among many, and work that is merely older', () => {
    const tides = repository('tides', 10, EARLY, NOREPLY);
    expect(check([tides])).toMatchObject({ findings: [{ strength: 'note' }] });
    const many = [1, 2, 3, 4, 5].map(i => repository(`more-${i}`, 9_000 * i, 200));
    expect(check([tides, repository('moons', 50, EARLY, NOREPLY), ...many])).toMatchObject({
      findings: [{ strength: 'note' }],
    });
    const older = [repository('a', 10, EARLY), repository('b', 50, EARLY), repository('c', 90, EARLY)];
    expect(check(older)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    [
      'an import from Subversion',
      [repository('a', 10, EARLY, { isImported: true }), repository('b', 50, EARLY, { isImported: true })],
    ],
    ['others’ early commits', [repository('a', 10, EARLY, { authorLogin: 'jonas' })]],
    ['a login that only holds the other', [repository('a', 10, EARLY, { authorLogin: `${LOGIN}-2` })]],
    ['a course begun some weeks before', [repository('a', 10, 2_850)]],
    [
      'a clock that was wrong for a day',
      [repository('a', 10, 2_824.5, NOREPLY), repository('b', 50, 2_824.5, NOREPLY)],
    ],
    [
      'another’s address of GitHub’s among younger commits',
      [repository('a', 10, 300, { authorEmail: '7+jonas@users.noreply.github.com' })],
    ],
    ['ordinary work', YOUNG],
    ['forks', [{ ...repository('a', 10, EARLY, NOREPLY), isFork: true }]],
    ['nothing public', []],
  ])('stays silent for %s', (_, repositories) => {
    expect(check(repositories).outcome).toBe('silent');
  });

  it('lacks data without a look-up, or where it was cut short too soon', () => {
    const lacks = { outcome: 'lacks-data', fields: ['github'] };
    expect(commitsBeforeAccount.check(candidateWith({}), contextWith({}))).toEqual(lacks);
    expect(check([], { cut: 'unreachable' })).toEqual(lacks);
  });
});
