import { ats } from '../ats.ts';

/** Candidates in Lever. */
export const lever = ats({
  id: 'lever',
  host: /^hire\.lever\.co$/,
  candidate: /^\/candidates\/([0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/i,
  asOf: '2026-01',
  on: 'the addresses its own interface gives, in public code of 2026.',
});
