import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { namesAroundAPause } from './names-around-a-pause.ts';

const OLD = { authorName: 'Jonas Weber', authorEmail: 'jonas@people.example' };

function check(
  before: readonly CommitFacts[],
  after = commitsFrom(500, 300, 9),
  rest: Partial<GitHubFacts> = {},
) {
  const commits = [...after, ...before];
  const repositories = [repositoryWith('tides', { commits, commitCount: commits.length })];
  return namesAroundAPause.check(
    candidateWith({}),
    contextWith({ github: factsWith({ repositories, ...rest }) }),
  );
}

describe('identity/names-around-a-pause', () => {
  it('asks about an account that went on under another name and address after years', () => {
    expect(check(commitsFrom(1, 2_500, 9, OLD))).toMatchObject({
      outcome: 'raised',
      findings: [
        { strength: 'moderate', values: ['Jonas Weber', '2020-01-27', 'Mina Okafor', '2026-01-27'] },
      ],
    });
  });

  it.each([
    ['a pause under one name', commitsFrom(1, 2_500, 9)],
    ['a married name', commitsFrom(1, 2_500, 9, { ...OLD, authorName: 'Mina Weber' })],
    ['a pen name', commitsFrom(1, 2_500, 9, { ...OLD, authorName: 'jweber' })],
    ['one address throughout', commitsFrom(1, 2_500, 9, { authorName: 'Jonas Weber' })],
    ['a pause of two years', commitsFrom(1, 1_000, 9, OLD)],
    ['no earlier work', []],
  ])('stays silent for %s', (_, before) => {
    expect(check(before).outcome).toBe('silent');
  });

  it('stays silent for a young account, and where the middle was not looked at', () => {
    expect(
      check(commitsFrom(1, 2_500, 9, OLD), undefined, { createdAt: '2023-01-01T00:00:00Z' }).outcome,
    ).toBe('silent');
    const commits = [...commitsFrom(500, 300, 9), ...commitsFrom(1, 2_500, 9, OLD)];
    const repositories = [repositoryWith('tides', { commits, commitCount: 900 })];
    expect(check([], [], { repositories }).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(namesAroundAPause.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['github'],
    });
  });
});
