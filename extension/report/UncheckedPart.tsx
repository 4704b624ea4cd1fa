import type { JSX } from 'preact';
import type { Check, Coverage } from '../../src/assessment/assessment.ts';
import type { Grade } from '../../src/candidate/candidate.ts';
import { t } from '../platform/i18n.ts';
import { CheckGroups } from '../ui/candidate/CheckGroups.tsx';
import { Section } from '../ui/Section.tsx';
import { MISSING, MISSING_TYPED } from '../ui/wording.ts';

interface Props {
  readonly coverage: Coverage;
  /** Of the reading: what was typed is missing for other reasons than what was read. */
  readonly grade: Grade;
}

/** What was not checked, by group, and why: as loud as the findings. */
export function UncheckedPart({ coverage, grade }: Props): JSX.Element {
  const failed = fared(coverage, 'failed');
  const lacked = fared(coverage, 'lacks-data');
  const missing = wordsFor(grade);
  return (
    <div class="not-checked">
      <Section heading={t('report_unchecked')}>
        <p>{t(failed.length + lacked.length > 0 ? 'report_unchecked_about' : 'report_unchecked_none')}</p>
        {coverage.lists.length === 0 && <p class="loud">{t('report_unsearched')}</p>}
        <CheckGroups heading={t('checked_failed')} checks={failed} missing={missing} isOpen />
        <CheckGroups heading={t('checked_lacked')} checks={lacked} missing={missing} isOpen />
      </Section>
    </div>
  );
}

/** What was checked, so that whoever reads it later knows what the state rests on. */
export function CheckedPart({ coverage, grade }: Props): JSX.Element {
  const missing = wordsFor(grade);
  return (
    <Section heading={t('report_checked')}>
      <CheckGroups
        heading={t('checked_raised')}
        checks={fared(coverage, 'raised')}
        missing={missing}
        isOpen
      />
      <CheckGroups heading={t('checked_quiet')} checks={fared(coverage, 'silent')} missing={missing} isOpen />
    </Section>
  );
}

function fared({ checks }: Coverage, outcome: Check['outcome']): readonly Check[] {
  return checks.filter(check => check.outcome === outcome);
}

function wordsFor(grade: Grade): typeof MISSING {
  return grade === 'typed' ? MISSING_TYPED : MISSING;
}
