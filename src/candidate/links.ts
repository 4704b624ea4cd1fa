import { parsedUrl } from './parsed-url.ts';
import { capped } from './capped.ts';

/** Servers and browsers refuse longer ones; nobody's homepage needs them. */
const LONGEST = 2000;

const WEB = /(?<![A-Za-z0-9])https?:\/\/[^\s<>"`\\^{}|\u2028\u2029]{1,2000}/giu;
const CLOSING = /[.,;:!?\]'*_~\u2019\u201d\u3001\u3002\uff0c]/;

/** The absolute web addresses written out in a text, as {@link httpUrl} writes them, each once, in order. */
export function linksIn(text: string): readonly string[] {
  const links = new Set<string>();
  for (const [written] of capped(text).matchAll(WEB)) {
    const link = httpUrl(withoutClosing(written));
    if (link !== undefined) links.add(link);
  }
  return [...links];
}

/**
 * An address as an absolute http(s) one without credentials, resolved against `base` where that is given.
 * `undefined` for every other scheme (`javascript:`, `data:`, `mailto:` ...) and for what is no address.
 */
export function httpUrl(raw: string, base?: string): string | undefined {
  const written = raw.trim();
  const url = written === '' || written.length > LONGEST ? undefined : parsedUrl(written, base);
  if (url === undefined) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Cuts the punctuation of the sentence off an address; a bracket stays when it was opened inside. */
function withoutClosing(written: string): string {
  let end = written.length;
  let unopened = count(written, ')') - count(written, '(');
  for (; end > 0; end -= 1) {
    const last = written.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!CLOSING.test(last)) break;
  }
  return written.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
