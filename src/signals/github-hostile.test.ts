import { describe, expect, it } from 'vitest';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from '../network/github/github-facts.ts';
import { authorCommitterGap } from './presence/author-committer-gap.ts';
import { commitTimesAlike } from './presence/commit-times-alike.ts';
import { commitsBeforeAccount } from './presence/commits-before-account.ts';
import { commitsElsewhere } from './presence/commits-elsewhere.ts';
import { commitsManyMailboxes } from './identity/commits-many-mailboxes.ts';
import { commitsUnderOtherNames } from './identity/commits-under-other-names.ts';
import { commitZone } from './clock/commit-zone.ts';
import { followInflation } from './presence/follow-inflation.ts';
import { historyOlderThanAccount } from './presence/history-older-than-account.ts';
import { manyContributorsFewStars } from './presence/many-contributors-few-stars.ts';
import { namesAroundAPause } from './identity/names-around-a-pause.ts';
import { noOriginalCode } from './presence/no-original-code.ts';
import { soleOwnerFewCommits } from './presence/sole-owner-few-commits.ts';
import { commitWith, factsWith, repositoryWith } from './github-sample.ts';
import { candidateWith, claimOf, contextWith } from './sample.ts';

const SIGNALS = [
  authorCommitterGap,
  commitTimesAlike,
  commitsBeforeAccount,
  commitsElsewhere,
  commitsManyMailboxes,
  commitsUnderOtherNames,
  commitZone,
  followInflation,
  historyOlderThanAccount,
  manyContributorsFewStars,
  namesAroundAPause,
  noOriginalCode,
  soleOwnerFewCommits,
];

const DATES = ['never', '', '9999-99-99T99:99:99Z', '0001-01-01T00:00:00Z', '2026-11-01T10:00:00Z'];
const NAMES = ['', '\u202e(((a+)+)+$', 'Ж'.repeat(200), 'Mina Okafor', 'a b c d e f g h', '<script> x'];

/** As many of everything as a look-up can bring, and the worst of each. */
const commits: readonly CommitFacts[] = Array.from({ length: 200 }, (_, i) =>
  commitWith(i, DATES[i % DATES.length] ?? '', {
    authorName: `${NAMES[i % NAMES.length] ?? ''}${i % 7 === 0 ? ` N${String.fromCharCode(97 + (i % 26))}` : ''}`,
    authorEmail: i % 3 === 0 ? `${'a.'.repeat(100)}@gmail.com` : `${i}+@users.noreply.github.com`,
    message: '$&{value}'.repeat(10),
  }),
);
const repositories: readonly RepositoryFacts[] = Array.from({ length: 100 }, (_, i) =>
  repositoryWith(`r${i}`, {
    createdAt: DATES[i % DATES.length] ?? '',
    pushedAt: 'never',
    contributors: 500,
    ...(i < 6 ? { commits } : {}),
  }),
);
const HOSTILE: GitHubFacts = factsWith({
  createdAt: 'never',
  lookedAt: 'never',
  followers: Number.MAX_SAFE_INTEGER,
  following: Number.MAX_SAFE_INTEGER,
  repositories,
  zoned: Array.from({ length: 60 }, (_, i) => ({
    sha: '',
    at: DATES[i % DATES.length] ?? '',
    offset: i * 1e9,
  })),
  elsewhere: commits.slice(0, 10).map(({ sha }) => ({
    sha,
    message: '',
    repository: '',
    other: '',
    isOlder: true,
    copies: 1,
  })),
});

describe.each(SIGNALS.map(signal => [signal.id, signal] as const))('%s', (_, signal) => {
  it('bears whatever GitHub says', () => {
    const candidate = candidateWith({
      headline: claimOf('on github since '.repeat(100)),
      about: Array.from({ length: 30 }, () => claimOf('1 years of open source '.repeat(800))),
      links: Array.from({ length: 500 }, (_, i) => claimOf(`https://github.com/x/${i}`)),
      location: claimOf('Quux'),
    });
    const gazetteer = { placesOf: () => [{ country: 'QX', zones: ['Europe/Lisbon'] }] };
    for (const github of [
      HOSTILE,
      { ...HOSTILE, createdAt: '2019-03-01T10:00:00Z', lookedAt: '2026-11-23T12:00:00Z' },
    ]) {
      const outcome = signal.check(candidate, contextWith({ github, gazetteer }));
      if (outcome.outcome === 'raised')
        for (const { strength, values } of outcome.findings) {
          expect(signal.strengths).toContain(strength);
          expect(values).toHaveLength(signal.values.length);
        }
    }
  });
});
