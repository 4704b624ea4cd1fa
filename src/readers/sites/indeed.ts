import { ats } from '../ats.ts';

/** Candidates of an employer on Indeed. The id stands in the query. */
export const indeed = ats({
  id: 'indeed',
  host: /^employers\.indeed\.com$/,
  candidate: /^\/candidates\/(?:view|resume)\/?\?(?:[^#]*&)?id=([\w-]{4,64})(?:&|$)/,
  asOf: '2026-07',
  on: 'public code of 2025 and 2026 that opens them.',
});
