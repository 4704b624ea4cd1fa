import type { Role } from '../../src/candidate/candidate.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import type {
  CommitElsewhere,
  CommitFacts,
  GitHubFacts,
  RepositoryFacts,
} from '../../src/network/github/github-facts.ts';
import {
  DTEX_2024,
  GH_FAKE_ANALYZER_2025,
  GUIDANCE_2022,
  MANDIANT_2024,
  SEAL_2026,
  SENTINELLABS_2024,
} from '../../src/signals/sources.ts';
import { iso, publicCode, shaOf } from './code-honest.ts';
import type { Changed, Draft, Pattern } from './pattern.ts';
import { strangerTo } from './personas.ts';
import { foldedName } from './mail.ts';
import { claim } from './site.ts';
import type { Random } from './random.ts';
import { entered } from './told.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Releases anybody can look up; each well before the claim that is made of it is possible. */
const RELEASED = [
  ['Kubernetes', 2014],
  ['React', 2013],
  ['Flutter', 2017],
  ['Solidity', 2015],
  ['Swift', 2014],
  ['Next.js', 2016],
  ['React Native', 2015],
  ['TypeScript', 2012],
] as const;

/**
 * Repositories uploaded at once, under an account that is younger than their commits. Either byte for byte, under their
 * authors’ names and with a few commits on top; or rewritten, with this account as the author of it all.
 */
function copied(draft: Draft, random: Random): GitHubFacts {
  const { life } = draft;
  const base = publicCode(life, random);
  const opened = Date.parse(life.readAt) - random.int(40, 400) * DAY;
  const isRewritten = random.chance(0.4);
  const repositories = Array.from({ length: random.int(2, 5) }, (_, index) =>
    copyOf(draft, { index, opened, isRewritten }, random),
  );
  const theirs = (repositories[0]?.commits ?? []).filter(({ authorLogin }) => authorLogin === undefined);
  const elsewhere = theirs.slice(0, random.int(3, 8)).map(({ sha, message }): CommitElsewhere => ({
    sha,
    message,
    repository: `${life.handle}/exchange-engine-0`,
    other: 'open-market/exchange',
    isOlder: true,
    copies: random.int(1, 3),
  }));
  return { ...base, createdAt: iso(opened), repositories, elsewhere, searched: 10 };
}

interface CopyPlan {
  readonly index: number;
  readonly opened: number;
  readonly isRewritten: boolean;
}

function copyOf(draft: Draft, { index, opened, isRewritten }: CopyPlan, random: Random): RepositoryFacts {
  const { life } = draft;
  const created = opened + random.int(1, 30) * DAY;
  const author = strangerTo(draft, random);
  const own = { authorName: life.name.full, authorEmail: life.email, authorLogin: life.handle };
  const theirs = { authorName: author.full, authorEmail: `${foldedName(author.given)}@project.example` };
  const commit = (at: number, by: typeof own | typeof theirs): CommitFacts => ({
    sha: shaOf(random),
    ...by,
    authoredAt: iso(at),
    committedAt: iso(at),
    message: `handle retry of settlement batch ${random.int(1, 900)} in clearing queue`,
    isMerge: random.chance(0.05),
    isImported: false,
    isOnWeb: false,
  });
  const commits = [
    ...Array.from({ length: random.int(20, 50) }, () =>
      commit(opened - random.int(100, 2500) * DAY, isRewritten ? own : theirs),
    ),
    ...Array.from({ length: random.int(0, 2) }, () => commit(created + DAY / 3, own)),
  ];
  return {
    fullName: `${life.handle}/exchange-engine-${index}`,
    isFork: false,
    createdAt: iso(created),
    pushedAt: iso(created + DAY / 2),
    stars: 0,
    contributors: isRewritten ? 1 : random.int(4, 130),
    commits,
    commitCount: commits.length,
  };
}

