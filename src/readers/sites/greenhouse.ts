import { ats } from '../ats.ts';

/** Candidates in Greenhouse Recruiting; its job board and its forms lie on other hosts and paths. */
export const greenhouse = ats({
  id: 'greenhouse',
  host: /^app\d{0,3}\.greenhouse\.io$/,
  candidate: /^\/people\/(\d+)(?:\/applications\/\d+(?:\/[\w-]+)*)?\/?(?:\?|$)/,
  asOf: '2026-07',
  on: 'public code of 2021 to 2026 that links them, and the page of 2026 with its own path.',
});
