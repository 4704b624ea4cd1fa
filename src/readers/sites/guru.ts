import { declared } from '../declared.ts';
import { isClearName } from '../generic/clear-name.ts';
import { rowsByLink, selectorsOfRows, type LinkedRows } from '../generic/rows-by-link.ts';

const PROFILE = /^\/freelancers\/([\w%.-]+)\/?$/;
const RESERVED = new Set(['skill', 'skills']);

const ROWS: LinkedRows = {
  reader: 'guru',
  grade: 'unverified',
  links: 'a[href*="/freelancers/"]',
  profile: PROFILE,
  isName: isClearName,
  reserved: RESERVED,
};

/** Freelancers on Guru. Firms have profiles at the same addresses. */
export const guru = declared({
  id: 'guru',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^www\.guru\.com$/,
  profile: PROFILE,
  layouts: [],
  reserved: RESERVED,
  list: { path: /^\/d\/freelancers(?:\/|$)/, rows: rowsByLink(ROWS), selectors: selectorsOfRows(ROWS) },
});
