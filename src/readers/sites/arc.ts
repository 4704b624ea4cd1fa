import { declared } from '../declared.ts';
import { nextDataPerson } from '../generic/next-data.ts';

/** Developers on Arc. */
export const arc = declared({
  id: 'arc',
  basis: {
    grade: 'unverified',
    asOf: '2026-11',
    on: 'Its addresses as in public pages; where a profile names the person is a guess.',
  },
  host: /^arc\.dev$/,
  profile: /^\/@([\w.-]+)\/?$/,
  layouts: [],
  embedded: nextDataPerson,
});