export const WORK_PATTERNS: readonly Pattern[] = [
  {
    name: 'copied GitHub history',
    described:
      'An account whose repositories are other people’s: commits from before the account, the same commits in an older repository, authors of another project.',
    source: GH_FAKE_ANALYZER_2025,
    weakly: 'one repository with old commits among the account’s own',
    change: (draft, random): Changed => {
      if (!draft.isWeak) return { github: copied(draft, random) };
      const base = publicCode(draft.life, random);
      const [one] = copied(draft, random).repositories;
      return {
        github: { ...base, repositories: [...base.repositories, ...(one === undefined ? [] : [one])] },
      };
    },
  },
  {
    name: 'technology before its release',
    described: 'Experience with a technology in years in which it did not exist.',
    source: DTEX_2024,
    weakly: 'a year or less too early',
    change: (draft, random): Changed => {
      const { candidate, isWeak, life } = draft;
      const year = Number(life.today.slice(0, 4));
      const [name, released] = random.pick(RELEASED);
      const texts = claimsOf(candidate.about)
        .map(({ value }) => value)
        .join('\n');
      if (isWeak)
        return {
          candidate: {
            ...candidate,
            about: [claim(`${texts}\n${year - released} years of experience with ${name}.`)],
          },
        };
      const too = random.int(3, 6);
      if (random.chance(0.5))
        return {
          candidate: {
            ...candidate,
            about: [claim(`${year - released + too} years of hands-on experience with ${name}.\n${texts}`)],
          },
        };
      const roles = claimsOf(candidate.experience).map(({ value }) => value);
      const [another, other] = random.pick(RELEASED.filter(([each]) => each !== name));
      const early = (what: string, before: number): Role => ({
        title: `Senior ${what} Developer`,
        organisation: 'Brightwater Labs',
        start: `${before - too - 1}-02`,
        end: `${before - 2}-03`,
      });
      return {
        candidate: {
          ...candidate,
          experience: [...roles, early(name, released), early(another, other)].map(claim),
        },
      };
    },
  },
  {
    name: 'history that is not theirs',
    described:
      'Employers nobody finds, a portfolio copied from another firm and registered last month, a background report they bring themselves.',
    source: SENTINELLABS_2024,
    weakly: 'a portfolio that is new',
    change: ({ answers, isWeak, life }, random): Changed => ({
      answers: {
        ...answers,
        ...entered(
          isWeak
            ? { portfolioRegistered: life.today.slice(0, 7) }
            : {
                employerNotFound: 'yes',
                portfolioRegistered: life.today.slice(0, 7),
                portfolioCopied: random.chance(0.7) ? 'yes' : 'no',
                refereeDomainNew: random.chance(0.7) ? 'yes' : 'no',
                reportFromCandidate: random.chance(0.5) ? 'yes' : 'no',
              },
        ),
      },
    }),
  },
  {
    name: 'everything at once full-time',
    described:
      'One person holds several full-time jobs at once, worked by others; the dates of the page and of the account do not carry the history.',
    source: MANDIANT_2024,
    weakly: 'two jobs at once',
    change: (draft, random): Changed => {
      const { candidate, isWeak, life } = draft;
      const year = Number(life.today.slice(0, 4));
      const names = [
        'Amberfield',
        'Kestrel',
        'Oakridge',
        'Pinecrest',
        'Skylark',
        'Starling',
        'Fernhill',
        'Westbrook',
      ];
      const jobs = random.sample(names, isWeak ? 2 : random.int(4, 6)).map((name): Role => ({
        title: 'Senior Software Engineer (full-time)',
        organisation: `${name} ${random.pick(['Labs', 'Systems', 'Bank'])}`,
        start: `${year - 2}-0${random.int(1, 6)}`,
        end: 'present',
      }));
      return {
        candidate: {
          ...candidate,
          experience: jobs.map(claim),
          ...(isWeak ? {} : { joined: claim(`${year}-01`) }),
        },
      };
    },
  },
  {
    name: 'lookalike employer',
    described: 'Mail from a domain that resembles the employer’s, to vouch for the work there.',
    source: GUIDANCE_2022,
    weakly: 'a mailbox of their own at a free provider',
    change: ({ answers, isWeak }, random): Changed => {
      const real = random.pick(['brightwaterlabs', 'harbourlinebank', 'kestrelsystems']);
      const fake = random.pick([`${real}-hr`, real.replace('l', '1'), `${real}s`, real.replace('rl', 'lr')]);
      return {
        answers: {
          ...answers,
          ...entered({
            employerDomain: `${real}.com`,
            refereeEmail: isWeak ? `hr.${real}@gmail.com` : `people@${fake}.com`,
          }),
        },
      };
    },
  },
  {
    name: 'several personas on GitHub',
    described: 'Commits of one mail address under the names of several people.',
    source: SEAL_2026,
    weakly: 'a second name on two commits',
    change: (draft, random): Changed => {
      const { life, isWeak } = draft;
      const base = publicCode(life, random);
      const names = [life.name.full, strangerTo(draft, random).full, strangerTo(draft, random).full];
      const first =
        base.repositories.find(({ commits }) => commits !== undefined) ??
        copied(draft, random).repositories[0];
      if (first === undefined) return { github: base };
      const commits = (first.commits ?? []).map((commit, index): CommitFacts => ({
        ...commit,
        authorEmail: life.email,
        authorLogin: life.handle,
        authorName: (isWeak ? (index < 2 ? names[1] : names[0]) : names[index % 3]) ?? life.name.full,
      }));
      return {
        github: {
          ...base,
          repositories: [{ ...first, commits }, ...base.repositories.filter(each => each !== first)],
        },
      };
    },
  },
];
