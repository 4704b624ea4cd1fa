import { declared } from '../declared.ts';

/** The public resumes of people Toptal lends out, whose addresses are their names. */
export const toptal = declared({
  id: 'toptal',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^www\.toptal\.com$/,
  profile: /^\/(?:[a-z-]+\/)?resume\/([\w%-]+)\/?$/i,
  layouts: [],
});
