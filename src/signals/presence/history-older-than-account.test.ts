import { describe, expect, it } from 'vitest';
import type { GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { historyOlderThanAccount } from './history-older-than-account.ts';

const EARLY = [repositoryWith('tides', { commits: commitsFrom(1, 4_500, 5) })];

function check(about: string, facts: Partial<GitHubFacts> = { repositories: EARLY }) {
  const candidate = candidateWith({ about: [claimOf(about)] });
  return historyOlderThanAccount.check(candidate, contextWith({ github: factsWith(facts) }));
}

describe('presence/history-older-than-account', () => {
  it.each([
    ['I build tide tables. On GitHub since 2014, and happy there.', 'On GitHub since 2014'],
    ['Active on GitHub since March 2014.', 'on GitHub since March 2014'],
    ['12+ years of open source work on GitHub.', '12+ years of open source work on GitHub'],
  ])('asks about %s', (about, claimed) => {
    expect(check(about)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: [claimed, '2019-03-01', '2014-07-29'] }],
    });
  });

  it('reads the headline too', () => {
    const candidate = candidateWith({ headline: claimOf('Engineer, on GitHub since 2014') });
    const context = contextWith({ github: factsWith({ repositories: EARLY }) });
    expect(historyOlderThanAccount.check(candidate, context).outcome).toBe('raised');
  });

  it.each([
    ['years of work, not of GitHub', 'Programming since 2009, 15 years of experience.'],
    ['a year about right', 'On GitHub since 2018.'],
    ['fewer years than the account has', '5 years on GitHub'],
    ['a year before there was GitHub', 'On GitHub since 1999'],
    ['a very long text', 'on github since '.repeat(2_000)],
  ])('stays silent for %s', (_, about) => {
    expect(check(about).outcome).toBe('silent');
  });

  it('stays silent where nothing is dated back, or it was imported: an earlier account is likelier', () => {
    const young = [repositoryWith('tides', { commits: commitsFrom(1, 300, 5) })];
    const imported = [repositoryWith('tides', { commits: commitsFrom(1, 4_500, 5, { isImported: true }) })];
    for (const repositories of [young, imported, []])
      expect(check('On GitHub since 2014', { repositories }).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(historyOlderThanAccount.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['github'],
    });
  });
});
