import { ats } from '../ats.ts';

/** Candidates in Ashby, alone or drawn beside a search. */
export const ashby = ats({
  id: 'ashby',
  host: /^app\.ashbyhq\.com$/,
  candidate: /^\/(?:[\w-]+\/)*candidates\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/[\w-]+)*\/?(?:\?|$)/i,
  asOf: '2026-05',
  on: 'the `profileUrl` of its own interface, in public code of 2026.',
});
