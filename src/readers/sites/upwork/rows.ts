import { rowsByLink } from '../../generic/rows-by-link.ts';
import type { RowReader } from '../../reader.ts';

/** `/freelancers/~id`, `/freelancers/vanity-name`, `/fl/vanity-name`. */
export const UPWORK_PROFILE =
  /^\/(?:freelancers|fl)\/(~[0-9a-z]{8,40}|(?!settings\b|search\b)[\w-]{2,80})\/?$/i;

/** Search results, and everything about a job but its description. */
export const UPWORK_LIST =
  /^\/(?:nx\/search\/talents?|search\/profiles|ab\/profiles\/search|ab\/applicants\/(?:job\/)?[\w~-]+(?!.*\/job-details))(?:\/|$)/i;

/** Others' code of September 2026, written from pages of that month; the `data-test` names from 2025. */
const TILE = 'article[id^="talent-tile-"], article[data-test="FreelancerTile"]';
const FIELDS = {
  name: ['h5.name', '[data-test="FreelancerTileIdentity"] h5'],
  headline: ['h4.title', '[data-test="FreelancerTileIdentity"] h4'],
  // The country alone.
  location: ['.location'],
  rate: ['[data-test="rate-per-hour"]'],
  photo: ['img[src*="profile-portraits"] @src'],
} as const;

const byLink = rowsByLink({
  reader: 'upwork',
  grade: 'public-code',
  links: 'a[href*="/freelancers/"], a[href*="/fl/"]',
  profile: UPWORK_PROFILE,
  fields: FIELDS,
});

/** Rows of search results by their own mark; those of applicants, which nobody has described, by the profile they link. */
export const upworkRows: RowReader = {
  find: (document, url) => {
    const tiles = Array.from(document.querySelectorAll(TILE));
    return tiles.length > 0 ? tiles : byLink.find(document, url);
  },
  read: byLink.read,
};

export const ROW_SELECTORS: readonly string[] = [TILE, ...Object.values(FIELDS).flat()];
