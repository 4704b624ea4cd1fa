import { githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { KETMAN_2025 } from '../sources.ts';

const RULE = { repositories: 15, share: 0.8 } as const;
const LISTED = 100;

export const noOriginalCode: Signal = {
  id: 'presence/no-original-code',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'literal',
  rule: `Of at least ${RULE.repositories} public repositories four fifths or more are forks, and not one fork was pushed to after it was made: whoever contributes to others’ projects pushes to forks.`,
  sources: [KETMAN_2025],
  values: [
    ['forks', '38'],
    ['all', '41'],
  ],
  words: {
    check: 'Forks among the GitHub repositories',
    title: 'Nearly all projects are untouched copies of others’',
    observed:
      '{forks} of the account’s {all} public projects are copies of others’ (forks), and nothing was added to any of them.',
    compared: 'The account’s public projects, and whether anything was added to a copy after it was made.',
    innocent: 'Forks kept as bookmarks or to learn from, work that is not public.',
  },
  next: ['nothing'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const { repositories, cut } = github;
    if (repositories.length === 0 && cut !== undefined) return lacksData('github');
    const forks = repositories.filter(({ isFork }) => isFork);
    const isMost = forks.length >= RULE.share * repositories.length;
    if (repositories.length < RULE.repositories || repositories.length >= LISTED || !isMost) return SILENT;
    // A fork that was never pushed to carries the date of the last push to what it was made from.
    if (forks.some(({ createdAt, pushedAt }) => Date.parse(pushedAt) > Date.parse(createdAt))) return SILENT;
    const values = [String(forks.length), String(repositories.length)];
    return raised([
      { strength: 'note', values, evidence: [githubEvidence(values.join('/'), 'users.repos')] },
    ]);
  },
};
