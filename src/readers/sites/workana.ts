import { declared } from '../declared.ts';
import { isClearName } from '../generic/clear-name.ts';
import { rowsByLink, selectorsOfRows, type LinkedRows } from '../generic/rows-by-link.ts';

const PROFILE = /^(?:\/[a-z]{2})?\/freelancer\/([0-9a-f]{32})\/?$/i;

const ROWS: LinkedRows = {
  reader: 'workana',
  grade: 'unverified',
  links: 'a[href*="/freelancer/"]',
  profile: PROFILE,
  isName: isClearName,
};

/** Freelancers on Workana, in English, Spanish and Portuguese. Their addresses hold no name. */
export const workana = declared({
  id: 'workana',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^www\.workana\.com$/,
  profile: PROFILE,
  layouts: [],
  list: {
    path: /^(?:\/[a-z]{2})?\/freelancers(?:\/|$)/,
    rows: rowsByLink(ROWS),
    selectors: selectorsOfRows(ROWS),
  },
});
