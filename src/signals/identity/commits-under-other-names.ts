import { namesConflict } from '../../names/conflict.ts';
import type { CommitFacts } from '../../network/github/github-facts.ts';
import { dayOf, githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Raised, type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';
import { ascribedCommits, type CommitName, isSharedMailbox, personalNames } from './commit-names.ts';

/** More mailboxes than this are looked at by no one. */
const MOST_MAILBOXES = 30;

export const commitsUnderOtherNames: Signal = {
  id: 'identity/commits-under-other-names',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'Commits that GitHub ascribes to the account carry, with one and the same e-mail address, two personal names that share no word, initial, nickname or sound, each on at least three commits of two days. Handles, names of computers, programs and teams, and mailboxes that teams share are left out. Which names they are never matters.',
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['name', 'Mina Okafor'],
    ['other', 'Jonas Weber'],
    ['email', 'mina@people.example'],
  ],
  words: {
    check: 'Names on the account’s commits, with each other',
    title: 'Work saved from one address is signed with two different names',
    observed:
      'Commits (saved steps of work) of this GitHub account with the address {email} are signed “{name}” on some and “{other}” on others.',
    compared:
      'The author names of the account’s own commits, address by address, allowing for order, spelling, initials and short forms.',
    innocent:
      'Marriage, a changed or chosen name, a pen name, a computer shared or set up by somebody else, two people who programmed together.',
  },
  next: ['ask_names', 'walk_through_code'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const commits = ascribedCommits(github);
    if (commits.length === 0) return github.cut === undefined ? SILENT : lacksData('github');
    for (const [email, sent] of byMailbox(commits)) {
      const names = personalNames(sent);
      const pair = conflictIn(names);
      if (pair !== undefined) return raised([findingOf(email, pair)]);
    }
    return SILENT;
  },
};

function byMailbox(commits: readonly CommitFacts[]): readonly (readonly [string, readonly CommitFacts[]])[] {
  const mailboxes = new Map<string, CommitFacts[]>();
  for (const commit of commits) {
    const sent = mailboxes.get(commit.authorEmail);
    if (sent === undefined) mailboxes.set(commit.authorEmail, [commit]);
    else sent.push(commit);
  }
  return [...mailboxes].filter(([email]) => email !== '' && !isSharedMailbox(email)).slice(0, MOST_MAILBOXES);
}

function conflictIn(names: readonly CommitName[]): readonly [CommitName, CommitName] | undefined {
  for (const [i, one] of names.entries()) {
    // A third name that shares a word with both joins them: a marriage in between.
    const other = names
      .slice(i + 1)
      .find(
        each =>
          namesConflict(one.name, each.name) &&
          !names.some(
            third =>
              third !== one &&
              third !== each &&
              !namesConflict(one.name, third.name) &&
              !namesConflict(third.name, each.name),
          ),
      );
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function findingOf(email: string, pair: readonly [CommitName, CommitName]): Raised {
  return {
    strength: 'moderate',
    values: [pair[0].name, pair[1].name, email],
    evidence: pair.map(({ name, commits: [commit] }) =>
      githubEvidence(
        name,
        'repos.commits',
        `${dayOf(commit?.authoredAt ?? '')} ${name} <${email}>: ${commit?.message ?? ''}`,
      ),
    ),
  };
}
