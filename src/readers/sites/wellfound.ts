import { declared } from '../declared.ts';
import { nextDataPerson } from '../generic/next-data.ts';

/** Public profiles of candidates on Wellfound; what its recruiters see is another application. */
export const wellfound = declared({
  id: 'wellfound',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^(?:www\.)?wellfound\.com$/,
  profile: /^\/u\/([\w%.-]+)\/?$/,
  layouts: [],
  embedded: nextDataPerson,
});
