import type { Role, Study } from '../../../candidate/candidate.ts';
import { many, type Claim } from '../../../candidate/claim.ts';
import { monthRangeIn } from '../../../candidate/month-range.ts';
import { claimOf } from '../../../candidate/text.ts';
import { visibleText } from '../../generic/visible-text.ts';
import { all, textAt } from '../linkedin/elements.ts';
import { titleAtEmployer } from '../linkedin/title-at-employer.ts';
import { nearest, type Surface } from './surface.ts';

/** Rows as seen in 2023; profiles in public code of 2023 to 2026. */
const AT = {
  row: '[data-test-paginated-list-item], [data-test-paginated-profile-list-item-container]',
  page: '[data-live-test-profile-container], #profile-container',
  link: '[data-test-row-lockup-full-name] a[href], a[data-test-link-to-profile-link]',
  name: '[data-test-row-lockup-full-name]',
  headline: '[data-test-row-lockup-headline]',
  location: '[data-test-row-lockup-location]',
  photo: 'img[data-test-lockup-image]',
  /** The first group of a row is work, where there is any; only its entries are dated and name an employer. */
  group: '[data-test-history-group]',
  entry: '[data-test-description-description]',
  dates: '[data-test-description-entry-date-duration]',
  openToWork: '[data-live-test-decoration-type="openToOpportunities"]',
  title: '[data-test-position-entity-title], [data-test-grouped-position-entity-title]',
  /** Several roles at one employer, which is named above them. */
  groupTitle: '[data-test-grouped-position-entity-title]',
  employer: '[data-test-position-entity-company-name]',
  groupEmployer: '[data-test-grouped-position-entity-company-name]',
  range: '[data-test-position-entity-date-range], [data-test-grouped-position-entity-date-range]',
  place: '[data-test-position-entity-location], [data-test-grouped-position-entity-location]',
  school: '[data-test-education-entity-school-name]',
  degree: '[data-test-education-entity-degree-name]',
  years: '[data-test-education-entity-dates]',
} as const;

/** The heading of the studies of somebody who has no work: their entries may be dated as well. */
const STUDIES =
  /^(?:education|ausbildung|bildung|formation|études|formaci|formaç|educaci|educaç|opleiding|学歴|학력)/i;

/** LinkedIn Recruiter: search results, pipelines, and the profile, alone or drawn over a list. */
export const recruiter: Surface = {
  id: 'recruiter',
  selectors: Object.values(AT),
  profile: /^\/(?:talent|recruiter)\/(?:.*\/)?profile\/([^/,]+)/,
  list: /^\/talent\/(?:search|hire\/[^/]+\/(?:discover|manage))(?:\/|$)/,
  pageIn: document => document.querySelector(AT.page),
  link: AT.link,
  at: { row: AT, profile: AT },
  photo: AT.photo,
  rowsIn: document => all(document, AT.row).filter(row => !row.parentElement?.closest(AT.row)),
  rolesIn: (part, extent) => (extent === 'row' ? rolesInRow(part) : rolesInProfile(part)),
  more: part => {
    const openToWork = textAt(part, AT.openToWork);
    return {
      education: many(studiesIn(part), 'not-loaded'),
      ...(openToWork !== '' && { availability: claimOf(openToWork, 'markup', AT.openToWork, openToWork) }),
    };
  },
};

/** "Director of Marketing at Acme · 2021 – Present" */
function rolesInRow(row: Element): readonly Claim<Role>[] {
  const group = row.querySelector(AT.group);
  if (!group || STUDIES.test(visibleText(group))) return [];
  return all(group, AT.entry).flatMap(entry => {
    const dates = textAt(entry, AT.dates);
    const range = monthRangeIn(dates);
    const said = entry.querySelector('span');
    const line = said ? visibleText(said) : '';
    const both = titleAtEmployer(line, row);
    if (!range || line === '') return [];
    const role: Role = {
      title: both?.title ?? line,
      ...(both && { organisation: both.employer }),
      ...range,
    };
    return [claimOf(role, 'markup', AT.entry, `${line} | ${dates}`)];
  });
}

function rolesInProfile(page: Element): readonly Claim<Role>[] {
  return all(page, AT.title).map(at => {
    const own = (selector: string): string => {
      const found = nearest(at, selector, AT.title);
      return found ? visibleText(found) : '';
    };
    const group = at.matches(AT.groupTitle) ? nearest(at, AT.groupEmployer) : undefined;
    const [title, place] = [visibleText(at), own(AT.place)];
    const organisation = own(AT.employer) || (group ? visibleText(group) : '');
    const role: Role = {
      title,
      ...(organisation !== '' && { organisation }),
      ...monthRangeIn(own(AT.range)),
      ...(place !== '' && { place }),
    };
    return claimOf(role, 'markup', AT.title, [title, organisation, own(AT.range)].join(' | '));
  });
}

function studiesIn(page: Element): readonly Claim<Study>[] {
  return all(page, AT.school).map(at => {
    const own = (selector: string): string => {
      const found = nearest(at, selector, AT.school);
      return found ? visibleText(found) : '';
    };
    const [school, degree] = [visibleText(at), own(AT.degree)];
    const { start, end } = monthRangeIn(own(AT.years)) ?? {};
    const study: Study = {
      school,
      ...(degree !== '' && { degree }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && end !== 'present' && { end }),
    };
    return claimOf(study, 'markup', AT.school, [school, degree, own(AT.years)].join(' | '));
  });
}
