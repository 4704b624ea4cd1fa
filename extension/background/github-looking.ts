import type { Candidate } from '../../src/candidate/candidate.ts';
import type { GitHubFacts } from '../../src/network/github/github-facts.ts';
import type { Store } from '../../src/store/store.ts';
import type { LookedUp, Settings } from '../contract.ts';

/** Look-ups of a GitHub account, each because the user asked for it. What they give lives in the session. */
export interface GitHubLooking {
  readonly factsOf: (candidate: Candidate) => Promise<GitHubFacts | undefined>;
  readonly look: (candidate: Candidate) => Promise<LookedUp>;
  /** An empty token forgets the one there is. Throws StoreFull. */
  readonly putToken: (token: string) => Promise<void>;
  readonly hasToken: () => Promise<boolean>;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly settings: () => Promise<Settings>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly now: () => number;
}

export function createGitHubLooking(_: World): GitHubLooking {
  return {
    factsOf: () => Promise.resolve(undefined),
    look: () => Promise.resolve('refused'),
    putToken: () => Promise.resolve(),
    hasToken: () => Promise.resolve(false),
  };
}
