import * as v from 'valibot';
import { isFullName, isLogin, isSha, PAGE } from './addresses.ts';
import type { CommitFacts, GitHubFacts, RepositoryFacts } from './github-facts.ts';

/** What GitHub's API answers, read as the hostile text it is: what has another shape is left out, long texts are cut. */

const LONGEST = { name: 200, email: 254, message: 120 } as const;
/** As far into a message as a trace of an import is looked for. */
const MESSAGE_READ = 4_000;

const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform(text => text.slice(0, length).trim()),
  );
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  v.check(text => !Number.isNaN(Date.parse(text))),
);
const login = v.pipe(v.string(), v.check(isLogin));
const fullName = v.pipe(v.string(), v.check(isFullName));
const sha = v.pipe(v.string(), v.check(isSha));

const user = v.object({
  login,
  id: count,
  type: v.literal('User'),
  name: v.nullish(cut(LONGEST.name)),
  location: v.nullish(cut(LONGEST.name)),
  created_at: instant,
  followers: count,
  following: count,
});

const repository = v.object({
  full_name: fullName,
  fork: v.boolean(),
  created_at: instant,
  // Null where nothing was ever pushed.
  pushed_at: v.nullish(instant),
  stargazers_count: count,
});

// An account that is gone leaves null; one that hides itself an empty object.
const account = v.nullish(v.object({ login: v.optional(v.string()) }));
const signature = v.object({ name: cut(LONGEST.name), email: cut(LONGEST.email), date: instant });
const commit = v.object({
  sha,
  commit: v.object({ author: signature, committer: signature, message: v.string() }),
  author: account,
  committer: account,
  parents: v.array(v.unknown()),
});

const found = v.object({
  total_count: count,
  items: v.array(v.unknown()),
});
const foundCommit = v.object({ repository: v.object({ full_name: fullName, fork: v.boolean() }) });

/** The account itself, unless it is one of an organisation. */
export function userIn(
  body: unknown,
):
  | Pick<GitHubFacts, 'login' | 'id' | 'name' | 'location' | 'createdAt' | 'followers' | 'following'>
  | undefined {
  const read = v.safeParse(user, body);
  if (!read.success) return undefined;
  const { name, location, created_at: createdAt, type: _, ...rest } = read.output;
  return {
    ...rest,
    createdAt,
    ...(isEmpty(name) ? {} : { name }),
    ...(isEmpty(location) ? {} : { location }),
  };
}

function isEmpty(text: string | null | undefined): text is null | undefined | '' {
  return text === null || text === undefined || text === '';
}

export function repositoriesIn(body: unknown): readonly RepositoryFacts[] {
  return each(repository, body).map(one => ({
    fullName: one.full_name,
    isFork: one.fork,
    createdAt: one.created_at,
    pushedAt: one.pushed_at ?? one.created_at,
    stars: one.stargazers_count,
  }));
}

/** When a repository was opened, and whether it is a fork. */
export function originIn(body: unknown): Pick<RepositoryFacts, 'createdAt' | 'isFork'> | undefined {
  const read = v.safeParse(repository, body);
  return read.success ? { createdAt: read.output.created_at, isFork: read.output.fork } : undefined;
}

export function commitsIn(body: unknown): readonly CommitFacts[] {
  return each(commit, body).map(({ sha, commit: { author, committer, message }, ...on }) => {
    const authorLogin = on.author?.login;
    return {
      sha,
      authorName: author.name,
      authorEmail: author.email.toLowerCase(),
      ...(authorLogin !== undefined && isLogin(authorLogin) ? { authorLogin } : {}),
      authoredAt: author.date,
      committedAt: committer.date,
      message: (message.slice(0, MESSAGE_READ).split('\n', 1)[0] ?? '').slice(0, LONGEST.message).trim(),
      isMerge: on.parents.length > 1,
      isImported: isImported(message.slice(0, MESSAGE_READ)),
      isOnWeb: on.committer?.login === 'web-flow' || committer.email.toLowerCase() === 'noreply@github.com',
    };
  });
}

/** How many entries a page holds, whatever they are. */
export function lengthOf(body: unknown): number {
  return Array.isArray(body) ? Math.min(body.length, PAGE) : 0;
}

/** The repositories a search for one commit found, forks left out, and in how many it stands in all. */
export function foundIn(body: unknown): { readonly total: number; readonly repositories: readonly string[] } {
  const read = v.safeParse(found, body);
  if (!read.success) return { total: 0, repositories: [] };
  const repositories = each(foundCommit, read.output.items)
    .filter(({ repository }) => !repository.fork)
    .map(({ repository }) => repository.full_name);
  return { total: read.output.total_count, repositories: [...new Set(repositories)] };
}

/** What git-svn, GitLab and Bitbucket leave in messages. */
function isImported(message: string): boolean {
  return (
    message.includes('git-svn-id: ') ||
    message.includes('See merge request ') ||
    (message.startsWith('Merged in ') && message.includes('(pull request #'))
  );
}

/** The entries of a list that have this shape; one that has not takes no other with it. */
function each<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(body)) return [];
  return body.slice(0, PAGE).flatMap((one: unknown) => {
    const read = v.safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
}
