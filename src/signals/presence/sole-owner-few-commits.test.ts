import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { soleOwnerFewCommits } from './sole-owner-few-commits.ts';

const NAMING = candidateWith({ links: [claimOf(`https://github.com/${LOGIN}/tides`)] });
const LACKS = { outcome: 'lacks-data', fields: ['github'] };

function check(facts: Partial<GitHubFacts>, candidate = candidateWith({})) {
  return soleOwnerFewCommits.check(candidate, contextWith({ github: factsWith(facts) }));
}

const withCommits = (commits: readonly CommitFacts[]): Partial<GitHubFacts> => ({
  repositories: [repositoryWith('tides', { commits })],
});

describe('presence/sole-owner-few-commits', () => {
  const facts = withCommits([
    ...commitsFrom(1, 900, 60, { authorLogin: 'jonas' }),
    ...commitsFrom(100, 90, 5),
  ]);

  it('notes a repository the profile names and others wrote', () => {
    expect(check(facts, NAMING)).toMatchObject({
      findings: [{ values: [`${LOGIN}/tides`, '5', '65'] }],
    });
  });

  it('stays silent where the profile does not name it, or the account wrote a fair part', () => {
    expect(check(facts).outcome).toBe('silent');
    const fair = withCommits([
      ...commitsFrom(1, 900, 60, { authorLogin: 'jonas' }),
      ...commitsFrom(100, 90, 20),
    ]);
    expect(check(fair, NAMING).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(soleOwnerFewCommits.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
    expect(check({}).outcome).not.toBe('raised');
  });
});
