import { isOwn } from '../../network/github/own-commits.ts';
import { githubEvidence, lookedInto } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SEAL_2026 } from '../sources.ts';
import { namedBy } from './named-repository.ts';

/** A hundred newest and a hundred oldest commits are looked at, so that the share is one of those. */
const RULE = { commits: 50, own: 0.2 } as const;

export const soleOwnerFewCommits: Signal = {
  id: 'presence/sole-owner-few-commits',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: `The profile names a repository of the account that is no fork; of at least ${RULE.commits} commits looked at, GitHub ascribes fewer than a fifth to the account. A team’s or employer’s work looks the same, so that this is never more than a note.`,
  sources: [SEAL_2026],
  values: [
    ['repository', 'mina-okafor/tide-tables'],
    ['own', '6'],
    ['all', '140'],
  ],
  words: {
    check: 'Own commits in the repositories that the profile names',
    title: 'Others wrote most of a project that the profile names',
    observed:
      'The profile names “{repository}”, which is under this account; {own} of the {all} commits (saved steps of work) looked at are its own.',
    compared: 'The account with those to whom GitHub ascribes the oldest and newest commits.',
    innocent:
      'A team’s or employer’s project under one member’s account, a copy to learn from, commits under an address that GitHub does not know.',
  },
  next: ['walk_through_code'],
  check: (candidate, { github }) => {
    if (github === undefined) return lacksData('github');
    for (const { fullName, commits } of lookedInto(github.repositories)) {
      const written = commits.filter(({ isMerge }) => !isMerge);
      const own = written.filter(commit => isOwn(commit, github.login)).length;
      if (written.length < RULE.commits || own >= RULE.own * written.length) continue;
      const named = namedBy(candidate, fullName);
      if (named === undefined) continue;
      const values = [fullName, String(own), String(written.length)];
      return raised([
        {
          strength: 'note',
          values,
          evidence: [named, githubEvidence(`${fullName}: ${own}/${written.length}`, 'repos.commits')],
        },
      ]);
    }
    return SILENT;
  },
};
