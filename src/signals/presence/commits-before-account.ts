import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { isOwn, writtenAt } from '../../network/github/own-commits.ts';
import { DAY_MS, dayOf, githubEvidence, lookedInto } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, KETMAN_2025, SEAL_2026 } from '../sources.ts';

/** Work begun before an account was opened is ordinary: what counts is work that only the account can have done. */
const RULE = {
  /** Days: a clock that was wrong, a time zone. */
  grace: 1,
  /** Days: a course or a first project begun at home is a note nobody needs. */
  note: 30,
  repositories: 2,
  /** Of the original repositories that were looked into. */
  share: 0.3,
} as const;

const NOREPLY = /^(?:(\d{1,12})\+)?([a-z\d_-]{1,56})@users\.noreply\.github\.com$/;

export const commitsBeforeAccount: Signal = {
  id: 'presence/commits-before-account',
  group: 'presence',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: `Commits that GitHub ascribes to the account are dated before it was opened; histories with traces of an import from Subversion, GitLab or Bitbucket are left out. Moderate: in at least ${RULE.repositories} of the original repositories looked into, and three tenths of them, such commits carry what there can only be once the account is there: its own private address at GitHub, or the mark of having been made on the website; with ${RULE.grace} day of grace. A note: any that is more than ${RULE.note} days too early.`,
  sources: [SEAL_2026, KETMAN_2025, GH_FAKE_ANALYZER_2025],
  values: [
    ['date', '2014-05-02'],
    ['opened', '2023-08-14'],
    ['repositories', 'mina-okafor/tide-tables'],
  ],
  words: {
    check: 'Dates of the commits against the day the GitHub account was opened',
    title: 'Work is dated before the GitHub account was opened',
    observed:
      'The account was opened on {opened}; commits (saved steps of work) under its name go back to {date}, in {repositories}.',
    compared:
      'The oldest commits of the account’s own projects with the day it was opened. Histories brought over from another system are left out where they show it.',
    innocent:
      'Work brought over from another service or an earlier account, projects begun before joining, addresses that were replaced in old commits for privacy.',
  },
  next: ['walk_through_code'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const looked = lookedInto(github.repositories);
    if (looked.length === 0) return github.cut === undefined ? SILENT : lacksData('github');
    const opened = Date.parse(github.createdAt);
    const early = looked.flatMap(({ fullName, commits }) => {
      if (commits.some(({ isImported }) => isImported)) return [];
      const before = (days: number): readonly CommitFacts[] =>
        commits.filter(commit => isOwn(commit, github.login) && writtenAt(commit) < opened - days * DAY_MS);
      const impossible = before(RULE.grace).filter(commit => needsAccount(commit, github));
      const found = impossible.length > 0 ? impossible : before(RULE.note);
      return found.length > 0 ? [{ fullName, found, isImpossible: impossible.length > 0 }] : [];
    });
    const impossible = early.filter(({ isImpossible }) => isImpossible);
    const isMany = impossible.length >= RULE.repositories && impossible.length / looked.length >= RULE.share;
    const shown = isMany ? impossible : early;
    const dates = shown.flatMap(({ found }) => found.map(({ authoredAt }) => dayOf(authoredAt))).sort();
    const [oldest] = dates;
    if (oldest === undefined) return SILENT;
    const names = shown.slice(0, 3).map(({ fullName }) => fullName);
    return raised([
      {
        strength: isMany ? 'moderate' : 'note',
        values: [oldest, dayOf(github.createdAt), names.join(', ')],
        evidence: [
          githubEvidence(dayOf(github.createdAt), 'users.created_at'),
          ...shown.slice(0, 3).map(({ fullName, found }) => {
            const [commit] = found.toSorted((a, b) => a.authoredAt.localeCompare(b.authoredAt));
            const date = dayOf(commit?.authoredAt ?? '');
            return githubEvidence(`${fullName}: ${date}`, 'repos.commits', commit?.message ?? date);
          }),
        ],
      },
    ]);
  },
};

/** What cannot be before the account is: made on the website under its name, or with its own address of GitHub's. */
function needsAccount(commit: CommitFacts, { id, login }: GitHubFacts): boolean {
  if (commit.isOnWeb) return !commit.isMerge;
  const [, number, name] = NOREPLY.exec(commit.authorEmail) ?? [];
  if (name === undefined) return false;
  return number === undefined ? name === login.toLowerCase() : Number(number) === id;
}
