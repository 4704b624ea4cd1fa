/** Hosts where each path is somebody else's: the host alone names nobody. Subdomains of them are the same site. */
const SHARED_HOSTS = new Set([
  ...[
    'facebook.com',
    'fb.com',
    'instagram.com',
    'threads.net',
    'twitter.com',
    'x.com',
    'bsky.app',
    'tiktok.com',
  ],
  ...[
    't.me',
    'telegram.me',
    'wa.me',
    'discord.gg',
    'discord.com',
    'vk.com',
    'ok.ru',
    'weibo.com',
    'youtube.com',
  ],
  ...[
    'youtu.be',
    'vimeo.com',
    'twitch.tv',
    'reddit.com',
    'pinterest.com',
    'quora.com',
    'medium.com',
    'dev.to',
  ],
  ...[
    'linkedin.com',
    'xing.com',
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'gitee.com',
    'npmjs.com',
    'pypi.org',
  ],
  ...['stackoverflow.com', 'kaggle.com', 'huggingface.co', 'leetcode.com', 'hackerrank.com', 'codepen.io'],
  ...['upwork.com', 'freelancer.com', 'fiverr.com', 'toptal.com', 'guru.com', 'behance.net', 'dribbble.com'],
  ...['about.me', 'linktr.ee', 'bit.ly', 'goo.gl', 'wikipedia.org', 'google.com', 'apple.com', 'amazon.com'],
  ...['archive.org', 'crunchbase.com', 'orcid.org', 'researchgate.net', 'yandex.ru'],
]);

/** Parts of a path that every site has: they name the site, not something on it. */
const COMMON_PATH = /^(?:[a-z]{2}|index\.\w+|default\.\w+|home|main|about|about-us|contacts?)$/;

/** Parts of a path on a shared host that stand before or after a name, and are none. */
const SHELF =
  /^(?:@|in|pub|channel|c|u|s|p|users?|groups?|pages?|people|company|school|profile(?:\.php)?|watch|playlist|feed|search|hashtag|posts?|status|freelancers?|maps|store|dp|wiki|sites?|view)$/;

/** What names somebody where the path does not: facebook.com/profile.php?id=..., youtube.com/watch?v=... */
const NAMING = ['id', 'v', 'list'];

/**
 * The host and its path, then each address above it; on a shared host never the host alone, nor what is the same for
 * everybody there. Empty when the text is no web address.
 */
export function websiteKeys(text: string): readonly string[] {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = parsed(address);
  if (url === undefined) return [];
  const host = hostOf(url.hostname)?.replace(/^(?:(?:www|m|mobile)\.)+(?=[^.]+\.)/, '');
  if (host === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') return [];
  const path = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (!isShared(host))
    return [
      ...addresses(
        host,
        path.filter(part => !COMMON_PATH.test(part)),
      ),
      host,
    ];
  // vn.linkedin.com is linkedin.com.
  const site = host.replace(/^[a-z]{2}\.(?=[^.]+\.)/, '');
  const named = path.findIndex(part => !SHELF.test(part));
  if (named !== -1) return addresses(site, path).slice(0, path.length - named);
  const naming = NAMING.find(name => url.searchParams.get(name));
  if (naming === undefined) return [];
  return [`${site}/?${naming}=${encodeURIComponent(url.searchParams.get(naming) ?? '')}`];
}

/** The address of a page and those above it, without that of the host alone. */
function addresses(host: string, path: readonly string[]): readonly string[] {
  return path.map((_, index) => [host, ...path.slice(0, path.length - index)].join('/'));
}

/** A host name in its ASCII form (UTS 46), without the dot of the root; `undefined` when it is none or has no dot in it. */
export function hostOf(text: string): string | undefined {
  if (text === '' || /[/?#@\\:\s]/.test(text)) return undefined;
  const host = parsed(`https://${text}`)?.hostname.replace(/\.+$/, '');
  return host?.includes('.') === true ? host : undefined;
}

/**
 * Not by `URL.canParse`: Node 20 comes to say no to addresses with letters such as ü, once the call was optimised
 * (20.20.2, at the 4,137th).
 */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function isShared(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => SHARED_HOSTS.has(labels.slice(index).join('.')));
}
