import { describe, expect, it } from 'vitest';
import type { GitHubFacts } from '../../network/github/github-facts.ts';
import { factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { followInflation } from './follow-inflation.ts';

const NOTE = { outcome: 'raised', findings: [{ strength: 'note' }] };
const LACKS = { outcome: 'lacks-data', fields: ['github'] };

function check(facts: Partial<GitHubFacts>) {
  return followInflation.check(candidateWith({}), contextWith({ github: factsWith(facts) }));
}

describe('presence/follow-inflation', () => {
  const loud = { followers: 812, following: 790 };

  it('notes many followers of work that nobody starred', () => {
    expect(check({ ...loud, repositories: [repositoryWith('tides', { stars: 4 })] })).toMatchObject(NOTE);
  });

  it('stays silent for work that is liked, and for who follows few', () => {
    const liked = [repositoryWith('tides', { stars: 90 })];
    expect(check({ ...loud, repositories: liked }).outcome).toBe('silent');
    expect(check({ followers: 9_000, following: 20, repositories: [repositoryWith('a')] }).outcome).toBe(
      'silent',
    );
  });

  it('lacks data without a look-up', () => {
    expect(followInflation.check(candidateWith({}), contextWith({}))).toEqual(LACKS);
    expect(check({}).outcome).not.toBe('raised');
  });
});
