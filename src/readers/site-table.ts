/** The scripts that may be put into pages: each holds the readers of the sites that name it, and none besides. */
export const SITE_SCRIPTS = [
  'github',
  'linkedin',
  'linkedin-hiring',
  'upwork',
  'marketplaces',
  'freelancers',
  'communities',
  'hiring',
  'mail',
] as const;
export type SiteScript = (typeof SITE_SCRIPTS)[number];

/** A site whose candidates are read. */
export interface Site {
  /** Names the switch of the site; also the id of its reader. */
  readonly id: string;
  /** As the site writes itself; not translated. */
  readonly name: string;
  /** `granted`: read from the installation on; `asked`: once the user switched it on and allowed its pages. */
  readonly access: 'granted' | 'asked';
  readonly script: SiteScript;
  /** Match patterns of its pages. Which of them hold candidates, the reader tells. */
  readonly matches: readonly string[];
}

/**
 * Every site there is a reader for. New ones are `asked`: an update that needs a host the user never allowed would be
 * switched off by the browser until they do (developer.chrome.com, permission warnings).
 */
export const SITES = [
  site('linkedin', 'LinkedIn', 'granted', 'linkedin', '*.linkedin.com'),
  {
    id: 'linkedin-hiring',
    name: 'LinkedIn Recruiter and Sales Navigator',
    access: 'granted',
    script: 'linkedin-hiring',
    matches: ['talent', 'recruiter', 'sales'].map(path => `https://*.linkedin.com/${path}/*`),
  },
  site('github', 'GitHub', 'granted', 'github', 'github.com'),
  site('upwork', 'Upwork', 'granted', 'upwork', 'www.upwork.com'),
  site('fiverr', 'Fiverr', 'asked', 'marketplaces', '*.fiverr.com'),
  site('freelancer', 'Freelancer.com', 'asked', 'marketplaces', 'www.freelancer.com'),
  site('toptal', 'Toptal', 'asked', 'marketplaces', 'www.toptal.com'),
  site('guru', 'Guru', 'asked', 'freelancers', 'www.guru.com'),
  site('peopleperhour', 'PeoplePerHour', 'asked', 'freelancers', 'www.peopleperhour.com'),
  site('contra', 'Contra', 'asked', 'marketplaces', 'contra.com'),
  site('wellfound', 'Wellfound', 'asked', 'marketplaces', 'wellfound.com'),
  site('malt', 'Malt', 'asked', 'freelancers', 'www.malt.com', 'www.malt.fr', 'www.malt.de', 'www.malt.es'),
  site('workana', 'Workana', 'asked', 'freelancers', 'www.workana.com'),
  site('arc', 'Arc', 'asked', 'marketplaces', 'arc.dev'),
  site('xing', 'Xing', 'asked', 'freelancers', 'www.xing.com'),
  site('gitlab', 'GitLab', 'asked', 'communities', 'gitlab.com'),
  site('stackoverflow', 'Stack Overflow', 'asked', 'communities', 'stackoverflow.com'),
  site('kaggle', 'Kaggle', 'asked', 'communities', 'www.kaggle.com'),
  site('behance', 'Behance', 'asked', 'communities', 'www.behance.net'),
  site('dribbble', 'Dribbble', 'asked', 'communities', 'dribbble.com'),
  site('indeed', 'Indeed (employers)', 'asked', 'hiring', 'employers.indeed.com'),
  site('greenhouse', 'Greenhouse', 'asked', 'hiring', '*.greenhouse.io'),
  site('lever', 'Lever', 'asked', 'hiring', 'hire.lever.co'),
  site('ashby', 'Ashby', 'asked', 'hiring', 'app.ashbyhq.com'),
  site('workable', 'Workable', 'asked', 'hiring', '*.workable.com'),
  site('smartrecruiters', 'SmartRecruiters', 'asked', 'hiring', 'www.smartrecruiters.com'),
  site('workday', 'Workday', 'asked', 'hiring', '*.myworkday.com'),
  site('gmail', 'Gmail', 'asked', 'mail', 'mail.google.com'),
] as const;

export type SiteId = (typeof SITES)[number]['id'];

/** Sites of a part of a host come before those of the whole of it. */
const NARROW_FIRST = SITES.toSorted((a, b) => Number(isWhole(a)) - Number(isWhole(b)));

/** The site an address belongs to, the one with the narrower patterns first; `undefined` when it is none of them. */
export function siteOf(url: URL): (Site & { readonly id: SiteId }) | undefined {
  return NARROW_FIRST.find(({ matches }) => matches.some(pattern => isMatch(pattern, url)));
}

/** A match pattern of the forms used here: `https://`, a host or `*.` and a domain, and a path that ends with `*`. */
function isMatch(pattern: string, url: URL): boolean {
  const [, wild, host = '', path = ''] = /^https:\/\/(\*\.)?([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname } = url;
  const isHost = hostname === host || (wild !== undefined && hostname.endsWith(`.${host}`));
  return protocol === 'https:' && isHost && pathname.startsWith(path);
}

function isWhole({ matches }: Site): boolean {
  return matches.every(pattern => /^https:\/\/[^/]+\/\*$/.test(pattern));
}

function site<const Id extends string>(
  id: Id,
  name: string,
  access: Site['access'],
  script: SiteScript,
  ...hosts: readonly string[]
): Site & { readonly id: Id } {
  return { id, name, access, script, matches: hosts.map(host => `https://${host}/*`) };
}
