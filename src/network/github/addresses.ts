/** The one host that is asked. */
export const GITHUB_HOST = 'api.github.com';
const API = `https://${GITHUB_HOST}`;

/** As many as GitHub gives at once. */
export const PAGE = 100;

/** GitHub's own rule: letters, digits and single hyphens between them, at most 39; managed accounts end with `_company`. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,16})?$/i;
const REPOSITORY = /^[\w.-]{1,100}$/;
const SHA = /^[\da-f]{40}$/;

/** Whether a text can be a login: nothing else goes into an address. */
export function isLogin(text: string): boolean {
  return text.length <= 56 && LOGIN.test(text);
}

/** Whether a text is `owner/name`. */
export function isFullName(text: string): boolean {
  const [owner = '', name = '', ...rest] = text.split('/');
  return rest.length === 0 && isLogin(owner) && REPOSITORY.test(name) && !/^\.{1,2}$/.test(name);
}

export function isSha(text: string): boolean {
  return SHA.test(text);
}

/** Takes what passed {@link isLogin}. */
export function userAddress(login: string): string {
  return `${API}/users/${login}`;
}

export function repositoriesAddress(login: string): string {
  return `${API}/users/${login}/repos?per_page=${PAGE}&sort=pushed`;
}

/** Takes what passed {@link isFullName}. */
export function repositoryAddress(fullName: string): string {
  return `${API}/repos/${fullName}`;
}

/** Pages count from 1; the first has the newest commits. */
export function commitsAddress(fullName: string, page = 1): string {
  return `${API}/repos/${fullName}/commits?per_page=${PAGE}${page > 1 ? `&page=${page}` : ''}`;
}

export function contributorsAddress(fullName: string): string {
  return `${API}/repos/${fullName}/contributors?per_page=1&anon=1`;
}

/** One commit; asked for as a patch, its answer keeps the author's offset from UTC, which the JSON drops. */
export function commitAddress(fullName: string, sha: string): string {
  return `${API}/repos/${fullName}/commits/${sha}`;
}

export function commitSearchAddress(sha: string): string {
  return `${API}/search/commits?q=hash:${sha}&per_page=30`;
}

/** The number of the last page, from a `Link` header; 1 where there is but one. */
export function lastPageOf(link: string | null): number {
  const last = (link ?? '')
    .slice(0, 4_000)
    .split(',')
    .find(part => part.includes('rel="last"'));
  const page = Number(/[?&]page=(\d{1,7})(?=[&>])/.exec(last ?? '')?.[1] ?? 1);
  return page >= 1 ? page : 1;
}
