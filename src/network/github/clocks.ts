import { commitAddress } from './addresses.ts';
import type { Asking } from './asking.ts';
import type { CommitFacts, RepositoryFacts, ZonedCommit } from './github-facts.ts';
import { ownCommits } from './own-commits.ts';
import { clockOf } from './patch.ts';

const DAY = 24 * 60 * 60 * 1_000;
/** Fewer commits than `least`, over fewer days than `days`, say nothing about where somebody works: none is asked for then. */
export const CLOCKS = { least: 30, most: 60, days: 60, within: 365 } as const;

/** The author's own clock of commits of the last year, spread over it. */
export async function readClocks(
  login: string,
  repositories: readonly RepositoryFacts[],
  lookedAt: string,
  asking: Asking,
): Promise<readonly ZonedCommit[]> {
  const chosen = spread(recent(login, repositories, Date.parse(lookedAt)), CLOCKS.most);
  if (chosen.length === 0) return [];
  const some = asking.left() < chosen.length ? spread(chosen, asking.left()) : chosen;
  if (some.length < CLOCKS.least) {
    asking.runOut();
    return [];
  }
  const homes = new Map<string, string>();
  for (const { fullName, commits = [] } of repositories)
    for (const { sha } of commits) homes.set(sha, fullName);
  const zoned: ZonedCommit[] = [];
  for (const { sha } of some) {
    const got = await asking.patch(commitAddress(homes.get(sha) ?? '', sha));
    if (got === undefined && asking.cut() !== undefined) break;
    const clock = typeof got?.body === 'string' ? clockOf(got.body) : undefined;
    if (clock !== undefined) zoned.push({ sha, ...clock });
  }
  return zoned;
}

/** The account's own commits of the last year; none where there are too few, or they lie too close together. */
function recent(
  login: string,
  repositories: readonly RepositoryFacts[],
  now: number,
): readonly CommitFacts[] {
  const commits = ownCommits({ login, repositories }).filter(({ authoredAt }) => {
    const at = Date.parse(authoredAt);
    return at <= now && at > now - CLOCKS.within * DAY;
  });
  const [first, last] = [commits[0], commits.at(-1)];
  if (first === undefined || last === undefined || commits.length < CLOCKS.least) return [];
  const days = (Date.parse(last.authoredAt) - Date.parse(first.authoredAt)) / DAY;
  return days >= CLOCKS.days ? commits : [];
}

/** At most so many, evenly spaced, the first and the last among them. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  if (most < 2) return all.slice(0, Math.max(0, most));
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => all[Math.round(i * step)]).filter(one => one !== undefined);
}
