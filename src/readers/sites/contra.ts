import { declared } from '../declared.ts';
import { SITE_WORDS } from '../generic/site-words.ts';
import { nextDataPerson } from '../generic/next-data.ts';

/** Independents on Contra, at addresses of one part. */
export const contra = declared({
  id: 'contra',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^(?:www\.)?contra\.com$/,
  profile: /^\/([\w.-]{3,40})(?:\/(?:work|services|about))?\/?$/,
  layouts: [],
  reserved: SITE_WORDS,
  embedded: nextDataPerson,
  loosePaths: true,
});
