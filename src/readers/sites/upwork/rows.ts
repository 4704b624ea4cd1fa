import { rowsByLink, selectorsOfRows, type LinkedRows } from '../../generic/rows-by-link.ts';

/** `/freelancers/~id`, `/freelancers/vanity-name`, `/fl/vanity-name`. */
export const UPWORK_PROFILE =
  /^\/(?:freelancers|fl)\/(~[0-9a-z]{8,40}|(?!settings\b|search\b)[\w-]{2,80})\/?$/i;

/** Search results, and everything about a job but its description. */
export const UPWORK_LIST =
  /^\/(?:nx\/search\/talents?|search\/profiles|ab\/profiles\/search|ab\/applicants\/(?:job\/)?[\w~-]+(?!.*\/job-details))(?:\/|$)/i;

/**
 * Search results as others' code of September 2026 found them on pages of that month, with the `data-test` names of
 * 2025. Nobody has described the rows of applicants: they are found by the profiles they link.
 */
const ROWS: LinkedRows = {
  reader: 'upwork',
  grade: 'public-code',
  links: 'a[href*="/freelancers/"], a[href*="/fl/"]',
  profile: UPWORK_PROFILE,
  rows: 'article[id^="talent-tile-"], article[data-test="FreelancerTile"]',
  fields: {
    name: ['h5.name', '[data-test="FreelancerTileIdentity"] h5'],
    headline: ['h4.title', '[data-test="FreelancerTileIdentity"] h4'],
    // The country alone.
    location: ['.location'],
    rate: ['[data-test="rate-per-hour"]'],
    photo: ['img[src*="profile-portraits"] @src'],
  },
};

export const upworkRows = rowsByLink(ROWS);
export const ROW_SELECTORS = selectorsOfRows(ROWS);
