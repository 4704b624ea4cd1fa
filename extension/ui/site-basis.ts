import type { Basis } from '../../src/readers/reader.ts';
import type { SiteId } from '../../src/readers/site-table.ts';

/**
 * What the reader of each site rests on. The readers say it themselves; this copy spares the settings page the whole of
 * them, and a test compares the two. After a change: `npx vitest run --project unit extension/ui/site-basis.test.ts -u`.
 */
export const SITE_BASIS: Readonly<Partial<Record<SiteId, Pick<Basis, 'grade' | 'asOf'>>>> = {
  // From here on written by site-basis.test.ts.
  linkedin: { grade: 'real-page', asOf: '2026-09' },
  github: { grade: 'public-code', asOf: '2026-08' },
  upwork: { grade: 'public-code', asOf: '2026-09' },
};
