import type { Candidate } from '../../src/candidate/candidate.ts';
import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import type { GitHubFacts } from '../../src/network/github/github-facts.ts';
import { lookUp } from '../../src/network/github/look-up.ts';
import type { Store } from '../../src/store/store.ts';
import type { Settings } from '../contract.ts';
import type { GitHubHere, GitHubProgress, LookedUp } from '../github-contract.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { githubLoginOf } from './github-account.ts';
import { githubGet, PATIENCE, type Patience } from './github-fetch.ts';
import { sessionKeyOf } from './person.ts';

/** Look-ups of a GitHub account, each because the user asked for it. What they give lives in the session. */
export interface GitHubLooking {
  /** @param privateTab the tab, where it is in a private window: what is looked up there goes with its page. */
  readonly factsOf: (candidate: Candidate, privateTab?: number) => Promise<GitHubFacts | undefined>;
  /** Nothing where there is nothing to look up, or look-ups are off. */
  readonly here: (candidate: Candidate, privateTab?: number) => Promise<GitHubHere | null>;
  readonly look: (candidate: Candidate, privateTab?: number) => Promise<LookedUp>;
  /** An empty token forgets the one there is. Throws StoreFull. */
  readonly putToken: (token: string) => Promise<void>;
  readonly hasToken: () => Promise<boolean>;
  /** Ends what is being looked up; nothing of it is kept. Resolves once it has ended. */
  readonly forget: () => Promise<void>;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly settings: () => Promise<Settings>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly now: () => number;
  /** Tests have less. */
  readonly patience?: Patience;
}

const TOKEN = 'github-token';
const PROGRESS = 'github-progress';
/** The keys of the accounts in the session, latest last. */
const LOOKED = 'github-looked';
/** One takes up to half a megabyte of the ten that the session holds. */
const MOST_ACCOUNTS = 4;

export function createGitHubLooking(world: World): GitHubLooking {
  const { store, settings, now, patience = PATIENCE } = world;
  const running = new Map<string, Promise<LookedUp>>();
  let life = new AbortController();

  async function token(): Promise<string | undefined> {
    const kept = await store.settings.get(TOKEN);
    return typeof kept === 'string' && kept !== '' ? kept : undefined;
  }

  async function factsOf(candidate: Candidate, privateTab?: number): Promise<GitHubFacts | undefined> {
    const facts = await readSession(sessionKeyOf('github', candidate, privateTab));
    if (!isFacts(facts) || !(await settings()).githubLookups) return undefined;
    // A profile that leads to another account by now says nothing about the one that was looked up.
    return facts.login.toLowerCase() === githubLoginOf(candidate) ? facts : undefined;
  }

  async function keep(key: string, facts: GitHubFacts): Promise<void> {
    const others = keysIn(await readSession(LOOKED)).filter(other => other !== key);
    const kept = [...others, key].slice(-MOST_ACCOUNTS);
    // First the keys: a worker that is stopped in between leaves no account that nothing would ever drop.
    await writeSession(LOOKED, kept);
    for (const other of others) if (!kept.includes(other)) await removeSession(other);
    await writeSession(key, facts);
  }

  async function run(key: string, login: string): Promise<LookedUp> {
    const { signal: forgotten } = life;
    const signal = AbortSignal.any([forgotten, AbortSignal.timeout(patience.all)]);
    const get = githubGet(world.fetch, await token(), signal, patience.request);
    const say = (requests: number): void => {
      if (forgotten.aborted) return;
      // Each call of the browser also keeps this worker from being stopped for idleness.
      writeSession(PROGRESS, { login, requests } satisfies GitHubProgress).catch(() => undefined);
    };
    say(0);
    const facts = await lookUp(login, get, new Date(now()).toISOString(), say);
    if (typeof facts === 'string') return facts;
    if (forgotten.aborted) return 'unreachable';
    await keep(key, facts);
    return facts.cut ?? 'done';
  }

  return {
    factsOf,
    here: async (candidate, privateTab) => {
      const login = githubLoginOf(candidate);
      if (login === undefined || !(await settings()).githubLookups) return null;
      const facts = await factsOf(candidate, privateTab);
      if (facts === undefined) return { login };
      const { lookedAt, cut } = facts;
      return { login, lookedAt, ...(cut === undefined ? {} : { cut }) };
    },
    look: async (candidate, privateTab) => {
      const login = githubLoginOf(candidate);
      if (login === undefined || !(await settings()).githubLookups) return 'refused';
      if (!(await world.hasOrigins([`https://${GITHUB_HOST}/*`]))) return 'refused';
      const key = sessionKeyOf('github', candidate, privateTab);
      const asked = running.get(key) ?? run(key, login).finally(() => running.delete(key));
      running.set(key, asked);
      return await asked;
    },
    putToken: async given => {
      await (given === '' ? store.settings.drop(TOKEN) : store.settings.put(TOKEN, given));
    },
    hasToken: async () => (await token()) !== undefined,
    forget: async () => {
      life.abort();
      life = new AbortController();
      await Promise.allSettled(running.values());
    },
  };
}

/** Only this file writes the keys. */
function isFacts(value: unknown): value is GitHubFacts {
  return typeof value === 'object' && value !== null && 'login' in value && 'repositories' in value;
}

function keysIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(key => typeof key === 'string') : [];
}
