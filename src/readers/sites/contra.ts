import { declared } from '../declared.ts';
import { nextDataPerson } from '../generic/next-data.ts';

/** Independents on Contra, at addresses of one part. */
export const contra = declared({
  id: 'contra',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'The form of its addresses in public pages. The name is read from its heading, title, address and data.',
  },
  host: /^(?:www\.)?contra\.com$/,
  profile: /^\/([\w.-]{3,40})(?:\/(?:work|services|about))?\/?$/,
  layouts: [],
  reserved: new Set(
    'about blog community create discover freelancers home independents jobs login log-in messages opportunities portfolios pricing products search services settings sign-up topics'.split(
      ' ',
    ),
  ),
  embedded: nextDataPerson,
  loosePaths: true,
});
