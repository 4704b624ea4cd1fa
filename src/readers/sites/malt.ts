import { declared } from '../declared.ts';
import { isClearName } from '../generic/clear-name.ts';
import { rowsByLink, selectorsOfRows, type LinkedRows } from '../generic/rows-by-link.ts';

const PROFILE = /^\/profile\/([^/]+)\/?$/;

/** Search results, the same in the code of several others; the newest is of about 2023. */
const ROWS: LinkedRows = {
  reader: 'malt',
  grade: 'public-code',
  links: 'a[href*="/profile/"]',
  profile: PROFILE,
  isName: isClearName,
  rows: '.profile-card',
  fields: {
    name: ['.profile-card-header__full-name'],
    headline: ['.profile-card-body__header'],
    location: ['.profile-card-header__location'],
    rate: ['.profile-card-price__rate'],
  },
};

/** Freelancers on Malt, in whose addresses first and last name are one word. */
export const malt = declared({
  id: 'malt',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^www\.malt\.(?:com|fr|de|es)$/,
  profile: PROFILE,
  layouts: [],
  list: { path: /^\/s(?:earch)?\/?$/, rows: rowsByLink(ROWS), selectors: selectorsOfRows(ROWS) },
});
