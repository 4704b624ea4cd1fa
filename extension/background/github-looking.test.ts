import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankCandidate, type Candidate } from '../../src/candidate/candidate.ts';
import { claimOf } from '../../src/signals/sample.ts';
import { fakeGitHub, shaOf, type FakeWorld } from '../../src/network/github/fake-github.ts';
import { session } from './fake-session.ts';
import { githubLoginOf } from './github-account.ts';
import { createGitHubLooking, type GitHubLooking } from './github-looking.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

const WORLD: FakeWorld = {
  login: 'mina-okafor',
  repositories: [{ name: 'tides', commits: [{ sha: shaOf(1), at: '2026-11-01T10:00:00Z' }] }],
};

interface Asked {
  readonly address: string;
  readonly init: RequestInit;
}

let asked: Asked[];
let kept: Map<string, unknown>;
let isOn: boolean;
let isAllowed: boolean;
let reply: (address: string, init: RequestInit) => Promise<Response>;
let looking: GitHubLooking;

/** The invented GitHub over HTTP. */
function over(world: FakeWorld): typeof reply {
  const { get } = fakeGitHub(world);
  return async (address, init) => {
    const as = new Headers(init.headers).get('accept')?.endsWith('patch') === true ? 'patch' : 'json';
    const got = await get(address, as);
    if (got.kind === 'rate-limit')
      return new Response('', { status: 403, headers: { 'x-ratelimit-remaining': '0' } });
    if (got.kind === 'absent') return new Response('', { status: 404 });
    if (got.kind !== 'ok') throw new TypeError('No network.');
    const headers = {
      'x-ratelimit-remaining': String(got.remaining),
      link: `<${address}&page=${got.pages}>; rel="last"`,
    };
    return new Response(typeof got.body === 'string' ? got.body : JSON.stringify(got.body), { headers });
  };
}

function create(): GitHubLooking {
  return createGitHubLooking({
    store: {
      settings: {
        get: name => Promise.resolve(kept.get(name)),
        put: (name, value) => Promise.resolve(void kept.set(name, value)),
        drop: name => Promise.resolve(void kept.delete(name)),
      },
    },
    settings: () => Promise.resolve({ ...DEFAULT_SETTINGS, githubLookups: isOn }),
    fetch: (address, init) => {
      asked.push({ address, init });
      return reply(address, init);
    },
    hasOrigins: origins =>
      Promise.resolve(isAllowed && origins.every(one => one === 'https://api.github.com/*')),
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    patience: { request: 40, all: 120 },
  });
}

function profile(login = 'mina-okafor'): Candidate {
  return blankCandidate('github', new URL(`https://github.com/${login}`), login, 'public-code');
}

function linking(...links: readonly string[]): Candidate {
  return {
    ...blankCandidate('linkedin', new URL('https://www.linkedin.com/in/mina'), 'mina', 'real-page'),
    links: links.map(claimOf),
  };
}

beforeEach(() => {
  session.clear();
  asked = [];
  kept = new Map();
  isOn = true;
  isAllowed = true;
  reply = over(WORLD);
  looking = create();
});

describe('the GitHub account of a candidate', () => {
  it('is the profile’s own, or the only one the links lead to', () => {
    expect(githubLoginOf(profile('Mina-Okafor'))).toBe('mina-okafor');
    expect(githubLoginOf(linking('https://mina.example', 'https://github.com/Mina-Okafor/'))).toBe(
      'mina-okafor',
    );
    expect(
      githubLoginOf(linking('https://github.com/mina-okafor', 'https://www.github.com/mina-okafor')),
    ).toBe('mina-okafor');
  });

  it.each([
    ['several', ['https://github.com/mina', 'https://github.com/jonas']],
    ['a project', ['https://github.com/jonas/tides']],
    ['a page of the site', ['https://github.com/features']],
    ['another host', ['https://github.com.example/mina', 'https://gist.github.com/mina']],
    ['nothing', []],
  ])('is none where the links lead to %s', (_, links) => {
    expect(githubLoginOf(linking(...links))).toBeUndefined();
  });
});

