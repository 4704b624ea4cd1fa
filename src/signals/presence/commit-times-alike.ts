import type { CommitFacts } from '../../network/github/github-facts.ts';
import { ownCommits } from '../../network/github/own-commits.ts';
import { dayOf, githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SEAL_2026 } from '../sources.ts';

/** By chance one commit in 3,600 falls on a given minute and second of its hour. */
const RULE = { commits: 20, share: 0.8 } as const;

export const commitTimesAlike: Signal = {
  id: 'presence/commit-times-alike',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: `At least ${RULE.commits} of the account’s own commits, on as many days, and four fifths of those looked at, carry the same minute and second: their dates were set by a program.`,
  sources: [SEAL_2026],
  values: [
    ['count', '58'],
    ['all', '60'],
    ['time', ':00:00'],
  ],
  words: {
    check: 'Times of day of the commits',
    title: 'Much of the work carries the same minute and second',
    observed:
      '{count} of the account’s {all} own commits (saved steps of work) that were looked at carry the same minute and second, {time}, on different days.',
    compared: 'The minute and second at which the account’s own commits say they were written.',
    innocent:
      'A tool that rounds times for privacy, a picture drawn into the activity chart for fun, an import.',
  },
  next: ['walk_through_code'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const commits = ownCommits(github).filter(({ isImported }) => !isImported);
    if (commits.length < RULE.commits) return lacksData('github');
    const counts = new Map<string, number>();
    for (const commit of commits) {
      const time = timeOf(commit);
      counts.set(time, (counts.get(time) ?? 0) + 1);
    }
    const most = ([...counts] as const).reduce<readonly [string, number]>(
      (best, each) => (each[1] > best[1] ? each : best),
      ['', 0],
    );
    const [time, count] = most;
    if (count < RULE.share * commits.length) return SILENT;
    const alike = commits.filter(commit => timeOf(commit) === time);
    if (new Set(alike.map(({ authoredAt }) => dayOf(authoredAt))).size < RULE.commits) return SILENT;
    return raised([
      {
        strength: 'note',
        values: [String(count), String(commits.length), time],
        evidence: [githubEvidence(time, 'repos.commits')],
      },
    ]);
  },
};

/** Minute and second, `:41:07`. */
function timeOf({ authoredAt }: CommitFacts): string {
  return authoredAt.slice(13, 19);
}
