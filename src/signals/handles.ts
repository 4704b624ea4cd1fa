import { parsedUrl } from '../candidate/parsed-url.ts';
/** What one account is called on one site. */
export interface Handle {
  /** The host of the site without what every host has in front: `github.com`. */
  readonly site: string;
  /** Lower case. */
  readonly handle: string;
}

/** Where the handle stands in an address, by host: the parts of the path before it. `''`: right after the host. */
const SHELVES: Readonly<Record<string, readonly string[]>> = {
  'github.com': [''],
  'gitlab.com': [''],
  'bitbucket.org': [''],
  'gitee.com': [''],
  'codeberg.org': [''],
  'linkedin.com': ['in', 'pub'],
  'npmjs.com': [''],
  't.me': [''],
  'telegram.me': [''],
  'upwork.com': ['freelancers', 'fl'],
  'freelancer.com': ['u'],
  'fiverr.com': ['', 'sellers'],
  'guru.com': ['freelancers'],
  'toptal.com': ['resume'],
  'peopleperhour.com': ['freelancer'],
  'contra.com': [''],
  'wellfound.com': ['u'],
  'twitter.com': [''],
  'x.com': [''],
  'facebook.com': [''],
  'instagram.com': [''],
  'medium.com': [''],
  'dev.to': [''],
  'keybase.io': [''],
  'kaggle.com': [''],
  'huggingface.co': [''],
  'hackerrank.com': ['', 'profile'],
  'leetcode.com': ['', 'u'],
  'codepen.io': [''],
  'behance.net': [''],
  'dribbble.com': [''],
  'bsky.app': ['profile'],
  'reddit.com': ['user', 'u'],
  'about.me': [''],
  'linktr.ee': [''],
};

/** First parts of a path that are pages of the site itself. */
const OF_THE_SITE =
  /^(?:about|account|api|apps?|articles?|blog|categories|collections|company|contact|courses|docs|events|explore|features|feed|groups?|hashtag|help|home|i|in|intent|jobs?|join|legal|login|marketplace|messages|notifications|orgs|p|package|pages?|posts?|pricing|privacy|profile(?:\.php)?|questions|register|search|security|settings|share(?:r|r\.php)?|signin|signup|sponsors|stars|status|support|tags?|terms|topics|trending|tos|u|user|users|watch)$/;

/** Up to the longest handle any of the sites lets people choose. */
const HANDLE = /^~?[\p{L}\p{N}][\p{L}\p{N}._~-]{1,99}$/u;

/** Ids that LinkedIn puts at the end of a vanity address nobody chose: `mina-okafor-4b7a91120`. */
const ID_AT_THE_END = /-[0-9a-f]*\d[0-9a-f]*$/;

/** The account that a web address is the page of; `undefined` for every other address. Never throws. */
export function handleOf(address: string): Handle | undefined {
  const url = address.length > 2_000 ? undefined : parsedUrl(address);
  if (url === undefined) return undefined;
  const { protocol, hostname, pathname } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const site = hostname.replace(/^(?:(?:www|m|mobile|[a-z]{2})\.)(?=[^.]+\.[^.]+$)/, '');
  const shelves = Object.hasOwn(SHELVES, site) ? (SHELVES[site] ?? []) : [];
  const [first = '', second = ''] = pathname.split('/').filter(Boolean).map(decoded);
  for (const shelf of shelves) {
    const part = shelf === '' ? first : first.toLowerCase() === shelf ? second : '';
    const handle = part.replace(/^[@~](?=[^0])/, '').toLowerCase();
    if (HANDLE.test(handle) && !(shelf === '' && OF_THE_SITE.test(handle))) return { site, handle };
  }
  return undefined;
}

/** What somebody chose of a handle: without the id a site put behind it. */
export function chosenPart({ site, handle }: Handle): string {
  return site === 'linkedin.com' ? handle.replace(ID_AT_THE_END, '') : handle;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
