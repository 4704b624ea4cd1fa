import type { Basis } from '../../src/readers/reader.ts';
import type { SiteId } from '../../src/readers/site-table.ts';

/**
 * What the reader of each site rests on. The readers say it themselves; this copy spares the settings page the whole of
 * them, and a test compares the two. After a change: `npx vitest run --project unit extension/ui/site-basis.test.ts -u`.
 */
export const SITE_BASIS: Readonly<Partial<Record<SiteId, Pick<Basis, 'grade' | 'asOf'>>>> = {
  // From here on written by site-basis.test.ts.
  linkedin: { grade: 'real-page', asOf: '2026-09' },
  'linkedin-hiring': { grade: 'public-code', asOf: '2026-08' },
  github: { grade: 'public-code', asOf: '2026-08' },
  upwork: { grade: 'public-code', asOf: '2026-09' },
  fiverr: { grade: 'public-code', asOf: '2026-02' },
  freelancer: { grade: 'public-code', asOf: '2022-06' },
  toptal: { grade: 'unverified', asOf: '2026-11' },
  guru: { grade: 'unverified', asOf: '2026-11' },
  peopleperhour: { grade: 'public-code', asOf: '2025-04' },
  contra: { grade: 'unverified', asOf: '2026-11' },
  wellfound: { grade: 'unverified', asOf: '2026-11' },
  malt: { grade: 'unverified', asOf: '2026-11' },
  workana: { grade: 'unverified', asOf: '2026-11' },
  arc: { grade: 'unverified', asOf: '2026-11' },
  xing: { grade: 'unverified', asOf: '2020-01' },
  gitlab: { grade: 'public-code', asOf: '2025-06' },
  stackoverflow: { grade: 'public-code', asOf: '2024-05' },
  kaggle: { grade: 'unverified', asOf: '2026-08' },
  behance: { grade: 'public-code', asOf: '2026-05' },
  dribbble: { grade: 'real-page', asOf: '2026-01' },
  indeed: { grade: 'unverified', asOf: '2026-07' },
  greenhouse: { grade: 'unverified', asOf: '2026-07' },
  lever: { grade: 'unverified', asOf: '2026-01' },
  ashby: { grade: 'unverified', asOf: '2026-05' },
  workable: { grade: 'unverified', asOf: '2026-03' },
  smartrecruiters: { grade: 'unverified', asOf: '2026-06' },
  workday: { grade: 'unverified', asOf: '2026-11' },
  gmail: { grade: 'public-code', asOf: '2026-07' },
};
