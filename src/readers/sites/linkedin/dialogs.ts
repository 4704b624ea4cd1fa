import { claimsOf, many } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { visibleLines } from '../../generic/visible-text.ts';
import { dateOf } from './dates.ts';
import { all, languageOf, linkedSlugs } from './elements.ts';
import type { Shown } from './layout.ts';
import { websitesIn } from './own-words.ts';
import { isOtherSlug } from './subject.ts';

/** Dialogs have had the role in every layout, a card of 2026 has a name instead. Public code, 2026-08. */
const DIALOG = '[role="dialog"], dialog[open], [componentkey$="ContactInfoDetailSection"]';

/** Conversations are dialogs as well, and hold the words and addresses of two. */
const CONVERSATION = '[class*="msg-"]';

/**
 * The fields with what a dialog over the profile says, which the user has opened: contact details, or since when the
 * account is there. Which one it is, the address says; its words are translated.
 */
export function withDialog(
  document: Document,
  url: URL,
  slug: string,
  fields: Shown['fields'],
): Shown['fields'] {
  const kind = /\/overlay\/(contact-info|about-this-profile)/.exec(url.pathname)?.[1];
  const dialog = kind && all(document, DIALOG).find(part => !part.closest(CONVERSATION));
  const slugs = dialog ? linkedSlugs(dialog, 'a[href*="/in/"]') : [];
  if (!dialog || slugs.some(other => isOtherSlug(other, slug))) return fields;
  const lines = visibleLines(dialog);
  if (kind === 'contact-info') {
    // The address of the profile itself comes first among the contact details.
    if (!slugs.includes(slug)) return fields;
    const text = lines.join(' ');
    return {
      ...fields,
      // The rules for running text find addresses and numbers in it.
      about: many([...claimsOf(fields.about ?? []), claimOf(text, 'text', kind, text)]),
      links: many([...claimsOf(fields.links ?? []), ...websitesIn(dialog)]),
    };
  }
  // The other lines say how long ago something was changed.
  const months = lines.flatMap(line => {
    const date = dateOf(line, languageOf(dialog));
    return date?.includes('-') ? [claimOf(date, 'markup', kind, line)] : [];
  });
  const [joined] = months;
  return joined && months.length === 1 ? { ...fields, joined } : fields;
}
