import { declared } from '../declared.ts';

/** The public resumes of people Toptal lends out, whose addresses are their names. */
export const toptal = declared({
  id: 'toptal',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'The form of its addresses in public pages. The name is read from its heading, title, address and data.',
  },
  host: /^www\.toptal\.com$/,
  profile: /^\/(?:[a-z-]+\/)?resume\/([\w%-]+)\/?$/i,
  layouts: [],
});
