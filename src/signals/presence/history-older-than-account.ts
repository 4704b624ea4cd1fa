import { type Claim, claimsOf } from '../../candidate/claim.ts';
import { type Candidate } from '../../candidate/candidate.ts';
import { ownCommits, writtenAt } from '../../network/github/own-commits.ts';
import { dayOf, githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type EvidenceField, type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';

/** Years: people round, and count the year they began in. */
const GRACE = 2;
/** Characters of a text in which such a claim is looked for. */
const READ = 20_000;

/** "Active on GitHub since 2012", "on GitHub since 2012", "8+ years on GitHub". */
const SINCE = /\bon github,? (?:ever )?since (?:[a-z]{3,9} )?(\d{4})\b/i;
const YEARS =
  /\b(\d{1,2})\+? years? (?:of (?:activity|contributions|contributing|open[ -]source(?: work)?) )?on github\b/i;

interface Claimed {
  readonly year: number;
  readonly field: EvidenceField;
  readonly claim: Claim<string>;
}

export const historyOlderThanAccount: Signal = {
  id: 'presence/history-older-than-account',
  group: 'presence',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: `The profile says how long the candidate has been on GitHub (“on GitHub since 2012”, “12 years on GitHub”); the account was opened at least ${GRACE} years later, and its own commits of the claimed years are all dated before it was. Without such commits it is silent: an earlier account is likelier.`,
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['claimed', 'On GitHub since 2012'],
    ['opened', '2023-08-14'],
    ['date', '2012-06-02'],
  ],
  words: {
    check: 'Years on GitHub that the profile claims against the account’s age',
    title: 'The profile claims more years on GitHub than the account has',
    observed:
      'The profile says “{claimed}”; the account was opened on {opened}, and its commits (saved steps of work) of those years, from {date} on, are dated before that.',
    compared: 'What the profile says with the day the account was opened and the dates of its commits.',
    innocent: 'An earlier account, work brought over from another service, years counted generously.',
  },
  next: ['walk_through_code'],
  check: (candidate, { github, today }) => {
    if (github === undefined) return lacksData('github');
    const claimed = claimedIn(candidate, Number(today.slice(0, 4)));
    if (claimed === undefined) return SILENT;
    const opened = Number(github.createdAt.slice(0, 4));
    if (!(claimed.year + GRACE <= opened)) return SILENT;
    const openedAt = Date.parse(github.createdAt);
    const early = ownCommits(github).filter(commit => {
      const year = Number(commit.authoredAt.slice(0, 4));
      return !commit.isImported && year >= claimed.year - 1 && writtenAt(commit) < openedAt;
    });
    const [first] = early;
    if (first === undefined) return SILENT;
    const date = dayOf(first.authoredAt);
    return raised([
      {
        strength: 'moderate',
        values: [claimed.claim.value, dayOf(github.createdAt), date],
        evidence: [
          { field: claimed.field, claim: claimed.claim },
          githubEvidence(dayOf(github.createdAt), 'users.created_at'),
          githubEvidence(date, 'repos.commits', first.message),
        ],
      },
    ]);
  },
};

function claimedIn(candidate: Candidate, thisYear: number): Claimed | undefined {
  for (const field of ['headline', 'about'] as const) {
    for (const claim of claimsOf(candidate[field]).slice(0, 20)) {
      const text = claim.value.slice(0, READ);
      const since = SINCE.exec(text);
      const years = YEARS.exec(text);
      const year = since ? Number(since[1]) : years ? thisYear - Number(years[1]) : Number.NaN;
      const words = (since ?? years)?.[0] ?? '';
      // GitHub opened in 2008.
      if (year >= 2008 && year <= thisYear)
        return { year, field, claim: { ...claim, value: words, quote: words } };
    }
  }
  return undefined;
}
