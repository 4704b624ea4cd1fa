import { describe, expect, it } from 'vitest';
import type { GitHubFacts } from '../../network/github/github-facts.ts';
import { factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { noOriginalCode } from './no-original-code.ts';

const LACKS = { outcome: 'lacks-data', fields: ['github'] };

function check(facts: Partial<GitHubFacts>) {
  return noOriginalCode.check(candidateWith({}), contextWith({ github: factsWith(facts) }));
}

describe('presence/no-original-code', () => {
  const fork = (i: number, pushedAt = '2020-01-01T00:00:00Z') =>
    repositoryWith(`f${i}`, { isFork: true, pushedAt });
  const forks = Array.from({ length: 20 }, (_, i) => fork(i));

  it('notes an account of untouched forks', () => {
    expect(check({ repositories: forks })).toMatchObject({
      findings: [{ values: ['20', '20'] }],
    });
  });

  it('stays silent for who contributes through a fork, who has own work, and who has little at all', () => {
    const contributing = [...forks, fork(99, '2025-01-01T00:00:00Z')];
    expect(check({ repositories: contributing }).outcome).toBe('silent');
    const mixed = [...forks, ...[1, 2, 3, 4, 5, 6].map(i => repositoryWith(`o${i}`))];
    expect(check({ repositories: mixed }).outcome).toBe('silent');
    expect(check({ repositories: forks.slice(0, 14) }).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(noOriginalCode.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
    expect(check({}).outcome).not.toBe('raised');
  });
});
