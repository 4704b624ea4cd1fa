import { describe, expect, it } from 'vitest';
import type { CommitElsewhere, GitHubFacts } from '../../network/github/github-facts.ts';
import { commitsFrom, factsWith, LOGIN, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { commitsElsewhere } from './commits-elsewhere.ts';

const OTHERS = { authorLogin: 'jonas', authorEmail: 'jonas@people.example', authorName: 'Jonas Weber' };
const copy = (name: string, first: number) =>
  repositoryWith(name, { commits: commitsFrom(first, 900, 9, OTHERS) });

function found(
  name: string,
  first: number,
  count = 3,
  rest: Partial<CommitElsewhere> = {},
): readonly CommitElsewhere[] {
  return commitsFrom(first, 900, count).map(({ sha, message }) => ({
    sha,
    message,
    repository: `${LOGIN}/${name}`,
    other: `jonas/${name}`,
    isOlder: true,
    copies: 1,
    ...rest,
  }));
}

function check(facts: Partial<GitHubFacts>) {
  return commitsElsewhere.check(
    candidateWith({}),
    contextWith({ github: factsWith({ searched: 5, ...facts }) }),
  );
}

const TWO = [copy('tides', 100), copy('moons', 200)];

describe('presence/commits-elsewhere', () => {
  it('is grave where two repositories are older ones of somebody else, whole', () => {
    expect(
      check({ repositories: TWO, elsewhere: [...found('tides', 100), ...found('moons', 200)] }),
    ).toMatchObject({
      outcome: 'raised',
      findings: [
        { strength: 'strong', values: [`${LOGIN}/tides`, 'jonas/tides', '3'] },
        { strength: 'strong', values: [`${LOGIN}/moons`, 'jonas/moons', '3'] },
      ],
    });
  });

  it('asks about one', () => {
    expect(check({ repositories: TWO, elsewhere: found('tides', 100) })).toMatchObject({
      findings: [{ strength: 'moderate' }],
    });
  });

  it('is grave where two were worked on afterwards, and notes one', () => {
    const worked = (name: string, first: number) =>
      repositoryWith(name, {
        commits: [...commitsFrom(first, 900, 9, OTHERS), ...commitsFrom(first + 50, 30, 4)],
      });
    expect(
      check({
        repositories: [worked('tides', 100), worked('moons', 200)],
        elsewhere: [...found('tides', 100), ...found('moons', 200)],
      }),
    ).toMatchObject({ findings: [{ strength: 'strong' }, { strength: 'strong' }] });
    expect(check({ repositories: [worked('tides', 100)], elsewhere: found('tides', 100) })).toMatchObject({
      findings: [{ strength: 'note' }],
    });
  });

  it('notes fewer commits, and work among others’, as in a team', () => {
    expect(check({ repositories: TWO, elsewhere: found('tides', 100, 2) })).toMatchObject({
      findings: [{ strength: 'note' }],
    });
    const tides = repositoryWith('tides', {
      commits: [...commitsFrom(100, 900, 9, OTHERS), ...commitsFrom(150, 902, 4)],
    });
    expect(check({ repositories: [tides], elsewhere: found('tides', 100) })).toMatchObject({
      findings: [{ strength: 'note' }],
    });
  });

  it.each([
    ['a starting point that many share', found('tides', 100, 3, { copies: 4 })],
    ['a younger copy by somebody else', found('tides', 100, 3, { isOlder: false })],
    ['nothing found', []],
  ])('stays silent for %s', (_, elsewhere) => {
    expect(check({ repositories: TWO, elsewhere }).outcome).toBe('silent');
  });

  it('stays silent for the account’s own commits, wherever else they stand', () => {
    const own = repositoryWith('tides', { commits: commitsFrom(100, 900, 9) });
    expect(check({ repositories: [own], elsewhere: found('tides', 100) }).outcome).toBe('silent');
  });

  it('lacks data without a look-up, or where nothing could be searched for', () => {
    const lacks = { outcome: 'lacks-data', fields: ['github'] };
    expect(commitsElsewhere.check(candidateWith({}), contextWith({}))).toEqual(lacks);
    expect(check({ searched: 0, cut: 'rate-limit' })).toEqual(lacks);
    expect(check({ searched: 0 }).outcome).toBe('silent');
  });
});
