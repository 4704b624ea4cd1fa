import { folded } from '../../candidate/text.ts';
import { foundPerson, NOTHING, type FoundPerson } from './found-person.ts';
import { isPersonalName } from './personal-name.ts';

/** How sites append themselves to the name in a title: "Mina Okafor (@mina) on X", "Mina Okafor | Example". */
const APPENDED = /\s(?:\(@|[|·•–—-]\s|on\s[A-Z]|'s\s|’s\s).*$/u;

/**
 * What Open Graph says about the page's subject, on pages that call themselves a profile (ogp.me, "profile"). The
 * title counts only where it is a personal name by its shape: profile pages of organisations and handles have one too.
 */
export function readOpenGraph(document: Document, url: URL): FoundPerson | undefined {
  const content = (property: string): string =>
    folded(document.querySelector(`meta[property="${property}" i]`)?.getAttribute('content') ?? '');
  if (content('og:type').toLowerCase() !== 'profile' || !isOfPage(content('og:url'), url)) return undefined;
  const [first, last] = [content('profile:first_name'), content('profile:last_name')];
  const title = content('og:title').replace(APPENDED, '');
  const name =
    first !== '' && last !== ''
      ? [{ text: `${first} ${last}`, at: 'meta[property="profile:first_name"]' }]
      : isPersonalName(title)
        ? [{ text: title, at: 'meta[property="og:title"]' }]
        : [];
  return foundPerson('markup', { ...NOTHING, name }, url);
}

/** After a navigation inside a site the head still speaks of the profile before; a tab of a profile lies under it. */
function isOfPage(said: string, url: URL): boolean {
  if (!URL.canParse(said, url.href) || said === '') return true;
  const page = new URL(said, url.href);
  const pathOf = ({ pathname }: URL): string => `${pathname.replace(/\/$/, '').toLowerCase()}/`;
  return page.host !== url.host || pathOf(url).startsWith(pathOf(page));
}
