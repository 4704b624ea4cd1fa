import { githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';

const RULE = { followers: 200, following: 200, stars: 20 } as const;
/** As many repositories as are listed: with more, stars may be on others. */
const LISTED = 100;

export const followInflation: Signal = {
  id: 'presence/follow-inflation',
  group: 'presence',
  version: 1,
  strengths: ['note'],
  sureness: 'literal',
  rule: `The account has more than ${RULE.followers} followers and follows more than ${RULE.following}, and all its own repositories together have fewer than ${RULE.stars} stars.`,
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['followers', '812'],
    ['following', '790'],
    ['stars', '4'],
  ],
  words: {
    check: 'Followers of the GitHub account against the stars of its work',
    title: 'Many followers, and hardly a star',
    observed:
      'The account has {followers} followers and follows {following}; its own projects have {stars} stars in all.',
    compared: 'Followers and accounts followed, with stars, by which others mark a project they like.',
    innocent:
      'Teaching, community work, recruiting, following back whoever follows, work that is not public.',
  },
  next: ['nothing'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const { followers, following, repositories } = github;
    if (followers <= RULE.followers || following <= RULE.following) return SILENT;
    if (repositories.length >= LISTED || repositories.length === 0) return lacksData('github');
    const stars = repositories.reduce((sum, one) => sum + (one.isFork ? 0 : one.stars), 0);
    if (stars >= RULE.stars) return SILENT;
    const values = [String(followers), String(following), String(stars)];
    return raised([
      { strength: 'note', values, evidence: [githubEvidence(values.join(', '), 'users.followers')] },
    ]);
  },
};
