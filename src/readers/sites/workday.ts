import { ats } from '../ats.ts';

/** Candidates in Workday, where an address of the same form may be that of an employee, an order or a course. */
export const workday = ats({
  id: 'workday',
  host: /^(?:[\w-]+\.)?myworkday\.com$/,
  candidate: /^\/[\w-]+\/d\/inst\/(?:[\w$!~*.-]+\/)*([\w$!~*-]{3,80})\.htmld(?:\?|$)/,
  title: /(?<!\p{L})(?:candidat|kandidat|applicant|application|bewerb)/iu,
  asOf: '2026-11',
  on: 'public code that links records of other kinds; that titles name candidates as such is a guess.',
});
