import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { authorCommitterGap } from './author-committer-gap.ts';

const NOTE = { outcome: 'raised', findings: [{ strength: 'note' }] };
const LACKS = { outcome: 'lacks-data', fields: ['github'] };

function check(facts: Partial<GitHubFacts>) {
  return authorCommitterGap.check(candidateWith({}), contextWith({ github: factsWith(facts) }));
}

const withCommits = (commits: readonly CommitFacts[]): Partial<GitHubFacts> => ({
  repositories: [repositoryWith('tides', { commits })],
});

describe('presence/author-committer-gap', () => {
  const late = (count: number, days: number) =>
    commitsFrom(1, 800, count).map(commit => ({
      ...commit,
      committedAt: new Date(Date.parse(commit.authoredAt) + days * 86_400_000).toISOString(),
    }));

  it('notes commits that entered their history long after they were written', () => {
    expect(check(withCommits(late(20, 420)))).toMatchObject(NOTE);
  });

  it('stays silent for a rebase within weeks, for few of many, and for imports', () => {
    expect(check(withCommits(late(20, 30))).outcome).toBe('silent');
    expect(check(withCommits([...late(20, 420), ...commitsFrom(100, 90, 40)])).outcome).toBe('silent');
    const imported = late(30, 420).map(commit => ({ ...commit, isImported: true }));
    expect(check(withCommits(imported))).toEqual(LACKS);
  });

  it('lacks data without a look-up', () => {
    expect(authorCommitterGap.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
    expect(check({}).outcome).not.toBe('raised');
  });
});
