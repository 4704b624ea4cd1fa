import type { Candidate } from '../../../candidate/candidate.ts';
import { missing, type Field } from '../../../candidate/claim.ts';
import { isPronouns } from '../../../candidate/pronouns.ts';
import { claimOf } from '../../../candidate/text.ts';
import { visibleLines, visibleText } from '../../generic/visible-text.ts';
import { all } from './elements.ts';

/** What marks a line of the top card: addresses and icon ids are not translated. Seen 2026-09. */
const AT = {
  /** Stands right behind the location, with a dot between. */
  contact: 'a[href*="/overlay/contact-info"]',
  /** A row for an employer or a school, told apart by the icon behind the logo. */
  row: '[role="button"]',
  company: 'svg[id^="company-accent"]',
  hidden: '[hidden], [style*="display: none"], [style*="display:none"]',
} as const;

/** A mark beside something else: the dot before the contact link, or how near the person is ("· 2nd", "3rd+"). */
const MARK = /^·|^\d\p{L}{0,3}[+.º]*$/u;

/**
 * Headline, location and employer of the top card of 2025-26, where only the order of the lines and what stands
 * beside them tells which is which. A line that could be either of two things is neither.
 */
export function topLines(
  card: Element,
  heading: Element,
): Pick<Candidate, 'headline' | 'location' | 'currentOrganisation'> {
  const rows = all(card, AT.row).filter(row => isBefore(heading, row));
  const names = rows.map(row => visibleLines(row)[0] ?? '');
  const isEmployers = (text: string): boolean => names.includes(text) || text === names.join(' · ');

  const lines = all(card, 'p')
    .filter(part => isBefore(heading, part) && !part.closest(AT.hidden))
    .filter(part => !rows.some(row => row.contains(part)))
    .map(part => ({ part, text: visibleText(part) }))
    .filter(({ text }) => text !== '');
  const plain = lines.filter(({ text }) => !MARK.test(text));

  const link = card.querySelector(AT.contact);
  const upToLink = link ? lines.filter(({ part }) => isBefore(part, link) && !part.contains(link)) : [];
  const dot = upToLink.at(-1);
  const place = upToLink.findLast(line => plain.includes(line));
  // One line of pronouns may come first; "CTO/CEO" under it has their shape and is a headline all the same.
  const top = isPronouns(plain[0]?.text ?? '') ? plain[1] : plain[0];
  const isHeadline =
    top !== undefined && top !== place && (!link || upToLink.includes(top)) && !isEmployers(top.text);
  // Without a location the line above, of another block, would come right before the link.
  const beside = dot?.text === '·' ? dot.part : (link?.closest('p') ?? link);
  const isPlace =
    place !== undefined &&
    (place.part.parentElement === beside?.parentElement || isApart(place.part, link, top?.part ?? heading));
  const isLocation = isPlace && place !== top && !/·/.test(place.text) && !isEmployers(place.text);

  const organisation = names[rows.findIndex(row => row.querySelector(AT.company))];
  return {
    headline: shown(isHeadline ? top.text : undefined, 'Topcard p'),
    location: shown(isLocation ? place.text : undefined, 'Topcard p + contact-info'),
    currentOrganisation: shown(organisation, 'Topcard company row'),
  };
}

/** True when two parts stand in a block that does not hold the third. */
function isApart(one: Element, other: Element | null, third: Element): boolean {
  let block = other;
  while (block && !block.contains(one)) block = block.parentElement;
  return block !== null && !block.contains(third);
}

/** A text as a field; LinkedIn shows two hyphens for those who wrote nothing. */
export function shown(text: string | undefined, at: string): Field<string> {
  return !text || text === '--' ? missing('absent') : claimOf(text, 'markup', at, text);
}

/** True when one part of the page stands before another, and does not hold it. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(other);
}
