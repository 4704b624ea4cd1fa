import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { commitsUnderOtherNames } from './commits-under-other-names.ts';

/** Commits under these names, by turns of five, one a day. */
function under(...names: readonly (string | Partial<CommitFacts>)[]): Partial<GitHubFacts> {
  const commits = names.flatMap((name, i) =>
    commitsFrom(100 * i, 300 - 20 * i, 5, typeof name === 'string' ? { authorName: name } : name),
  );
  return { repositories: [repositoryWith('tides', { commits })] };
}

function check(facts: Partial<GitHubFacts>) {
  return commitsUnderOtherNames.check(candidateWith({}), contextWith({ github: factsWith(facts) }));
}

describe('identity/commits-under-other-names', () => {
  it('asks about one address under two names that have nothing in common', () => {
    expect(check(under('Mina Okafor', 'Viktor Sokolov'))).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Mina Okafor', 'Viktor Sokolov', 'mina@people.example'] }],
    });
  });

  it.each([
    ['a married name', ['Mina Okafor', 'Mina Lindqvist']],
    ['the other order', ['Mina Okafor', 'OKAFOR Mina']],
    ['another script', ['Виктор Соколов', 'Viktor Sokolov']],
    ['a chosen name and a marriage in between', ['Mina Okafor', 'Mina Lindqvist', 'Astrid Lindqvist']],
    ['a handle', ['Mina Okafor', 'minaok']],
    ['a handle of two words', ['Mina Okafor', 'dark knight']],
    ['the name of a computer', ['Mina Okafor', 'Jonas MacBook']],
    ['a template', ['Mina Okafor', 'Your Name']],
    ['root', ['Mina Okafor', 'root']],
    ['a program', ['Mina Okafor', 'Harbour Release Bot']],
    ['a name with digits', ['Mina Okafor', 'Sea Captain 99']],
    ['a merge', ['Mina Okafor', { authorName: 'Viktor Sokolov', isMerge: true }]],
    [
      'somebody else with another account',
      ['Mina Okafor', { authorName: 'Viktor Sokolov', authorLogin: 'viktor' }],
    ],
    [
      'a login that only holds the other',
      ['Mina Okafor', { authorName: 'Viktor Sokolov', authorLogin: `${LOGIN}-2` }],
    ],
    [
      'another address',
      ['Mina Okafor', { authorName: 'Viktor Sokolov', authorEmail: 'viktor@people.example' }],
    ],
  ])('stays silent for %s', (_, names) => {
    expect(check(under(...names)).outcome).toBe('silent');
  });

  it('stays silent for a mailbox a team shares, and for one evening on a borrowed computer', () => {
    const shared = { authorEmail: 'team@harbour.example' };
    expect(
      check(under({ ...shared, authorName: 'Mina Okafor' }, { ...shared, authorName: 'Viktor Sokolov' }))
        .outcome,
    ).toBe('silent');
    const { repositories: [one] = [] } = under('Mina Okafor');
    const evening = commitsFrom(900, 10, 5, {
      authorName: 'Viktor Sokolov',
      authoredAt: '2026-03-01T20:00:00Z',
    });
    const repositories = [repositoryWith('tides', { commits: [...(one?.commits ?? []), ...evening] })];
    expect(check({ repositories }).outcome).toBe('silent');
  });

  it('lacks data without a look-up, or where it was cut short too soon', () => {
    const lacks = { outcome: 'lacks-data', fields: ['github'] };
    expect(commitsUnderOtherNames.check(candidateWith({}), contextWith({}))).toEqual(lacks);
    expect(check({ cut: 'rate-limit' })).toEqual(lacks);
    expect(check({}).outcome).toBe('silent');
  });
});
