import type { Candidate } from '../../src/candidate/candidate.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import { isLogin } from '../../src/network/github/addresses.ts';
import { isReserved } from '../../src/readers/sites/github/reserved.ts';

/** More links than this are no list of a person's own pages. */
const LINKS = 200;

/** The login of the candidate's GitHub account, lower case: whose profile this is, or the only one their links lead to. */
export function githubLoginOf(candidate: Candidate): string | undefined {
  if (candidate.reader === 'github') return loginIn(candidate.url);
  const links = claimsOf(candidate.links).slice(0, LINKS);
  const logins = new Set(links.flatMap(({ value }) => loginIn(value) ?? []));
  const [login] = logins;
  return logins.size === 1 ? login : undefined;
}

/** Of a profile's own address alone: a project somebody links may be anybody's. */
function loginIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  if (!/^(?:www\.)?github\.com$/.test(hostname)) return undefined;
  const login = pathname.replace(/^\/|\/$/g, '').toLowerCase();
  return isLogin(login) && !isReserved(login) ? login : undefined;
}
