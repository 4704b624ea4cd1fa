import { ats } from '../ats.ts';

/** Candidates in SmartRecruiters. */
export const smartrecruiters = ats({
  id: 'smartrecruiters',
  host: /^www\.smartrecruiters\.com$/,
  candidate:
    /^\/app\/people\/(?:(?:applications|candidates|profile)\/)?([0-9a-f]{8}-[0-9a-f-]{27})(?:\/[\w-]+)*\/?(?:\?|$)/i,
  asOf: '2026-06',
  on: 'public code of 2017 to 2026 that links them.',
});
