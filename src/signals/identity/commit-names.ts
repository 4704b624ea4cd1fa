import type { CommitFacts, GitHubFacts } from '../../network/github/github-facts.ts';
import { eachOnce, isOwn } from '../../network/github/own-commits.ts';
import { oncePer } from '../../network/once-per.ts';
import { lookedInto } from '../github-evidence.ts';

/** Commits and different days: a name that stood on a borrowed computer for an evening is not counted. */
const LEAST = { commits: 3, days: 2 } as const;

/** Words of names that programs, computers, teams and pen names are called by. */
const IMPERSONAL = new Set(
  (
    'actions admin administrator agency agent air android apple automation backend blue book bot build club code ' +
    'coder coding company computer corp cyber dark data default deploy design desktop dev developer developers devops ' +
    'digital dragon email engineer engineering example first fox frontend fullstack full-stack game gamer games git ' +
    'github gitlab gmbh google group guest hack hacker hub imac inc iphone jenkins knight lab labs laptop last limited ' +
    'linux llc local localhost ltd mac macbook machine mail master media microsoft mini monkey name new night ' +
    'ninja none null official owl pc pro programmer project release robot root school science server service services ' +
    'shadow silent software solutions stack star studio studios support system systems team tech technologies technology ' +
    'test tester the ubuntu university unknown user version web white wizard wolf work workspace world your'
  ).split(' '),
);
/** Mailboxes that several people use. */
const SHARED =
  /^(?:admin|build|ci|code|contact|dev|developers?|git|hello|info|mail|office|root|support|team|tech)@/;

/** A personal name as commits carry it, with those commits. */
export interface CommitName {
  readonly name: string;
  readonly commits: readonly CommitFacts[];
}

/** Commits that GitHub ascribes to the account, merges left out, each once. */
export const ascribedCommits = oncePer(({ login, repositories }: GitHubFacts): readonly CommitFacts[] => {
  const isOwnWork = (commit: CommitFacts): boolean => isOwn(commit, login) && !commit.isMerge;
  return eachOnce(lookedInto(repositories), repositories, isOwnWork);
});

export function isSharedMailbox(email: string): boolean {
  return SHARED.test(email);
}

/** The personal names that commits carry: at least two words, no digits, none that programs, computers or teams are called by. */
export function personalNames(commits: readonly CommitFacts[]): readonly CommitName[] {
  return byName(commits)
    .filter(({ name, commits }) => {
      if (commits.length < LEAST.commits || !isPersonal(name)) return false;
      return isOfSeveralDays(commits);
    })
    .sort((a, b) => b.commits.length - a.commits.length)
    .slice(0, 20);
}

/** Days are compared until there are enough: nearly always with the second commit. */
function isOfSeveralDays(commits: readonly CommitFacts[]): boolean {
  const days = new Set<string>();
  return commits.some(({ authoredAt }) => days.add(authoredAt.slice(0, 10)).size >= LEAST.days);
}

function byName(commits: readonly CommitFacts[]): readonly CommitName[] {
  const names = new Map<string, CommitFacts[]>();
  for (const commit of commits) {
    const carrying = names.get(commit.authorName);
    if (carrying === undefined) names.set(commit.authorName, [commit]);
    else carrying.push(commit);
  }
  return Array.from(names, ([name, carrying]) => ({ name, commits: carrying }));
}

function isPersonal(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s.,()]+/u)
    .filter(word => word !== '');
  if (words.length < 2 || words.length > 6 || /[\d_@/\\:<>[\]{}|#*!?&+=~^]/u.test(name)) return false;
  return !words.some(word => IMPERSONAL.has(word) || word.endsWith('bot'));
}
