import { ats } from '../ats.ts';

/** Candidates in Workable, in the pipeline of a job or alone. */
export const workable = ats({
  id: 'workable',
  host: /^(?!(?:www|apply|jobs|help|resources)\.)[\w-]+\.workable\.com$/,
  candidate:
    /^\/backend\/(?:jobs\/[\w-]+\/)?(?:browser\/[\w-]+\/)?candidates?\/([\w-]{4,64})(?:\/[\w-]+)*\/?(?:\?|$)/,
  asOf: '2026-03',
  on: 'the `profile_url` of its own interface, in public code of 2015 to 2026.',
});
