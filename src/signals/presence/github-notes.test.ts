import { describe, expect, it } from 'vitest';
import type { GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, commitWith, daysBefore, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import type { Signal } from '../signal.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { authorCommitterGap } from './author-committer-gap.ts';
import { commitTimesAlike } from './commit-times-alike.ts';
import { followInflation } from './follow-inflation.ts';
import { noOriginalCode } from './no-original-code.ts';
import { soleOwnerFewCommits } from './sole-owner-few-commits.ts';

const NAMING = candidateWith({ links: [claimOf(`https://github.com/${LOGIN}/tides`)] });

function check(signal: Signal, facts: Partial<GitHubFacts>, candidate = candidateWith({})) {
  return signal.check(candidate, contextWith({ github: factsWith(facts) }));
}

const withCommits = (commits: ReturnType<typeof commitsFrom>): Partial<GitHubFacts> => ({
  repositories: [repositoryWith('tides', { commits })],
});
const NOTE = { outcome: 'raised', findings: [{ strength: 'note' }] };
const LACKS = { outcome: 'lacks-data', fields: ['github'] };

describe.each([authorCommitterGap, commitTimesAlike, followInflation, noOriginalCode, soleOwnerFewCommits])(
  '$id',
  signal => {
    it('is never more than a note, and lacks data without a look-up', () => {
      expect(signal.strengths).toEqual(['note']);
      expect(signal.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
      expect(check(signal, {}).outcome).not.toBe('raised');
    });
  },
);

describe('presence/author-committer-gap', () => {
  const late = (count: number, days: number) =>
    commitsFrom(1, 800, count).map(commit => ({
      ...commit,
      committedAt: new Date(Date.parse(commit.authoredAt) + days * 86_400_000).toISOString(),
    }));

  it('notes commits that entered their history long after they were written', () => {
    expect(check(authorCommitterGap, withCommits(late(20, 420)))).toMatchObject(NOTE);
  });

  it('stays silent for a rebase within weeks, for few of many, and for imports', () => {
    expect(check(authorCommitterGap, withCommits(late(20, 30))).outcome).toBe('silent');
    expect(
      check(authorCommitterGap, withCommits([...late(20, 420), ...commitsFrom(100, 90, 40)])).outcome,
    ).toBe('silent');
    const imported = late(30, 420).map(commit => ({ ...commit, isImported: true }));
    expect(check(authorCommitterGap, withCommits(imported))).toEqual(LACKS);
  });
});

describe('presence/commit-times-alike', () => {
  const at = (count: number, time: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => commitWith(i, `${daysBefore(300 - i).slice(0, 10)}T${time(i)}Z`));

  it('notes dates that a program set', () => {
    const set = at(40, i => `${i % 2 === 0 ? '11' : '12'}:00:00`);
    expect(check(commitTimesAlike, withCommits(set))).toMatchObject({
      findings: [{ values: ['40', '40', ':00:00'] }],
    });
  });

  it('stays silent for ordinary times, and for one busy minute', () => {
    const ordinary = at(40, i => `12:${String(i).padStart(2, '0')}:1${i % 10}`);
    expect(check(commitTimesAlike, withCommits(ordinary)).outcome).toBe('silent');
    const busy = Array.from({ length: 40 }, (_, i) => commitWith(i, '2026-01-10T10:00:00Z'));
    expect(check(commitTimesAlike, withCommits(busy)).outcome).toBe('silent');
  });
});

describe('presence/follow-inflation', () => {
  const loud = { followers: 812, following: 790 };

  it('notes many followers of work that nobody starred', () => {
    expect(
      check(followInflation, { ...loud, repositories: [repositoryWith('tides', { stars: 4 })] }),
    ).toMatchObject(NOTE);
  });

  it('stays silent for work that is liked, and for who follows few', () => {
    const liked = [repositoryWith('tides', { stars: 90 })];
    expect(check(followInflation, { ...loud, repositories: liked }).outcome).toBe('silent');
    expect(
      check(followInflation, { followers: 9_000, following: 20, repositories: [repositoryWith('a')] })
        .outcome,
    ).toBe('silent');
  });
});

describe('presence/no-original-code', () => {
  const fork = (i: number, pushedAt = '2020-01-01T00:00:00Z') =>
    repositoryWith(`f${i}`, { isFork: true, pushedAt });
  const forks = Array.from({ length: 20 }, (_, i) => fork(i));

  it('notes an account of untouched forks', () => {
    expect(check(noOriginalCode, { repositories: forks })).toMatchObject({
      findings: [{ values: ['20', '20'] }],
    });
  });

  it('stays silent for who contributes through a fork, who has own work, and who has little at all', () => {
    const contributing = [...forks, fork(99, '2025-01-01T00:00:00Z')];
    expect(check(noOriginalCode, { repositories: contributing }).outcome).toBe('silent');
    const mixed = [...forks, ...[1, 2, 3, 4, 5, 6].map(i => repositoryWith(`o${i}`))];
    expect(check(noOriginalCode, { repositories: mixed }).outcome).toBe('silent');
    expect(check(noOriginalCode, { repositories: forks.slice(0, 14) }).outcome).toBe('silent');
  });
});

describe('presence/sole-owner-few-commits', () => {
  const facts = withCommits([
    ...commitsFrom(1, 900, 60, { authorLogin: 'jonas' }),
    ...commitsFrom(100, 90, 5),
  ]);

  it('notes a repository the profile names and others wrote', () => {
    expect(check(soleOwnerFewCommits, facts, NAMING)).toMatchObject({
      findings: [{ values: [`${LOGIN}/tides`, '5', '65'] }],
    });
  });

  it('stays silent where the profile does not name it, or the account wrote a fair part', () => {
    expect(check(soleOwnerFewCommits, facts).outcome).toBe('silent');
    const fair = withCommits([
      ...commitsFrom(1, 900, 60, { authorLogin: 'jonas' }),
      ...commitsFrom(100, 90, 20),
    ]);
    expect(check(soleOwnerFewCommits, fair, NAMING).outcome).toBe('silent');
  });
});
