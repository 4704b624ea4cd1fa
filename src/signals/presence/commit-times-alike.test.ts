import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitWith, daysBefore, factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { commitTimesAlike } from './commit-times-alike.ts';

const LACKS = { outcome: 'lacks-data', fields: ['github'] };

function check(facts: Partial<GitHubFacts>) {
  return commitTimesAlike.check(candidateWith({}), contextWith({ github: factsWith(facts) }));
}

const withCommits = (commits: readonly CommitFacts[]): Partial<GitHubFacts> => ({
  repositories: [repositoryWith('tides', { commits })],
});

describe('presence/commit-times-alike', () => {
  const at = (count: number, time: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => commitWith(i, `${daysBefore(300 - i).slice(0, 10)}T${time(i)}Z`));

  it('notes dates that a program set', () => {
    const set = at(40, i => `${i % 2 === 0 ? '11' : '12'}:00:00`);
    expect(check(withCommits(set))).toMatchObject({
      findings: [{ values: ['40', '40', ':00:00'] }],
    });
  });

  it('stays silent for ordinary times, and for one busy minute', () => {
    const ordinary = at(40, i => `12:${String(i).padStart(2, '0')}:1${i % 10}`);
    expect(check(withCommits(ordinary)).outcome).toBe('silent');
    const busy = Array.from({ length: 40 }, (_, i) => commitWith(i, '2026-01-10T10:00:00Z'));
    expect(check(withCommits(busy)).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(commitTimesAlike.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
    expect(check({}).outcome).not.toBe('raised');
  });
});
