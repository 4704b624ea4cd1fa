import { declared } from '../declared.ts';
import { isClearName } from '../generic/clear-name.ts';
import { rowsByLink, selectorsOfRows, type LinkedRows } from '../generic/rows-by-link.ts';

/** `/profile/First_Last`, with a number behind who is not the first of that name. */
const PROFILE = /^\/profile\/([^/]+)(?:\/(?:cv|portfolio|web_profiles|activity))?\/?$/;

const ROWS: LinkedRows = {
  reader: 'xing',
  grade: 'unverified',
  links: 'a[href*="/profile/"]',
  profile: PROFILE,
  isName: isClearName,
};

/** Members of Xing. Companies are at `/pages/`. */
export const xing = declared({
  id: 'xing',
  basis: {
    grade: 'unverified',
    asOf: '2020-01',
    on: 'Others’ code of about 2019; what is newer is a guess.',
  },
  host: /^www\.xing\.com$/,
  profile: PROFILE,
  reserved: new Set(['my_profile']),
  layouts: [
    {
      id: 'profile-head',
      test: ['[data-qa="malt-profile-display-name"]'],
      fields: {
        name: ['[data-qa="malt-profile-display-name"] > span', '[data-qa="malt-profile-display-name"]'],
        headline: ['[data-qa="profile-occupations"] p'],
        location: ['[data-qa="profile-location"] p', '[data-qa="profile-location"]'],
        photo: ['[data-qa="malt-profile-image"] img @src'],
      },
    },
  ],
  list: { path: /^\/search\/members\/?$/, rows: rowsByLink(ROWS), selectors: selectorsOfRows(ROWS) },
});
