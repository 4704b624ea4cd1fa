import { holdsWord, wordsOf } from './words.ts';

/** Versions of a site's own addresses are no candidates. */
const VERSION = /^v\d{1,2}$/i;
/** Longer runs without a gap are ids, whatever their letters. */
const LONGEST_WORD = 20;

/**
 * The path of a page with `*` for each part that names one candidate: what holds a digit, what looks like an id, what
 * holds a word of the person's name; where nothing does, the last of several. `undefined` where the path names nobody
 * (the candidate stands in the query or behind `#`): all candidates would then be one.
 */
export function pathTemplate(url: URL, name: string): string | undefined {
  const words = new Set(wordsOf(name));
  const parts = partsOf(url.pathname);
  const template = parts.map(part => (namesOne(part, words) ? '*' : part));
  if (!template.includes('*')) {
    if (parts.length < 2 || url.search !== '' || url.hash !== '') return undefined;
    template[template.length - 1] = '*';
  }
  return `/${template.join('/')}`;
}

/** Whether an address has the path of a template: as many parts, each the same or any at all where a `*` stands. */
export function fitsTemplate(template: string, url: URL): boolean {
  const [wanted, parts] = [partsOf(template), partsOf(url.pathname)];
  return (
    parts.length === wanted.length && wanted.every((part, index) => part === '*' || part === parts[index])
  );
}

/** A slash at the end makes no other page. */
function partsOf(pathname: string): string[] {
  return pathname.split('/').filter(part => part !== '');
}

function namesOne(part: string, words: ReadonlySet<string>): boolean {
  const plain = decoded(part);
  if (VERSION.test(plain)) return false;
  if (/[\p{N}@~]/u.test(plain) || plain.includes('*')) return true;
  const isId = !/[-_. ]/.test(plain) && (plain.length > LONGEST_WORD || /[a-z][A-Z]+[a-z]*[A-Z]/.test(plain));
  return isId || /^[a-f]{8,}$/i.test(plain) || holdsWord(plain, words);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A lone percent sign.
  }
}
