import { namesConflict } from '../../names/conflict.ts';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from '../../network/github/github-facts.ts';
import { earliestFirst, writtenAt } from '../../network/github/own-commits.ts';
import { DAY_MS, dayOf, daysBetween, githubEvidence, lookedInto } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { KETMAN_2025, SEAL_2026 } from '../sources.ts';
import { ascribedCommits, personalNames } from './commit-names.ts';

/** Years. A pause alone is family, illness or work that is not public, and is never shown. */
const RULE = { account: 5, pause: 3 } as const;
const YEAR = 365.25;

export const namesAroundAPause: Signal = {
  id: 'identity/names-around-a-pause',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: `The account is at least ${RULE.account} years old, its own commits pause for at least ${RULE.pause} years, and the personal names and the addresses they carry before and after have nothing in common. A pause alone says nothing and is never shown; histories of which only the ends were looked at are left out.`,
  sources: [SEAL_2026, KETMAN_2025],
  values: [
    ['name', 'Jonas Weber'],
    ['until', '2015-02-01'],
    ['other', 'Mina Okafor'],
    ['from', '2025-03-09'],
  ],
  words: {
    check: 'Names on commits before and after a long pause of the account',
    title: 'The account went on under another name after years of silence',
    observed:
      'Until {until} this GitHub account’s commits (saved steps of work) were signed “{name}”; after years without any, from {from} on, they are signed “{other}”, with other addresses.',
    compared:
      'Author names and addresses of the account’s own commits on both sides of the longest pause, allowing for order, spelling, initials and short forms.',
    innocent:
      'A changed or chosen name, a pen name in earlier years, an account handed on within a family or a firm.',
  },
  next: ['ask_names', 'confirm_account'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    if (!(daysBetween(github.createdAt, github.lookedAt) >= RULE.account * YEAR)) return SILENT;
    const [before, after] = aroundPause(github);
    const [last, first] = [before.at(-1), after[0]];
    if (last === undefined || first === undefined) return SILENT;
    const [namesBefore, namesAfter] = [personalNames(before), personalNames(after)];
    const [name, other] = [namesBefore[0], namesAfter[0]];
    if (name === undefined || other === undefined) return SILENT;
    const isOther = namesBefore.every(one => namesAfter.every(each => namesConflict(one.name, each.name)));
    const addresses = new Set(before.map(({ authorEmail }) => authorEmail));
    if (!isOther || after.some(({ authorEmail }) => addresses.has(authorEmail))) return SILENT;
    const [until, from] = [dayOf(last.authoredAt), dayOf(first.authoredAt)];
    return raised([
      {
        strength: 'moderate',
        values: [name.name, until, other.name, from],
        evidence: [
          githubEvidence(name.name, 'repos.commits', `${until} ${last.authorName}: ${last.message}`),
          githubEvidence(other.name, 'repos.commits', `${from} ${first.authorName}: ${first.message}`),
        ],
      },
    ]);
  },
};

/** The commits before and after the longest pause that is long enough, earliest first. */
function aroundPause(github: GitHubFacts): readonly [readonly CommitFacts[], readonly CommitFacts[]] {
  const isWhole = ({ commits, commitCount }: RepositoryFacts): boolean =>
    commits !== undefined && commitCount === commits.length;
  // What other checks have gathered serves here where every history is whole.
  const looked = lookedInto(github.repositories).every(isWhole)
    ? github
    : { ...github, repositories: github.repositories.filter(isWhole) };
  const dated = ascribedCommits(looked).filter(commit => !Number.isNaN(writtenAt(commit)));
  const commits = earliestFirst(dated);
  let [at, longest, before] = [0, RULE.pause * YEAR, Number.NaN];
  for (let i = 0; i < commits.length; i += 1) {
    const commit = commits[i];
    const now = commit === undefined ? Number.NaN : writtenAt(commit);
    const days = (now - before) / DAY_MS;
    before = now;
    if (days >= longest) [at, longest] = [i, days];
  }
  return at === 0 ? [[], []] : [commits.slice(0, at), commits.slice(at)];
}
