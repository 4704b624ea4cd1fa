import type { Get, Got } from './get.ts';
import type { GitHubFacts } from './github-facts.ts';

type Answered = Extract<Got, { readonly kind: 'ok' }>;

/** Asks one thing after another, and minds what GitHub lets through: it counts searches apart from everything else. */
export interface Asking {
  /** `undefined` where there is no such thing, or nothing more can be asked: then {@link cut} says why. */
  readonly json: (address: string) => Promise<Answered | undefined>;
  readonly patch: (address: string) => Promise<Answered | undefined>;
  readonly search: (address: string) => Promise<Answered | undefined>;
  /** How many requests other than searches are left, as far as GitHub said. */
  readonly left: () => number;
  readonly cut: () => GitHubFacts['cut'];
  /** There was more to ask for than is let through. */
  readonly runOut: () => void;
}

/** `onAsked` hears how many requests were made. */
export function createAsking(get: Get, onAsked: (requests: number) => void): Asking {
  let asked = 0;
  let cut: GitHubFacts['cut'];
  let left = Number.POSITIVE_INFINITY;
  const over = { core: false, search: false };

  async function ask(
    address: string,
    as: 'json' | 'patch',
    kind: keyof typeof over,
  ): Promise<Answered | undefined> {
    if (over[kind] || cut === 'unreachable') return undefined;
    if (kind === 'core' && left <= 0) {
      stop(kind, 'rate-limit');
      return undefined;
    }
    const got = await get(address, as);
    asked += 1;
    onAsked(asked);
    if (got.kind === 'absent') return undefined;
    if (got.kind !== 'ok') {
      stop(kind, got.kind);
      return undefined;
    }
    if (kind === 'core' && got.remaining !== undefined) left = got.remaining;
    return got;
  }

  function stop(kind: keyof typeof over, why: NonNullable<GitHubFacts['cut']>): void {
    over[kind] = true;
    cut = why === 'unreachable' ? why : (cut ?? why);
  }

  return {
    json: address => ask(address, 'json', 'core'),
    patch: address => ask(address, 'patch', 'core'),
    search: address => ask(address, 'json', 'search'),
    left: () => left,
    cut: () => cut,
    runOut: () => {
      cut ??= 'rate-limit';
    },
  };
}
