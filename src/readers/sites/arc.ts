import { declared } from '../declared.ts';
import { nextDataPerson } from '../generic/next-data.ts';

/** Developers on Arc. */
export const arc = declared({
  id: 'arc',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'The form of its addresses in public pages. The name is read from its heading, title, address and data.',
  },
  host: /^arc\.dev$/,
  profile: /^\/@([\w.-]+)\/?$/,
  layouts: [],
  embedded: nextDataPerson,
});
