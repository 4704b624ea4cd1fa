import type { JSX } from 'preact';
import type { Check, LackReason } from '../../../src/assessment/assessment.ts';
import { type EvidenceField, type Group, GROUPS } from '../../../src/signals/signal.ts';
import { t } from '../../platform/i18n.ts';
import { FIELD, GROUP } from '../finding-wording.ts';
import { countText, listText } from '../format.ts';
import { signalKey } from '../signal-wording.ts';
import type { MISSING } from '../wording.ts';

/**
 * Checks by group, each folded: there are too many to read at once. What they lacked is said once a group, by the reason
 * it was lacking.
 */
export function CheckGroups({
  heading,
  checks,
  missing,
  isOpen = false,
}: {
  readonly heading: string;
  readonly checks: readonly Check[];
  /** How to say that a field has no value. */
  readonly missing: typeof MISSING;
  readonly isOpen?: boolean;
}): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {byGroup(checks).map(([group, ofGroup]) => (
        <details key={group} class="more checks" open={isOpen}>
          <summary>{t('checked_group', t(GROUP[group]), countText(ofGroup.length))}</summary>
          <ul>
            {ofGroup.map(({ signal }) => (
              <li key={signal}>{checkName(signal)}</li>
            ))}
          </ul>
          <Lacking checks={ofGroup} missing={missing} />
        </details>
      ))}
    </>
  );
}

function Lacking({
  checks,
  missing: words,
}: {
  readonly checks: readonly Check[];
  readonly missing: typeof MISSING;
}): JSX.Element | null {
  const reasons = new Map<LackReason, Set<EvidenceField>>();
  for (const { field, missing } of checks.flatMap(({ fields }) => fields)) {
    reasons.set(missing, (reasons.get(missing) ?? new Set()).add(field));
  }
  if (reasons.size === 0) return null;
  return (
    <ul class="quiet">
      {[...reasons].map(([reason, fields]) => (
        <li key={reason}>
          {t('missing_line', listText([...fields].map(field => t(FIELD[field]))), t(words[reason]))}
        </li>
      ))}
    </ul>
  );
}

function byGroup(checks: readonly Check[]): readonly (readonly [Group, readonly Check[]])[] {
  return GROUPS.flatMap(group => {
    const ofGroup = checks.filter(check => check.group === group);
    return ofGroup.length > 0 ? [[group, ofGroup] as const] : [];
  });
}

function checkName(signal: string): string {
  const key = signalKey(signal, 'check');
  return key ? t(key) : signal;
}
