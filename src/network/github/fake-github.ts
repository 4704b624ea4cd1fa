import type { Get, Got } from './get.ts';

/** GitHub's interface as far as a look-up asks, from an invented world. For tests only. */

export interface FakeCommit {
  readonly sha: string;
  readonly at: string;
  readonly name?: string;
  readonly email?: string;
  /** `null`: GitHub does not know the address. */
  readonly login?: string | null;
  readonly message?: string;
  readonly parents?: number;
  readonly onWeb?: boolean;
  /** As in a patch. */
  readonly zone?: string;
}

export interface FakeRepository {
  readonly name: string;
  readonly fork?: boolean;
  readonly createdAt?: string;
  readonly contributors?: number;
  /** Newest first. */
  readonly commits?: readonly FakeCommit[];
}

export interface FakeWorld {
  readonly login: string;
  readonly repositories: readonly FakeRepository[];
  /** Repositories of others: full name -> what there is of them. */
  readonly others?: Readonly<
    Record<string, { readonly createdAt: string; readonly fork?: boolean; readonly shas: readonly string[] }>
  >;
  /** How many requests other than searches are let through. */
  readonly core?: number;
  readonly searches?: number;
  /** Stops answering after so many requests. */
  readonly answers?: number;
}

export function shaOf(n: number): string {
  return n.toString(16).padStart(40, '0');
}

export function fakeGitHub(world: FakeWorld): { readonly get: Get; readonly asked: readonly string[] } {
  const asked: string[] = [];
  let core = world.core ?? 5_000;
  let searches = world.searches ?? 10;
  const get: Get = (address, as) => {
    asked.push(address);
    if (asked.length > (world.answers ?? Infinity)) return Promise.resolve({ kind: 'unreachable' });
    const url = new URL(address);
    const isSearch = url.pathname.startsWith('/search/');
    if ((isSearch ? searches : core) <= 0) return Promise.resolve({ kind: 'rate-limit' });
    if (isSearch) searches -= 1;
    else core -= 1;
    return Promise.resolve(answerTo(world, url, as, isSearch ? searches : core));
  };
  return { get, asked };
}

function answerTo(world: FakeWorld, url: URL, as: 'json' | 'patch', remaining: number): Got {
  const ok = (body: unknown, pages = 1): Got => ({ kind: 'ok', body, pages, remaining });
  const parts = url.pathname.split('/').slice(1);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (parts[0] === 'users')
    return ok(parts[2] === 'repos' ? world.repositories.map(one => repositoryOf(world, one)) : userOf(world));
  if (parts[0] === 'search')
    return ok(searchFor(world, (url.searchParams.get('q') ?? '').slice('hash:'.length)));
  const other = world.others?.[`${parts[1] ?? ''}/${parts[2] ?? ''}`];
  if (other !== undefined) {
    return ok({
      full_name: `${parts[1] ?? ''}/${parts[2] ?? ''}`,
      fork: other.fork ?? false,
      created_at: other.createdAt,
      pushed_at: null,
      stargazers_count: 0,
    });
  }
  const repository = world.repositories.find(({ name }) => name === parts[2]);
  if (repository === undefined) return { kind: 'absent' };
  const commits = repository.commits ?? [];
  if (parts[3] === 'contributors') return ok([{}], repository.contributors ?? 1);
  if (as === 'patch') {
    const commit = commits.find(({ sha }) => sha === parts[4]);
    return commit === undefined ? { kind: 'absent' } : ok(patchOf(commit));
  }
  if (commits.length === 0) return { kind: 'absent' };
  return ok(
    commits.slice((page - 1) * 100, page * 100).map(commit => commitOf(world, commit)),
    Math.ceil(commits.length / 100),
  );
}

function userOf({ login }: FakeWorld): unknown {
  return {
    login,
    id: 4242,
    type: 'User',
    name: 'Mina Okafor',
    location: null,
    created_at: '2019-03-01T10:00:00Z',
    followers: 3,
    following: 5,
  };
}

function repositoryOf(
  { login }: FakeWorld,
  { name, fork = false, createdAt = '2024-01-10T10:00:00Z' }: FakeRepository,
): unknown {
  return {
    full_name: `${login}/${name}`,
    fork,
    created_at: createdAt,
    pushed_at: createdAt,
    stargazers_count: 1,
  };
}

function commitOf(world: FakeWorld, commit: FakeCommit): unknown {
  const { sha, at, name = 'Mina Okafor', email = 'Mina@People.example', login = world.login } = commit;
  const committer =
    commit.onWeb === true
      ? { name: 'GitHub', email: 'noreply@github.com', date: at }
      : { name, email, date: at };
  return {
    sha,
    commit: { author: { name, email, date: at }, committer, message: commit.message ?? 'Change\n\nMore' },
    author: login === null ? null : { login },
    committer: commit.onWeb === true ? { login: 'web-flow' } : login === null ? null : { login },
    parents: Array.from({ length: commit.parents ?? 1 }, () => ({})),
  };
}

function searchFor({ login, repositories, others = {} }: FakeWorld, sha: string): unknown {
  const own = repositories
    .filter(({ commits = [] }) => commits.some(commit => commit.sha === sha))
    .map(({ name }) => ({ full_name: `${login}/${name}`, fork: false }));
  const found = Object.entries(others)
    .filter(([, { shas }]) => shas.includes(sha))
    .map(([full_name, { fork = false }]) => ({ full_name, fork }));
  const all = [...own, ...found];
  return { total_count: all.length, items: all.map(repository => ({ repository })) };
}

function patchOf({ sha, at, zone = '+0000' }: FakeCommit): string {
  const [sign, hours, minutes] = [
    zone.charAt(0) === '-' ? -1 : 1,
    Number(zone.slice(1, 3)),
    Number(zone.slice(3)),
  ];
  const local = new Date(Date.parse(at) + sign * (hours * 60 + minutes) * 60_000).toUTCString();
  return `From ${sha} Mon Sep 17 00:00:00 2001\nFrom: Mina Okafor <mina@people.example>\nDate: ${local.replace(' GMT', '')} ${zone}\nSubject: [PATCH] Change\n\n---\n`;
}