describe('looking an account up', () => {
  it('asks GitHub alone, tells it nothing else, and keeps the facts for the session', async () => {
    expect(await looking.factsOf(profile())).toBeUndefined();
    expect(await looking.here(profile())).toEqual({ login: 'mina-okafor' });
    expect(asked).toEqual([]);
    expect(await looking.look(profile())).toBe('done');
    expect(await looking.factsOf(profile())).toMatchObject({
      login: 'mina-okafor',
      repositories: [{ commitCount: 1 }],
    });
    expect(await looking.here(profile())).toEqual({
      login: 'mina-okafor',
      lookedAt: '2026-11-23T12:00:00.000Z',
    });
    for (const { address, init } of asked) {
      expect(new URL(address).host).toBe('api.github.com');
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
      expect(new Headers(init.headers).has('authorization')).toBe(false);
    }
    expect(session.get('github-progress')).toEqual({ login: 'mina-okafor', requests: asked.length });
    expect(kept.size).toBe(0);
  });

  it.each([
    ['look-ups are off', () => (isOn = false), profile()],
    ['the host is not allowed', () => (isAllowed = false), profile()],
    ['there is no account', () => undefined, linking('https://mina.example')],
  ])('is refused where %s', async (_, prepare, candidate) => {
    prepare();
    expect(await looking.look(candidate)).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('leaves nothing in use once look-ups are switched off, or the profile leads elsewhere', async () => {
    await looking.look(linking('https://github.com/mina-okafor'));
    expect(await looking.factsOf(linking('https://github.com/mina-okafor'))).toBeDefined();
    expect(await looking.factsOf(linking('https://github.com/jonas'))).toBeUndefined();
    isOn = false;
    expect(await looking.factsOf(linking('https://github.com/mina-okafor'))).toBeUndefined();
    expect(await looking.here(profile())).toBeNull();
  });

  it('keeps the last four accounts', async () => {
    for (const login of ['a', 'b', 'c', 'd', 'e']) {
      reply = over({ ...WORLD, login });
      expect(await looking.look(profile(login))).toBe('done');
    }
    expect([...session.keys()].filter(key => key.startsWith('github-github:')).sort()).toEqual(
      ['b', 'c', 'd', 'e'].map(login => `github-github:${login}`),
    );
  });

  it('says what kept it from the whole, and keeps the part', async () => {
    reply = over({ ...WORLD, core: 3 });
    expect(await looking.look(profile())).toBe('rate-limit');
    expect(await looking.here(profile())).toMatchObject({ cut: 'rate-limit' });
    reply = over({ ...WORLD, core: 0 });
    session.clear();
    expect(await looking.look(profile())).toBe('rate-limit');
    expect(await looking.factsOf(profile())).toBeUndefined();
    reply = () => Promise.resolve(new Response('<html>', { status: 200 }));
    expect(await looking.look(profile())).toBe('unreachable');
    reply = () => Promise.resolve(new Response('', { status: 502 }));
    expect(await looking.look(profile())).toBe('unreachable');
  });

  it('does not hang on a server that never answers', async () => {
    reply = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('Too slow.', 'TimeoutError'));
        });
      });
    expect(await looking.look(profile())).toBe('unreachable');
    expect(asked).toHaveLength(1);
  });

  it('reads no more of an answer than there can be of use', async () => {
    let sent = 0;
    let cancelled = false;
    reply = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 100_000;
              controller.enqueue(new Uint8Array(100_000).fill(32));
            },
            cancel() {
              cancelled = true;
            },
          }),
        ),
      );
    expect(await looking.look(profile())).toBe('unreachable');
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(5_000_000);
  });

  it('runs once, however often it is asked for at a time', async () => {
    expect(await Promise.all([looking.look(profile()), looking.look(profile())])).toEqual(['done', 'done']);
    expect(asked.filter(({ address }) => address.endsWith('/users/mina-okafor'))).toHaveLength(1);
  });

  it('that is running when everything is deleted leaves nothing', async () => {
    const answer = reply;
    reply = async (address, init) => {
      if (address.includes('/commits')) {
        void looking.forget();
        session.clear();
      }
      return await answer(address, init);
    };
    expect(await looking.look(profile())).toBe('unreachable');
    expect(session.size).toBe(0);
    reply = answer;
    expect(await looking.look(profile())).toBe('done');
  });

  it('that a stopped worker began is begun anew by the next', async () => {
    reply = () => new Promise(() => undefined);
    void looking.look(profile());
    await new Promise(resolve => setTimeout(resolve));
    looking = create();
    reply = over(WORLD);
    expect(await looking.here(profile())).toEqual({ login: 'mina-okafor' });
    expect(await looking.look(profile())).toBe('done');
  });
});

describe('a token', () => {
  it('goes to GitHub with each request, and is told to nobody', async () => {
    await looking.putToken('secret-1');
    expect(await looking.hasToken()).toBe(true);
    await looking.look(profile());
    for (const { init } of asked)
      expect(new Headers(init.headers).get('authorization')).toBe('Bearer secret-1');
    expect(JSON.stringify([...session])).not.toContain('secret-1');
  });

  it('is forgotten when an empty one is put', async () => {
    await looking.putToken('secret-1');
    await looking.putToken('');
    expect(await looking.hasToken()).toBe(false);
    expect(kept.size).toBe(0);
  });
});
