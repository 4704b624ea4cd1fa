import type { CommitFacts, RepositoryFacts } from '../network/github/github-facts.ts';
import { instantOf } from '../network/instant.ts';
import type { Evidence } from './signal.ts';

export const DAY_MS = 24 * 60 * 60 * 1_000;

/** What GitHub says, as evidence; `at` names the part of its interface. */
export function githubEvidence(value: string, at: string, quote = value): Evidence {
  return { field: 'github', claim: { value, where: 'api', at, quote: quote.slice(0, 200) } };
}

type LookedInto = RepositoryFacts & { readonly commits: readonly CommitFacts[] };

/** The repositories whose commits were looked at: originals, pushed to last. */
export function lookedInto(repositories: readonly RepositoryFacts[]): readonly LookedInto[] {
  return repositories.filter(
    (repository): repository is LookedInto => !repository.isFork && repository.commits !== undefined,
  );
}

/** `YYYY-MM-DD` of an instant; empty for what is none. */
export function dayOf(instant: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(instant)?.[0] ?? '';
}

/** Whole days from one instant to another; `NaN` where either is none. */
export function daysBetween(from: string, to: string): number {
  return (instantOf(to) - instantOf(from)) / DAY_MS;
}
