import { describe, expect, it } from 'vitest';
import type { GitHubFacts } from './github-facts.ts';
import { fakeGitHub, shaOf, type FakeCommit, type FakeWorld } from './fake-github.ts';
import { lookUp } from './look-up.ts';

const LOOKED_AT = '2026-11-23T12:00:00.000Z';
const DAY = 24 * 60 * 60 * 1_000;

function daysBefore(days: number): string {
  return new Date(Date.parse(LOOKED_AT) - days * DAY).toISOString().replace('.000Z', 'Z');
}

/** Newest first, one a day. */
function history(count: number, rest: Partial<FakeCommit> = {}, first = 1): readonly FakeCommit[] {
  return Array.from({ length: count }, (_, i) => ({ sha: shaOf(first + i), at: daysBefore(i + 1), ...rest }));
}

async function look(
  world: Omit<FakeWorld, 'login'>,
): Promise<{ facts: GitHubFacts; asked: readonly string[] }> {
  const { get, asked } = fakeGitHub({ login: 'Mina-Okafor', ...world });
  const facts = await lookUp('mina-okafor', get, LOOKED_AT);
  if (typeof facts === 'string') throw new Error(facts);
  return { facts, asked };
}

describe('a look-up', () => {
  it('reads the account and its repositories, and follows no fork', async () => {
    const { facts, asked } = await look({
      repositories: [
        { name: 'tides', commits: history(3), contributors: 2 },
        { name: 'fork', fork: true },
      ],
    });
    expect(facts).toMatchObject({ login: 'Mina-Okafor', id: 4242, name: 'Mina Okafor', lookedAt: LOOKED_AT });
    expect(facts).not.toHaveProperty('cut');
    expect(facts).not.toHaveProperty('location');
    const [tides, fork] = facts.repositories;
    expect(tides).toMatchObject({ fullName: 'Mina-Okafor/tides', contributors: 2, commitCount: 3 });
    expect(tides?.commits?.[0]).toMatchObject({
      authorEmail: 'mina@people.example',
      message: 'Change',
      isMerge: false,
    });
    expect(fork).toMatchObject({ isFork: true });
    expect(fork).not.toHaveProperty('commits');
    expect(asked.every(address => address.startsWith('https://api.github.com/'))).toBe(true);
  });

  it('looks at the oldest commits besides the newest hundred, and counts those between', async () => {
    const { facts, asked } = await look({ repositories: [{ name: 'long', commits: history(1_234) }] });
    const [long] = facts.repositories;
    expect(long?.commitCount).toBe(1_234);
    expect(long?.commits).toHaveLength(134);
    expect(long?.commits?.at(-1)?.sha).toBe(shaOf(1_234));
    expect(asked.filter(address => address.includes('/commits?'))).toHaveLength(2);
  });

  it('looks into six originals at most', async () => {
    const repositories = Array.from({ length: 40 }, (_, i) => ({
      name: `r${i}`,
      commits: history(2, {}, i * 10),
    }));
    const { facts } = await look({ repositories });
    expect(facts.repositories).toHaveLength(40);
    expect(facts.repositories.filter(({ commits }) => commits !== undefined)).toHaveLength(6);
  });

  it('takes an empty repository for what it is', async () => {
    const { facts } = await look({
      repositories: [{ name: 'empty' }, { name: 'tides', commits: history(2) }],
    });
    expect(facts.repositories.map(({ commits }) => commits?.length)).toEqual([undefined, 2]);
  });

  it('says why there is no account', async () => {
    const other = fakeGitHub({ login: 'renamed', repositories: [] });
    expect(await lookUp('mina-okafor', other.get, LOOKED_AT)).toBe('unreachable');
    const limited = fakeGitHub({ login: 'mina-okafor', repositories: [], core: 0 });
    expect(await lookUp('mina-okafor', limited.get, LOOKED_AT)).toBe('rate-limit');
    const untouched = fakeGitHub({ login: 'mina-okafor', repositories: [] });
    expect(await lookUp('../orgs/x', untouched.get, LOOKED_AT)).toBe('unreachable');
    expect(untouched.asked).toEqual([]);
  });

  it.each([1, 2, 3, 4, 6, 9, 20])('keeps what there is where GitHub stops after %i requests', async many => {
    const repositories = [1, 2, 3].map(i => ({ name: `r${i}`, commits: history(80, {}, i * 100) }));
    const limited = await look({ repositories, core: many });
    expect(limited.facts.cut).toBe('rate-limit');
    const gone = await look({ repositories, answers: many });
    expect(gone.facts.cut).toBe('unreachable');
    expect(gone.asked).toHaveLength(many + 1);
  });

  it('reads nothing out of hostile answers', async () => {
    for (const body of [null, 7, 'x', [], {}, [{ full_name: '../..' }], { login: 'mina-okafor', id: -1 }]) {
      const get = () => Promise.resolve({ kind: 'ok' as const, body, pages: 1 });
      expect(await lookUp('mina-okafor', get, LOOKED_AT)).toBe('unreachable');
    }
  });
});

