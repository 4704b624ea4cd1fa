import { ownCommits, writtenAt } from '../../network/github/own-commits.ts';
import { instantOf } from '../../network/instant.ts';
import { DAY_MS, githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SEAL_2026 } from '../sources.ts';

const RULE = { commits: 20, days: 30 } as const;

export const authorCommitterGap: Signal = {
  id: 'presence/author-committer-gap',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: `Of at least ${RULE.commits} of the account’s own commits, half or more were put into their history over ${RULE.days} days after the date they give for having been written.`,
  sources: [SEAL_2026],
  values: [
    ['days', '420'],
    ['commits', '64'],
  ],
  words: {
    check: 'Dates of writing against dates of committing',
    title: 'Work was put in place long after the date it gives',
    observed:
      'Of the account’s {commits} own commits (saved steps of work) that were looked at, half were put in place {days} days or more after the date they give.',
    compared: 'The two dates each commit carries: when it was written, and when it was last put into place.',
    innocent:
      'A history that was rearranged, a file or address taken out of it, work brought over from another system.',
  },
  next: ['walk_through_code'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const gaps = ownCommits(github)
      .filter(({ isImported }) => !isImported)
      .map(commit => (instantOf(commit.committedAt) - writtenAt(commit)) / DAY_MS)
      .filter(days => !Number.isNaN(days))
      .sort((a, b) => a - b);
    if (gaps.length < RULE.commits) return lacksData('github');
    const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
    if (median <= RULE.days) return SILENT;
    const [days, commits] = [String(Math.floor(median)), String(gaps.length)];
    return raised([
      { strength: 'note', values: [days, commits], evidence: [githubEvidence(days, 'repos.commits')] },
    ]);
  },
};
