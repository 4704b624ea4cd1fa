import type { Role } from '../../../candidate/candidate.ts';
import { missing, type Claim } from '../../../candidate/claim.ts';
import { emailsIn } from '../../../candidate/emails.ts';
import { distinct } from '../../../candidate/merged.ts';
import { monthRangeIn } from '../../../candidate/month-range.ts';
import { claimOf } from '../../../candidate/text.ts';
import { visibleLines, visibleText } from '../../generic/visible-text.ts';
import { all, textAt } from '../linkedin/elements.ts';
import type { Surface } from './surface.ts';

const HEAD = ':is([data-sn-view-name="feature-lead-top-card"], #profile-card-section)';

/** LinkedIn's own marks of what names a person, and of the parts of a profile. Public code, 2024 to 2026-08. */
const AT = {
  head: HEAD,
  link: 'a[href*="/sales/lead/"], a[href*="/sales/people/"]',
  photo: 'img[data-anonymize="headshot-photo"]',
  person: '[data-anonymize="person-name"]',
  /** In rows; there, `job-title` marks how long somebody has been in the role. */
  rowTitle: '[data-anonymize="title"]',
  rowSubtitle: '.artdeco-entity-lockup__subtitle',
  current: '[data-sn-view-name="lead-current-role"]',
  experience: '[data-sn-view-name="feature-lead-experience"]',
  title: '[data-anonymize="job-title"]',
  employer: '[data-anonymize="company-name"]',
  contact: '[data-sn-view-name="lead-contact-info"] a[href^="mailto:"]',
} as const;

const LINES = { headline: '[data-anonymize="headline"]', location: '[data-anonymize="location"]' };

/** LinkedIn Sales Navigator: searches for leads, lists of them, and the profile of one. */
export const salesNavigator: Surface = {
  id: 'sales-navigator',
  selectors: [...Object.values(AT), ...Object.values(LINES)],
  profile: /^\/sales\/(?:lead|people)\/([^/,]+)/,
  list: /^\/sales\/(?:search|lists)\/people(?:\/|$)/,
  pageIn: document => (document.querySelector(HEAD) ? document.body : null),
  link: AT.link,
  at: {
    row: { ...LINES, name: AT.person },
    // Recommended leads, and the places of companies, carry the same marks outside the head.
    profile: {
      name: `${HEAD} :is([data-x--lead--name], h1${AT.person})`,
      headline: `${HEAD} ${LINES.headline}`,
      location: `${HEAD} ${LINES.location}`,
    },
  },
  photo: AT.photo,
  rowsIn: document => {
    const rows = new Set(all(document, AT.person).map(name => name.closest('li, tr')));
    return [...rows].flatMap(row => (row?.querySelector(AT.link) ? [row] : []));
  },
  rolesIn: (part, extent) => (extent === 'row' ? roleInRow(part) : rolesInProfile(part)),
  more: part => {
    const mails = all(part, AT.contact).flatMap(link => emailsIn(link.getAttribute('href')?.slice(7) ?? ''));
    // The head of a profile often shows the place without any mark.
    const isUnmarked = part.querySelector(HEAD) && !part.querySelector(`${HEAD} ${LINES.location}`);
    return {
      emails: distinct(mails.map(mail => claimOf(mail, 'markup', AT.contact, mail))),
      ...(isUnmarked && { location: missing('not-loaded') }),
    };
  },
};

/** The current position: a row shows no other. Employers without a page of their own stand unmarked behind the title. */
function roleInRow(row: Element): readonly Claim<Role>[] {
  const title = textAt(row, AT.rowTitle);
  const subtitle = row.querySelector(AT.rowSubtitle);
  const behind = subtitle ? visibleLines(subtitle, `${AT.rowTitle}, button`).join(' ') : '';
  const organisation = textAt(row, AT.employer) || (title === '' ? '' : behind.replace(/^[·•|\s]+/, ''));
  const role: Role = {
    ...(title !== '' && { title }),
    ...(organisation !== '' && { organisation }),
    end: 'present',
  };
  return title === '' && organisation === ''
    ? []
    : [claimOf(role, 'markup', 'row title', [title, organisation].join(' | '))];
}

/** The positions in the head have no end; those of the section below say theirs. */
function rolesInProfile(page: Element): readonly Claim<Role>[] {
  const below = rolesUnder(page.querySelector(AT.experience));
  return below.length > 0
    ? below
    : rolesUnder(page.querySelector(AT.current)).map(claim => ({
        ...claim,
        value: { ...claim.value, end: 'present' },
      }));
}

function rolesUnder(part: Element | null): readonly Claim<Role>[] {
  if (!part) return [];
  return all(part, AT.title).map(at => {
    const item = at.closest('li') ?? part;
    const isAlone = all(item, AT.title).length === 1;
    const dates = isAlone ? visibleLines(item).find(line => monthRangeIn(line) !== undefined) : undefined;
    // Of several roles at one employer, the item around them names it.
    const employer = [item, item.parentElement?.closest('li')]
      .map(around => around?.querySelector(AT.employer))
      .find(found => found && part.contains(found));
    const [title, organisation] = [visibleText(at), employer ? visibleText(employer) : ''];
    const role: Role = {
      title,
      ...(organisation !== '' && { organisation }),
      ...monthRangeIn(dates ?? ''),
    };
    return claimOf(role, 'markup', AT.title, [title, organisation, dates ?? ''].join(' | '));
  });
}
