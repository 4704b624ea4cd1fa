import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { KEPT, keptUntil } from '../../src/assessment/kept.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { type DaysWords, KeepDaysForm } from './KeepDaysForm.tsx';
import { KeptTable } from './KeptTable.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import type { Kept } from './use-kept.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';

const DAYS_WORDS: DaysWords = {
  label: 'kept_days',
  about: 'kept_days_about',
  fewer: 'kept_days_fewer',
  changed: 'kept_days_changed',
};

/** The candidates the user chose to keep: what is new about each, and for how long they stay. */
export function KeptSection({
  kept,
  settings,
  now,
}: {
  readonly kept: Kept;
  readonly settings: KeptSettings;
  readonly now: Date;
}): JSX.Element {
  const { rows, problem, reload } = kept;
  const { settings: stands } = settings;
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <Section heading={t('options_kept')}>
      <p>{t('options_kept_about')}</p>
      <p>{t('keep_duty')}</p>
      <Problem problem={problem} retry={reload} />
      <p role="status" ref={count} tabIndex={-1}>
        {rows &&
          (rows.length === 0
            ? t('kept_none')
            : t('kept_count', countText(rows.length), countText(KEPT.candidates)))}
      </p>
      {rows && rows.length > 0 && (
        <KeptTable
          rows={rows}
          kept={kept}
          now={now}
          // The button that was pressed goes away with what it was about.
          pressed={() => count.current?.focus()}
        />
      )}
      {rows && stands && (
        <KeepDaysForm
          current={stands.keepDays}
          over={days => rows.filter(row => keptUntil(row, days) <= now.getTime()).length}
          keepFor={kept.keepFor}
          words={DAYS_WORDS}
          reload={settings.reload}
        />
      )}
    </Section>
  );
}
