import { isOwn } from '../../network/github/own-commits.ts';
import { githubEvidence, lookedInto } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SEAL_2026 } from '../sources.ts';
import { namedBy } from './named-repository.ts';

/** The handbook's figures; who builds for a device or keeps a mirror has such repositories, and claims nothing by it. */
const RULE = { contributors: 100, stars: 20, own: 0.05 } as const;
export const manyContributorsFewStars: Signal = {
  id: 'presence/many-contributors-few-stars',
  group: 'presence',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: `A repository that is no fork has at least ${RULE.contributors} contributors and fewer than ${RULE.stars} stars. Moderate where the profile itself names that repository as the candidate’s and fewer than one in twenty of the commits looked at are the account’s own; otherwise a note.`,
  sources: [SEAL_2026],
  values: [
    ['repository', 'mina-okafor/tide-tables'],
    ['contributors', '340'],
    ['stars', '2'],
  ],
  words: {
    check: 'Contributors of the GitHub repositories against their stars',
    title: 'A project with very many contributors and hardly a star',
    observed: '“{repository}” is shown as original work, with {contributors} contributors and {stars} stars.',
    compared:
      'Contributors with stars, by which others mark a project they like. One that so many worked on usually has more; the history may be that of another project.',
    innocent:
      'A copy of a large project kept to build from, a mirror, a course or event where everybody adds a line, an organisation’s project that is new in public.',
  },
  next: ['walk_through_code'],
  check: (candidate, { github }) => {
    if (github === undefined) return lacksData('github');
    const looked = lookedInto(github.repositories).filter(
      ({ contributors = 0, stars }) => contributors >= RULE.contributors && stars < RULE.stars,
    );
    const [first] = looked;
    if (first === undefined) return SILENT;
    const named = looked.flatMap(repository => {
      const named = namedBy(candidate, repository.fullName);
      if (named === undefined) return [];
      const own = repository.commits.filter(commit => isOwn(commit, github.login)).length;
      return own < RULE.own * repository.commits.length ? [{ repository, named }] : [];
    });
    const [claimed] = named;
    const { fullName, contributors = 0, stars } = claimed?.repository ?? first;
    return raised([
      {
        strength: claimed === undefined ? 'note' : 'moderate',
        values: [fullName, String(contributors), String(stars)],
        evidence: [
          ...(claimed === undefined ? [] : [claimed.named]),
          githubEvidence(`${fullName}: ${contributors}`, 'repos.contributors'),
        ],
      },
    ]);
  },
};
