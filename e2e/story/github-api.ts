import type { DemoPerson } from '../../scripts/demo/person.ts';
import type { World } from '../world/world.ts';

const API = 'https://api.github.com';

/** Her one original repository holds the commits of an older one of somebody else. */
export const COPIED: DemoPerson = {
  name: 'Ada Quillfeather',
  slug: 'ada-quill-demo',
  about: 'Lanterns and letters.',
  location: 'Galway, Ireland',
};

const REPOSITORY = `${COPIED.slug}/lantern`;
const OLDER = 'harbour-lane/lantern';
const OPENED = { copy: '2026-06-01T08:00:00Z', original: '2019-02-01T08:00:00Z' };

/** What GitHub's public interface answers about her, as far as it is asked. Queries are ignored, as the world does. */
export function answerAsGithub(world: World): void {
  const answers: Readonly<Record<string, unknown>> = {
    [`/users/${COPIED.slug}`]: {
      login: COPIED.slug,
      id: 4_815,
      type: 'User',
      name: COPIED.name,
      location: COPIED.location,
      created_at: '2015-03-01T08:00:00Z',
      followers: 3,
      following: 5,
    },
    [`/users/${COPIED.slug}/repos`]: [repository(REPOSITORY, OPENED.copy)],
    [`/repos/${REPOSITORY}/commits`]: [1, 2, 3, 4].map(commit),
    [`/repos/${REPOSITORY}/contributors`]: [{}],
    '/search/commits': { total_count: 2, items: [{ repository: { full_name: OLDER, fork: false } }] },
    [`/repos/${OLDER}`]: repository(OLDER, OPENED.original),
  };
  for (const [path, answer] of Object.entries(answers)) world.serve(`${API}${path}`, JSON.stringify(answer));
}

function repository(fullName: string, opened: string): object {
  return { full_name: fullName, fork: false, created_at: opened, pushed_at: opened, stargazers_count: 1 };
}

/** By somebody else, years before. */
function commit(number: number): object {
  const author = {
    name: 'Bram Oosterhuis',
    email: 'bram@harbour-lane.example',
    date: `2019-03-0${number}T10:00:00Z`,
  };
  return {
    sha: String(number).repeat(40),
    commit: { author, committer: author, message: `Light number ${number}` },
    author: null,
    committer: null,
    parents: [{}],
  };
}
