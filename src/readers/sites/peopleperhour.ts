import { declared } from '../declared.ts';
import { isClearName } from '../generic/clear-name.ts';
import { rowsByLink, selectorsOfRows, type LinkedRows } from '../generic/rows-by-link.ts';

/** `/freelancer/<slug>-<id>`, with a trade in front; older addresses end with a number of their own. */
const PROFILE = /^\/freelancer\/(?:[\w-]+\/){0,2}([\w-]+)\/?$/;
const RESERVED = new Set(['dashboard', 'edit-profile', 'new']);

const ROWS: LinkedRows = {
  reader: 'peopleperhour',
  grade: 'public-code',
  links: 'a[href*="/freelancer/"]',
  profile: PROFILE,
  isName: isClearName,
  reserved: RESERVED,
};

/** Freelancers on PeoplePerHour. */
export const peopleperhour = declared({
  id: 'peopleperhour',
  basis: {
    grade: 'public-code',
    asOf: '2025-04',
    on: 'Others’ code of April 2025.',
  },
  host: /^www\.peopleperhour\.com$/,
  profile: PROFILE,
  reserved: RESERVED,
  layouts: [
    {
      id: 'member',
      test: ['.member-name'],
      fields: {
        name: ['.member-name h1'],
        headline: ['.member-job'],
        location: ['.member-location p'],
        rate: ['.member-cost'],
        skill: ['.skill-tags .tag-item'],
      },
      own: 'a[href*="/freelancer/edit-profile"]',
      about: '.js-about-full-text, .about-container',
    },
  ],
  list: { path: /^\/hire-freelancers(?:\/|$)/, rows: rowsByLink(ROWS), selectors: selectorsOfRows(ROWS) },
});
