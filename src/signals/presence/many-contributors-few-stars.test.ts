import { describe, expect, it } from 'vitest';
import type { RepositoryFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { manyContributorsFewStars } from './many-contributors-few-stars.ts';

const others = commitsFrom(1, 900, 60, { authorLogin: 'jonas' });
const MANY = repositoryWith('tide-tables', { contributors: 340, stars: 2, commits: others });

function check(repository: RepositoryFacts, about = 'I make tables.', link = 'https://mina.example') {
  const candidate = candidateWith({ about: [claimOf(about)], links: [claimOf(link)] });
  return manyContributorsFewStars.check(
    candidate,
    contextWith({ github: factsWith({ repositories: [repository] }) }),
  );
}

describe('presence/many-contributors-few-stars', () => {
  it.each([
    ['by its address', 'I make tables.', `https://github.com/${LOGIN}/tide-tables/`],
    ['in a sentence', 'Author of tide-tables, used by ports.', 'https://mina.example'],
  ])('asks where the profile names the repository %s', (_, about, link) => {
    expect(check(MANY, about, link)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: [`${LOGIN}/tide-tables`, '340', '2'] }],
    });
  });

  it('notes one that nobody claims, or that holds real work of the account’s own', () => {
    expect(check(MANY)).toMatchObject({ findings: [{ strength: 'note' }] });
    const worked = { ...MANY, commits: [...others, ...commitsFrom(500, 90, 10)] };
    expect(check(worked, 'Author of tide-tables.')).toMatchObject({ findings: [{ strength: 'note' }] });
    expect(check({ ...MANY, fullName: `${LOGIN}/tables` }, 'I make tables.')).toMatchObject({
      findings: [{ strength: 'note' }],
    });
  });

  it.each([
    ['a fork', { isFork: true }],
    ['a project that is liked', { stars: 20 }],
    ['a team', { contributors: 99 }],
  ])('stays silent for %s', (_, fields) => {
    expect(check({ ...MANY, ...fields }, 'Author of tide-tables.').outcome).toBe('silent');
  });

  it('stays silent where contributors were not looked at, and lacks data without a look-up', () => {
    expect(check(repositoryWith('tide-tables')).outcome).toBe('silent');
    expect(manyContributorsFewStars.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['github'],
    });
  });
});
