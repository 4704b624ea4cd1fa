/** What was checked of somebody who does not exist. */
import type { Check, Coverage, ListUsed, SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Group } from '../../src/signals/signal.ts';
import { t } from '../platform/i18n.ts';

const SILENT: Check['fields'] = [];

/** Some checks of several groups, and how they fare where they raise nothing. */
const CHECKS: readonly (readonly [signal: string, fields: Check['fields']])[] = [
  ['sanctions/listed-person-corroborated', SILENT],
  ['sanctions/listed-identifier', SILENT],
  ['sanctions/listed-organisation', SILENT],
  ['sanctions/listed-name-only', SILENT],
  ['identity/two-names', SILENT],
  ['identity/email-other-name', [{ field: 'emails', missing: 'absent' }]],
  ['location/claimed-location-conflict', SILENT],
  ['clock/local-time-against-place', [{ field: 'localTime', missing: 'absent' }]],
  ['contact/phone-country', SILENT],
  ['history/overlapping-roles', [{ field: 'experience', missing: 'not-loaded' }]],
  ['presence/commits-before-account', [{ field: 'github', missing: 'not-looked-up' }]],
];

/**
 * The coverage with these findings raised; nothing that belongs to every assessment is missing.
 * @param failed the check that ended by an error
 * @param lists those that were searched
 */
export function coverageOf(
  findings: readonly Pick<SourcedFinding, 'signal'>[],
  failed?: string,
  lists = listsUsed(false),
): Coverage {
  const raised = new Set(findings.map(({ signal }) => signal));
  return {
    checks: CHECKS.map(([signal, fields]): Check => {
      // The folder of a signal is its group.
      const group = signal.slice(0, signal.indexOf('/')) as Group;
      if (signal === failed) return { signal, group, outcome: 'failed', fields: [] };
      if (raised.has(signal)) return { signal, group, outcome: 'raised', fields: [] };
      // As the engine has it: without a list nothing is compared with one.
      const lacks = fields.length > 0 || (group === 'sanctions' && lists.length === 0);
      return { signal, group, outcome: lacks ? 'lacks-data' : 'silent', fields };
    }),
    lists,
    starterOnly: false,
    notChecked: [],
  };
}

/** The invented list, and official ones as they may stand on a computer. */
export function listsUsed(areOld: boolean): readonly ListUsed[] {
  const old = areOld ? ({ stale: 'failing', failures: 3 } as const) : {};
  const checkedAt = areOld ? '2026-07-24T06:00:00Z' : '2026-08-04T12:20:00Z';
  const fetchedAt = areOld ? '2026-07-20T06:00:00Z' : '2026-08-04T12:20:00Z';
  return [
    { list: t('practice_list'), entries: 12, names: 30, publishedAt: '2026-07-20', fetchedAt, checkedAt },
    {
      list: 'ofac-sdn',
      entries: 19_143,
      names: 43_706,
      publishedAt: '2026-07-18',
      fetchedAt,
      checkedAt,
      ...old,
    },
    { list: 'un', entries: 1_004, names: 3_120, publishedAt: '2026-07-17', fetchedAt, checkedAt, ...old },
  ];
}
