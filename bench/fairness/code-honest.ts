import type {
  CommitFacts,
  GitHubFacts,
  RepositoryFacts,
  ZonedCommit,
} from '../../src/network/github/github-facts.ts';
import { offsetsAt } from '../../src/places/offsets.ts';
import { elsewhere } from './homes.ts';
import type { Life } from './life.ts';
import { foldedName } from './mail.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

const DAY = 24 * 60 * 60 * 1000;
const WORDS = ['fix', 'add', 'update', 'refactor', 'remove', 'document', 'test', 'rename'];
const THINGS = [
  'parser',
  'readme',
  'login form',
  'cache',
  'date handling',
  'build',
  'styles',
  'unit tests',
  'typo',
];
const PROJECTS = [
  'tide-tables',
  'recipe-box',
  'chess-clock',
  'dotfiles',
  'blog',
  'bus-times',
  'todo-cli',
  'notes',
  'colour-picker',
];

export function shaOf(random: Random): string {
  return Array.from({ length: 40 }, () => random.int(0, 15).toString(16)).join('');
}

export function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What is public of a consistent person's account. */
export function publicCode(life: Life, random: Random): GitHubFacts {
  const read = Date.parse(life.readAt);
  const opened = read - random.int(random.chance(RATES.lateJoiner.share) ? 20 : 300, 4500) * DAY;
  const isPrivate = random.chance(RATES.privateWork.share);
  const count = isPrivate ? random.int(0, 1) : random.int(1, 12);
  const odd = random.next();
  const repositories = Array.from({ length: count }, (_, index) => {
    const isImported = index === 0 && odd < RATES.importedRepository.share;
    const isTeam = index === 0 && odd > 1 - RATES.teamRepository.share;
    return repositoryOf(life, { opened, read, isImported, isTeam, isFork: random.chance(0.3) }, random);
  });
  return {
    login: life.handle,
    id: random.int(100_000, 200_000_000),
    name: life.name.full,
    createdAt: iso(opened),
    lookedAt: life.readAt,
    followers: random.int(0, 80),
    following: random.int(0, 60),
    repositories,
    zoned: isPrivate ? [] : zonedOf(life, read, random),
    elsewhere: [],
    searched: isPrivate ? 0 : Math.min(10, count * 3),
    ...(random.chance(0.05) ? { cut: 'rate-limit' as const } : {}),
  };
}

interface RepositoryPlan {
  readonly opened: number;
  readonly read: number;
  readonly isImported: boolean;
  readonly isTeam: boolean;
  readonly isFork: boolean;
}

function repositoryOf(
  life: Life,
  { opened, read, isImported, isTeam, isFork }: RepositoryPlan,
  random: Random,
): RepositoryFacts {
  const created = opened + Math.floor(random.next() * (read - opened));
  const pushed = created + Math.floor(random.next() * (read - created));
  const from = isImported ? created - random.int(200, 2000) * DAY : created;
  const commits = isFork ? undefined : commitsOf(life, { from, until: pushed, isTeam, isImported }, random);
  return {
    fullName: `${life.handle}/${random.pick(PROJECTS)}`,
    isFork,
    createdAt: iso(created),
    pushedAt: iso(pushed),
    stars: random.chance(0.8) ? random.int(0, 4) : random.int(5, 300),
    ...(commits === undefined
      ? {}
      : { contributors: isTeam ? random.int(3, 8) : 1, commits, commitCount: commits.length }),
  };
}

interface CommitPlan {
  readonly from: number;
  readonly until: number;
  readonly isTeam: boolean;
  readonly isImported: boolean;
}

function commitsOf(
  life: Life,
  { from, until, isTeam, isImported }: CommitPlan,
  random: Random,
): readonly CommitFacts[] {
  const { name, email } = life;
  const work = `${foldedName(name.given)}@work.example`;
  const isBothMails = random.chance(RATES.workAddress.share);
  const mates = ['Robin Vale', 'Casey Thorn', 'Jules Marlow'];
  return Array.from({ length: random.int(2, 40) }, (): CommitFacts => {
    const at = from + Math.floor(random.next() * Math.max(1, until - from));
    const mate = isTeam && random.chance(0.6) ? random.pick(mates) : undefined;
    const isRebased = random.chance(0.1);
    const author = mate ?? random.pick([name.full, name.full, life.handle, `${name.given} ${name.family}`]);
    return {
      sha: shaOf(random),
      authorName: author,
      authorEmail:
        mate === undefined
          ? isBothMails && random.chance(0.5)
            ? work
            : email
          : `${foldedName(mate)}@mates.example`,
      ...(mate === undefined ? { authorLogin: life.handle } : {}),
      authoredAt: iso(at),
      committedAt: iso(at + (isRebased ? random.int(1, 40) * DAY : 0)),
      message: `${random.pick(WORDS)} ${random.pick(THINGS)}`,
      isMerge: random.chance(0.05),
      isImported: isImported && random.chance(0.5),
      isOnWeb: random.chance(0.1),
    };
  });
}

/** Commits with their author's clock: at home, on journeys, and for a few on a machine elsewhere. */
function zonedOf(life: Life, read: number, random: Random): readonly ZonedCommit[] {
  const away = elsewhere(life.home.country, random);
  const isElsewhere = random.chance(RATES.commitsOnTheMove.share);
  const journeys = random.chance(0.3) ? 0.1 : 0;
  return Array.from({ length: random.int(0, 60) }, (): ZonedCommit => {
    const at = read - Math.floor(random.next() * 360 * DAY);
    const place = random.chance(isElsewhere ? 0.7 : journeys) ? away : life.home;
    const [offset = 0] = offsetsAt([place.zone], new Date(at));
    return { sha: shaOf(random), at: iso(at), offset: random.chance(0.03) ? 0 : offset };
  }).sort((a, b) => (a.at < b.at ? 1 : -1));
}
