import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../candidate/candidate.ts';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from '../network/github/github-facts.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { offsetsAt } from '../places/offsets.ts';
import { commitZone } from './clock/commit-zone.ts';
import { commitWith, daysBefore, factsWith, LOGIN, repositoryWith } from './github-sample.ts';
import { commitsUnderOtherNames } from './identity/commits-under-other-names.ts';
import { namesAroundAPause } from './identity/names-around-a-pause.ts';
import { commitsBeforeAccount } from './presence/commits-before-account.ts';
import { commitsElsewhere } from './presence/commits-elsewhere.ts';
import { historyOlderThanAccount } from './presence/history-older-than-account.ts';
import { manyContributorsFewStars } from './presence/many-contributors-few-stars.ts';
import { candidateWith, claimOf, contextWith } from './sample.ts';

/** Consistent people of many kinds, generated from a seed: what counts must meet next to none of them. */
const PEOPLE = 500;
const SIGNALS = [
  commitZone,
  commitsUnderOtherNames,
  namesAroundAPause,
  commitsBeforeAccount,
  commitsElsewhere,
  historyOlderThanAccount,
  manyContributorsFewStars,
];
const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

const PLACES = [
  ['Lisbon, Portugal', 'Europe/Lisbon'],
  ['Denver, Colorado', 'America/Denver'],
  ['Nairobi, Kenya', 'Africa/Nairobi'],
  ['Seoul', 'Asia/Seoul'],
  ['Shenyang', 'Asia/Shanghai'],
  ['Vladivostok', 'Asia/Vladivostok'],
  ['Kathmandu, Nepal', 'Asia/Kathmandu'],
  ['Brazil', 'America/Sao_Paulo'],
  ['Australia', 'Australia/Perth'],
  ['Reykjavik, Iceland', 'Atlantic/Reykjavik'],
  ['Accra, Ghana', 'Africa/Accra'],
  ['United States', 'Pacific/Honolulu'],
  ['Toronto, Canada', 'America/Toronto'],
  ['Hanoi, Vietnam', 'Asia/Ho_Chi_Minh'],
] as const;

/** What one and the same person may sign with. */
const SIGNED = [
  ['Mina Okafor', 'Mina Lindqvist', 'mokafor'],
  ['Виктор Соколов', 'Viktor Sokolov', 'V. Sokolov'],
  ['김민수', 'Kim Min-su', 'Minsu Kim', 'Kim Minsoo'],
  ['王小明', 'Wang Xiaoming', 'Xiaoming Wang', 'Tony Wang'],
  ['Nguyễn Thị Hương', 'Huong Nguyen'],
  ['María José García López', 'Maria Garcia', 'MJ Garcia'],
  ['محمد الأحمد', 'Mohammed Al Ahmad', 'Mohamad Alahmad'],
  ['William Harrow', 'Bill Harrow', 'root', 'Your Name', 'DESKTOP-4711', 'bill'],
] as const;

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function person(seed: number): { readonly candidate: Candidate; readonly github: GitHubFacts } {
  const roll = chance(seed * 7_919 + 1);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
  const often = (share: number): boolean => roll() < share;
  const [place, zone] = pick(PLACES);
  const [, before] = pick(PLACES);
  const names = pick(SIGNED);
  const opened = 200 + Math.floor(roll() * 4_000);
  const movedAgo = often(0.3) ? 14 + roll() * 700 : Infinity;
  const isImporter = often(0.3);
  const rewroteOne = often(0.05);
  let n = 1;
  const commits = (
    count: number,
    from: number,
    to: number,
    fields: Partial<CommitFacts> = {},
  ): readonly CommitFacts[] =>
    Array.from({ length: count }, () => {
      n += 1;
      const at = daysBefore(to + roll() * Math.max(0, from - to)).replace(/\.\d+Z$/, 'Z');
      return commitWith(seed * 10_000 + n, at, {
        authorName: pick(names),
        isMerge: often(0.1),
        isOnWeb: often(0.1),
        ...fields,
      });
    });

  const own: RepositoryFacts[] = Array.from({ length: 1 + Math.floor(roll() * 5) }, (_, i) => {
    // A web edit or a private address at GitHub comes after the account; what was brought along has neither.
    const old = isImporter
      ? commits(30, opened + 2_000, opened, { isOnWeb: false, isImported: often(0.3) && i === 0 })
      : [];
    const hidden =
      rewroteOne && i === 0
        ? old.map(commit => ({ ...commit, authorEmail: `4242+${LOGIN}@users.noreply.github.com` }))
        : old;
    return repositoryWith(`own-${i}`, {
      commits: [...commits(60, Math.min(opened, 900), 0), ...hidden],
      stars: Math.floor(roll() * 5),
    });
  });
  // Course material and templates, taken with their history; now and then a small project of a team.
  const others = { authorLogin: 'teacher', authorName: 'Ada Quill', authorEmail: 'ada@school.example' };
  const copied = often(0.3)
    ? [
        repositoryWith('course', {
          commits: [...commits(40, 1_500, 900, others), ...commits(5, 90, 1)],
          contributors: 300,
        }),
      ]
    : [];
  const copies = often(0.9) ? 50 : 1;
  const elsewhere = copied.flatMap(({ fullName, commits: all = [] }) =>
    all.slice(0, 3).map(({ sha, message }) => ({
      sha,
      message,
      repository: fullName,
      other: 'school/course',
      isOlder: copies < 4,
      copies,
    })),
  );
  const isServer = often(0.1);
  const repositories = [...own, ...copied];
  const zoned = Array.from({ length: 60 }, (_, i) => {
    const days = (i * 350) / 60 + roll() * 3;
    const at = daysBefore(days);
    const isAway = often(0.1);
    const here = isAway ? pick(PLACES)[1] : days > movedAgo ? before : zone;
    return { sha: String(i), at, offset: isServer ? 0 : (offsetsAt([here], new Date(at))[0] ?? 0) };
  });
  const year = 2026 - Math.floor(opened / 365);
  const about = pick([
    `On GitHub since ${year}.`,
    `${Math.floor(opened / 365)} years on GitHub`,
    'Programming since 2005.',
    'I worked through the course.',
  ]);
  return {
    candidate: candidateWith({ name: claimOf(names[0]), location: claimOf(place), about: [claimOf(about)] }),
    github: factsWith({
      createdAt: daysBefore(opened).replace(/\.\d+Z$/, 'Z'),
      repositories,
      zoned,
      elsewhere,
      searched: 4,
    }),
  };
}

describe('what GitHub publishes about consistent people', () => {
  it(`raises nothing that counts for any of ${PEOPLE}`, () => {
    const raised = new Map<string, number>();
    for (let seed = 0; seed < PEOPLE; seed += 1) {
      const { candidate, github } = person(seed);
      for (const signal of SIGNALS) {
        const outcome = signal.check(candidate, contextWith({ gazetteer, github }));
        if (outcome.outcome !== 'raised' || outcome.findings.every(({ strength }) => strength === 'note'))
          continue;
        raised.set(signal.id, (raised.get(signal.id) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(raised)).toEqual({});
  }, 60_000);
});