describe('the clocks of commits', () => {
  it('are read of the account’s own commits of a year, at most sixty, spread over it', async () => {
    const { facts } = await look({
      repositories: [{ name: 'tides', commits: history(100, { zone: '-0300' }) }],
    });
    expect(facts.zoned).toHaveLength(60);
    expect(new Set(facts.zoned.map(({ offset }) => offset))).toEqual(new Set([-180]));
    expect(facts.zoned.map(({ at }) => at)).toContain(daysBefore(1).replace('Z', '.000Z'));
    expect(facts.zoned.map(({ at }) => at)).toContain(daysBefore(100).replace('Z', '.000Z'));
  });

  it.each([
    ['others’ commits', { login: 'jonas' }],
    ['a login that only holds the other', { login: 'mina-okafor-2' }],
    ['commits of nobody GitHub knows', { login: null }],
    ['merges', { parents: 2 }],
    ['commits made on the web', { onWeb: true }],
  ] as const)('are not read of %s', async (_, rest) => {
    const { facts, asked } = await look({ repositories: [{ name: 'tides', commits: history(90, rest) }] });
    expect(facts.zoned).toEqual([]);
    expect(asked.some(address => /\/commits\/[\da-f]{40}$/.test(address))).toBe(false);
  });

  it('are not asked for where too few could say anything', async () => {
    const few = await look({ repositories: [{ name: 'tides', commits: history(29) }] });
    expect(few.asked).toHaveLength(4);
    const dense = history(90).map((commit, i) => ({ ...commit, at: daysBefore(1 + i / 10) }));
    const close = await look({ repositories: [{ name: 'tides', commits: dense }] });
    expect(close.facts.zoned).toEqual([]);
    expect(close.facts).not.toHaveProperty('cut');
  });

  it('are fewer where GitHub lets fewer requests through, or none where those would be too few', async () => {
    const repositories = [{ name: 'tides', commits: history(100) }];
    expect((await look({ repositories, core: 40 })).facts).toMatchObject({ zoned: { length: 36 } });
    const short = await look({ repositories, core: 20 });
    expect(short.facts).toMatchObject({ zoned: [], cut: 'rate-limit' });
    expect(short.asked).toHaveLength(4);
  });
});

describe('commits that stand elsewhere', () => {
  const copied = history(12, { login: 'jonas', email: 'jonas@people.example' });
  const shas = copied.map(({ sha }) => sha);
  const older = { createdAt: '2015-01-01T00:00:00Z', shas };

  it('are found in an older repository of somebody else, three of them', async () => {
    const { facts } = await look({
      repositories: [{ name: 'tides', commits: copied }],
      others: { 'jonas/tides': older },
    });
    expect(facts.searched).toBe(3);
    expect(facts.elsewhere).toHaveLength(3);
    expect(facts.elsewhere[0]).toMatchObject({
      repository: 'Mina-Okafor/tides',
      other: 'jonas/tides',
      isOlder: true,
      copies: 1,
    });
  });

  it('are not looked for among commits of the account’s own', async () => {
    const { facts } = await look({
      repositories: [{ name: 'tides', commits: history(12) }],
      others: { 'jonas/tides': older },
    });
    expect(facts).toMatchObject({ searched: 0, elsewhere: [] });
  });

  it.each([
    ['younger', { ...older, createdAt: '2025-01-01T00:00:00Z' }],
    ['a fork', { ...older, fork: true }],
  ])('are not older where the other is %s', async (_, other) => {
    const { facts } = await look({
      repositories: [{ name: 'tides', commits: copied }],
      others: { 'jonas/tides': other },
    });
    expect(facts.searched).toBe(1);
    expect(facts.elsewhere.filter(({ isOlder }) => isOlder)).toEqual([]);
  });

  it('are not those many start from', async () => {
    const others = Object.fromEntries(['a', 'b', 'c', 'd'].map(owner => [`${owner}/starter`, older]));
    const { facts } = await look({ repositories: [{ name: 'tides', commits: copied }], others });
    expect(facts.elsewhere).toMatchObject([{ copies: 4, isOlder: false }]);
  });

  it('take no more than ten searches', async () => {
    const repositories = Array.from({ length: 6 }, (_, i) => ({
      name: `r${i}`,
      commits: history(9, { login: 'jonas' }, 100 * i),
    }));
    const all = repositories.flatMap(({ commits }) => commits.map(({ sha }) => sha));
    const { facts, asked } = await look({ repositories, others: { 'jonas/all': { ...older, shas: all } } });
    expect(asked.filter(address => address.includes('/search/'))).toHaveLength(10);
    expect(facts.searched).toBe(10);
    expect(facts).not.toHaveProperty('cut');
    const limited = await look({
      repositories,
      others: { 'jonas/all': { ...older, shas: all } },
      searches: 2,
    });
    expect(limited.facts).toMatchObject({ searched: 2, cut: 'rate-limit' });
  });
});
